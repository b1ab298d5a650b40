import type { Page } from '@playwright/test'

/** Milliseconds from the navigation to the first frame in which the page's own text stands on the screen. */
export const readyMs = async (page: Page, url: string, text: string): Promise<number> => {
  await page.goto(url, { waitUntil: 'commit' })
  const handle = await page.waitForFunction(
    (wanted) => document.body?.innerText.includes(wanted) && performance.now(),
    text,
    { polling: 'raf' },
  )
  const ready = Number(await handle.jsonValue())
  await page.context().close()
  return ready
}
