import type { Page } from '@playwright/test'

interface Control {
  errors: string[]
  setDataMeter: () => Record<string, { calls: number; bytes: number; maxBytes: number }>
  stack: () => { path: string; query: Record<string, string> }[]
  enter: (scan: { path: string; query: Record<string, string> }) => Promise<void>
}
declare global {
  interface Window {
    __preview: Control
  }
}

/** Opens an address of the preview and waits until its first page is there. */
export const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('html[data-preview-ready]').waitFor()
}

export const errors = (page: Page): Promise<string[]> => page.evaluate(() => window.__preview.errors)

/** The paths of the page stack, the page on top last. */
export const paths = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.__preview.stack().map(({ path }) => path))

/** What each page has sent by setData. */
export const meter = (page: Page) => page.evaluate(() => window.__preview.setDataMeter())
