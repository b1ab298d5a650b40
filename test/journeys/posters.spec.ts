import { APP_NAME } from '../../miniprogram/content/app-name'
import {
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library'
import { PNG } from 'pngjs'
import { NOT_OFFICIAL } from '../../miniprogram/content/sources'
import { codeDrawing } from '../codes/code-card'
import { posterHtml, postersOf } from '../codes/poster'
import { linkOf, stepCodes } from '../codes/step-codes'
import { BASE } from './code-base'
import { expect, test } from './journey-test'

const POINTS_PER_CSS_PX = 72 / 96
const A4 = { width: 794, height: 1123 }
/** A metre and a half away, a phone that films 1.4 m across on 1,080 pixels sees 21 cm of paper on so many. */
const FAR = 1080 * (0.21 / 1.4)

const decoded = (png: Buffer): string => {
  const { width, height, data } = PNG.sync.read(png)
  const grey = Uint8ClampedArray.from({ length: width * height }, (_, at) => data[at * 4]!)
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height)))
  return new QRCodeReader().decode(bitmap, new Map([[DecodeHintType.TRY_HARDER, true]])).getText()
}

for (const poster of postersOf(stepCodes())) {
  test(`the poster ${poster.name} is one sheet, large enough to read, its code from a metre and a half`, async ({
    page,
  }) => {
    const link = linkOf(BASE, poster.code)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${codeDrawing({ kind: 'link', link }, 'width="100%" height="100%"')}</svg>`
    await page.setViewportSize(A4)
    await page.setContent(posterHtml(poster, svg))
    const sizePt = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
        .then((px) => px * POINTS_PER_CSS_PX)
    expect(await sizePt('h1')).toBeGreaterThanOrEqual(48)
    for (const selector of ['h2', '.promise', 'li', 'footer'])
      expect(await sizePt(selector)).toBeGreaterThanOrEqual(14)

    // Somebody who passes by learns what it is about, whose it is, and what the code gives.
    for (const text of ['留服认证', APP_NAME, '用微信「扫一扫」'])
      await expect(page.getByText(text).first()).toBeInViewport({ ratio: 1 })
    await expect(page.getByText(NOT_OFFICIAL)).toBeInViewport({ ratio: 1 })
    await expect(page.locator('li').last()).toBeInViewport({ ratio: 1 })
    const list = page.locator('ol')
    expect(
      await list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ).toBeLessThanOrEqual(0)
    expect(
      await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0)

    await page.evaluate((zoom) => (document.documentElement.style.zoom = String(zoom)), FAR / A4.width)
    expect(decoded(await page.screenshot())).toBe(link)
  })
}
