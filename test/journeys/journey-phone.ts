import type { Page } from '@playwright/test'
import type { WxPreview } from '../../preview/wx/create-wx'

/** What a journey asks of the phone itself, through the preview's control. */
interface Preview extends Pick<WxPreview['control'], 'faults' | 'clipboard'> {
  nodeCount(): number
  setDataMeter(): Record<string, { maxBytes: number }>
  fontSizeSetting(sizePx: number): number
}
type PreviewWindow = Window & { __preview: Preview }
type Fault = Parameters<Preview['faults']['inject']>[0]

/** Opens an address and waits until its page is there. */
export const open = async (page: Page, address = '/'): Promise<void> => {
  await page.goto(address)
  await page.locator('html[data-preview-ready]').waitFor()
}

/** Breaks a call of the phone as planned, from now on. */
export const breakCall = (page: Page, fault: Fault): Promise<void> =>
  page.evaluate((planned) => (window as unknown as PreviewWindow).__preview.faults.inject(planned), fault)

export const mendCalls = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.faults.clear())

/** How often each call was made since the calls were mended. */
export const callsMade = (page: Page) =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.faults.log())

export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.clipboard())

export const nodeCount = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.nodeCount())

/** What each page has sent to the view layer since the app started. */
export const setDataMeter = (page: Page) =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.setDataMeter())

/** The font size of the whole phone; the mini-program sees it at its next start. */
export const setFontSize = (page: Page, sizePx: number): Promise<number> =>
  page.evaluate((size) => (window as unknown as PreviewWindow).__preview.fontSizeSetting(size), sizePx)
