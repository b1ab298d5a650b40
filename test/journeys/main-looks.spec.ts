import type { Page } from '@playwright/test'
import { everyPage } from './journey-pages'
import { nodeCount, open, setFontSize } from './journey-phone'
import { expect, test } from './journey-test'

const WIDTHS = [320, 390, 768]
const MOST_NODES = 1000

// Every page several times: more than one test's usual share.

/** What stands outside the page's edges, in its own words. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('.preview-pages')!
    const { left, right } = host.getBoundingClientRect()
    return [...host.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const box = element.getBoundingClientRect()
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1)
      })
      .map(
        (element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 30)}`,
      )
  })

/** Tappable things that are hard to hit, with their height. */
const lowControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('.preview-pages')!
    const controls = 'wx-input, wx-button, [role=button], [role=radio], [role=checkbox], [role=tab]'
    return [...host.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility() && !element.closest('[role=banner], header'))
      .map((element) => ({ element, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height < 43.5)
      .map(({ element, height }) => `${element.getAttribute('aria-label') ?? element.textContent}: ${height}`)
  })

/** Controls that a screen reader would read without a name. */
const namelessControls = async (page: Page): Promise<string[]> =>
  (await page.locator('body').ariaSnapshot())
    .split('\n')
    .filter((line) => /- (button|radio|checkbox|tab|textbox|link|img)\b(?! ")/.test(line))

for (const fontSize of [16, 26]) {
  test(`every page fits 320, 390 and 768 px, light and dark, at the font size ${fontSize}`, async ({
    page,
  }) => {
    const addresses = await everyPage(page)
    await setFontSize(page, fontSize)
    for (const address of addresses) {
      await open(page, address)
      await expect(page.getByText(/^正在打开/)).toHaveCount(0)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 844 })
          expect.soft(await overflowing(page), `${address}, ${width} px, ${colorScheme}`).toEqual([])
        }
      }
    }
  })
}

test('on every page each control has a role, a name, 44 px, and the page stays small', async ({ page }) => {
  for (const address of await everyPage(page)) {
    await open(page, address)
    await expect(page.getByText(/^正在打开/)).toHaveCount(0)
    expect.soft(await namelessControls(page), address).toEqual([])
    expect.soft(await lowControls(page), address).toEqual([])
    expect.soft(await nodeCount(page), address).toBeLessThan(MOST_NODES)
  }
})
