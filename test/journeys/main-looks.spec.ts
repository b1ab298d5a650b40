import type { Page } from '@playwright/test'
import { everyPage } from './journey-pages'
import { enter, nodeCount, open, setFontSize } from './journey-phone'
import { button } from './journey-student'
import { expect, test } from './journey-test'

const WIDTHS = [320, 390, 768]
const MOST_NODES = 1000
const FIRST_SCREEN_PX = 844
const A_TWENTIETH = 0.05

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

/** How far down the filled button of a page ends, where the page has one. */
const filledButtonEnd = async (page: Page): Promise<number | undefined> => {
  const filled = page.locator('.van-button--primary').filter({ visible: true }).first()
  if ((await filled.count()) === 0) return undefined
  const { y, height } = (await filled.boundingBox())!
  return y + height
}

/** What each folded row 「依据」 takes of its page, as a share: its tap target reaches over the edges of its card. */
const basisShares = (page: Page): Promise<number[]> =>
  button(page, /^依据 \d+ 条/).evaluateAll((rows) =>
    rows.map((row) => {
      const { marginTop, marginBottom } = getComputedStyle(row)
      const height = row.getBoundingClientRect().height + parseFloat(marginTop) + parseFloat(marginBottom)
      return height / row.closest('.preview-scroller')!.scrollHeight
    }),
  )

const isThere = (page: Page): Promise<void> => expect(page.getByText(/^正在打开/)).toHaveCount(0)

const expectItFits = async (page: Page, address: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: FIRST_SCREEN_PX })
      expect.soft(await overflowing(page), `${address}, ${width} px, ${colorScheme}`).toEqual([])
    }
  }
}

test('every page fits 320, 390 and 768 px, light and dark, at the largest font', async ({ page }) => {
  const addresses = await everyPage(page)
  await setFontSize(page, 26)
  await open(page)
  for (const address of addresses) {
    await enter(page, address)
    await isThere(page)
    await expectItFits(page, address)
  }
})

test('every page fits at the usual font, shows what to do first, folds 依据, and is easy to hit and to hear', async ({
  page,
}) => {
  let toDo = 0
  let withBasis = 0
  const addresses = await everyPage(page)
  await open(page)
  for (const address of addresses) {
    await page.setViewportSize({ width: 390, height: FIRST_SCREEN_PX })
    await enter(page, address)
    await isThere(page)
    expect.soft(await namelessControls(page), address).toEqual([])
    expect.soft(await lowControls(page), address).toEqual([])
    expect.soft(await nodeCount(page), address).toBeLessThan(MOST_NODES)
    const end = await filledButtonEnd(page)
    if (end !== undefined) toDo += 1
    expect.soft(end ?? 0, address).toBeLessThanOrEqual(FIRST_SCREEN_PX)
    const shares = await basisShares(page)
    withBasis += shares.length
    expect.soft(Math.max(0, ...shares), address).toBeLessThanOrEqual(A_TWENTIETH)
    await expectItFits(page, address)
  }
  expect(toDo).toBeGreaterThan(12)
  expect(withBasis).toBeGreaterThan(8)
})
