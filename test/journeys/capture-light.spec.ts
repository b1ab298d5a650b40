import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { arranged } from '../../bench/capture/scenes'
import { jpegFile, openMaterial, pageCards, pick } from './capture-kit'
import { open } from './journey-phone'
import { paperPhoto } from './capture-scenes'
import { expect, test } from './journey-test'

const see = expect.configure({ timeout: 30_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A transcript under the shadow of a hand, from near enough: half of it has 45 % of the light. */
const shadedPhoto = (): Buffer =>
  paperPhoto(
    'desk',
    3,
    { light: { ...usualLight(), shade: 0.55, shadeAngle: 0, shadeAt: 0 } },
    { widthPx: 1920, heightPx: 2560 },
  )

const usualLight = () => {
  let light = {} as Parameters<Parameters<typeof arranged>[3] & object>[0]['light']
  arranged('desk', 3, { widthPx: 90, heightPx: 120 }, (usual) => ((light = usual.light), {}))
  return light
}

interface Look {
  /** Brightness of the paper, dark half over bright half: 1 is even. */
  readonly evenness: number
  /** A sum over all pixels: the same picture has the same. */
  readonly sum: number
}

const shownLook = (page: Page): Promise<Look> =>
  page
    .getByRole('group', { name: '第 1 页', exact: true })
    .locator('img')
    .evaluate(async (element) => {
      const image = element as HTMLImageElement
      await image.decode()
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
      const pen = canvas.getContext('2d')!
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
      const paper = (left: number, right: number): number => {
        const seen: number[] = []
        for (let y = Math.round(canvas.height * 0.1); y < canvas.height * 0.9; y += 7)
          for (let x = Math.round(canvas.width * left); x < canvas.width * right; x += 7)
            seen.push(data[(y * canvas.width + x) * 4 + 1]!)
        return seen.sort((a, b) => a - b)[Math.floor(seen.length * 0.8)]!
      }
      const [one, other] = [paper(0.06, 0.3), paper(0.7, 0.94)]
      return {
        evenness: Math.min(one, other) / Math.max(one, other),
        sum: data.reduce((total, value) => total + value, 0),
      }
    })

/** How the picture of the first page looks; one that is just being changed for another is looked at again. */
const lookOf = async (page: Page): Promise<Look> => {
  let look: Look | undefined
  await see(async () => {
    look = await shownLook(page)
  }).toPass()
  return look!
}

test('a shadow is evened out by one tap beside its finding, stays so after a kill, and comes back', async ({
  page,
}) => {
  const id = await openMaterial(page, 'transcript')
  await pick(page, '从相册选', [jpegFile('a.jpg', shadedPhoto())])
  await see(page.getByText('明暗不匀').first()).toBeVisible()
  const before = await lookOf(page)
  expect(before.evenness).toBeLessThan(0.6)

  await button(page, '提亮阴影第 1 页').click()
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  await expect(page.getByText('明暗不匀')).toHaveCount(0)
  await see.poll(async () => (await lookOf(page)).evenness).toBeGreaterThan(0.85)
  const lit = await lookOf(page)

  await page.reload()
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  await see.poll(async () => (await lookOf(page)).sum).toBe(lit.sum)

  await button(page, '第 1 页，看大图').click()
  await button(page, '恢复原样').click()
  await see(button(page, '提亮阴影').first()).toBeVisible()
  await see(page.getByText('明暗不匀')).toBeVisible()
  await page.goBack()
  // Made anew of the same photograph: the same picture but for the last bit of a few pixels.
  await see.poll(async () => Math.abs((await lookOf(page)).sum / before.sum - 1)).toBeLessThan(1e-4)

  await open(page, `/packages/guide/checklist/checklist?application=${id}&tab=materials`)
  await see(page.getByText(/^还差：一页.*明暗不匀$/)).toBeVisible()
})

test('a photograph in which no paper was found can be lit too, and gives itself back', async ({ page }) => {
  await openMaterial(page, 'transcript')
  await pick(page, '从相册选', [jpegFile('a.jpg', shadedPhoto())])
  await see(pageCards(page)).toHaveCount(1)
  await button(page, '调整边角第 1 页').click()
  await button(page, '不裁剪').click()
  await see(button(page, '第 1 页，看大图')).toBeVisible()
  const before = await lookOf(page)
  await button(page, '第 1 页，看大图').click()
  await button(page, '提亮阴影').last().click()
  await see(button(page, '恢复原样')).toBeVisible()
  await page.goBack()
  await see.poll(async () => (await lookOf(page)).sum).toBeGreaterThan(before.sum * 1.02)
  await button(page, '第 1 页，看大图').click()
  await button(page, '恢复原样').click()
  await see(button(page, '提亮阴影').last()).toBeVisible()
  await page.goBack()
  await see.poll(async () => (await lookOf(page)).sum).toBe(before.sum)
})

interface LightWindow {
  lightDrawing: typeof import('../../miniprogram/packages/capture/platform/light-drawing')
}

test('the browser’s own way of dividing equals the one by hand', async ({ page }) => {
  await open(page, '/packages/guide/about/about')
  const { outputFiles } = await build({
    entryPoints: ['miniprogram/packages/capture/platform/light-drawing.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'lightDrawing',
  })
  await page.addScriptTag({ content: outputFiles[0]!.text })
  const apart = await page.evaluate(() => {
    const { evenOut, dividePixels } = (window as unknown as LightWindow).lightDrawing
    const size = { widthPx: 900, heightPx: 1270 }
    const missing = Array.from({ length: 256 }, (_, at) =>
      Math.min(105, ((at % 16) * 9 + (at >> 4) * 3) % 130),
    )
    const light = { columns: 16, rows: 16, missing }
    const canvas = document.createElement('canvas')
    canvas.width = size.widthPx
    canvas.height = size.heightPx
    const pen = canvas.getContext('2d')!
    for (let y = 0; y < size.heightPx; y += 10)
      for (let x = 0; x < size.widthPx; x += 10) {
        // Never so bright that a colour would burn out.
        pen.fillStyle = `rgb(${(x * 7 + y) % 140},${(x + y * 3) % 140},${(x * y) % 140})`
        pen.fillRect(x, y, 10, 10)
      }
    const byHand = pen.getImageData(0, 0, size.widthPx, size.heightPx).data
    const before = byHand.slice()
    dividePixels(byHand, 0, size, light)
    evenOut(pen as never, size, light)
    const painted = pen.getImageData(0, 0, size.widthPx, size.heightPx).data
    const furthest = (one: Uint8ClampedArray, other: Uint8ClampedArray): number =>
      one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at]!)), 0)
    return { byHand: furthest(painted, byHand), fromBefore: furthest(painted, before) }
  })
  expect(apart.byHand).toBeLessThanOrEqual(2)
  expect(apart.fromBefore).toBeGreaterThan(50) // it was the phone’s graphics that changed it
})
