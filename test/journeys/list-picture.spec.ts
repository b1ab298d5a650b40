import { expect, test, type Page } from '@playwright/test'
import { CHECKLIST_TEXT as TEXT } from '../../miniprogram/packages/guide/content/checklist'
import { PROBLEM_TEXT, TO_SETTINGS } from '../../miniprogram/content/problems'
import { MOST_HEIGHT_PX, WIDTH_PX } from '../../miniprogram/packages/guide/stores/list-layout'
import type { WxPreview } from '../../preview/wx/create-wx'
import { open } from './journey-phone'
import { answer, button, tap } from './journey-student'

type Phone = Window & { __preview: Pick<WxPreview['control'], 'album' | 'permissions'> }

const LIST = '/packages/guide/checklist/checklist?tab=materials'

/** What is seen of the pictures that lie in the album. */
const seenInAlbum = (page: Page) =>
  page.evaluate(async () => {
    const seen = []
    for (const { name, blob } of (window as unknown as Phone).__preview.album) {
      const picture = await createImageBitmap(blob)
      const { width, height } = picture
      const pen = new OffscreenCanvas(width, height).getContext('2d')!
      pen.drawImage(picture, 0, 0)
      const { data } = pen.getImageData(0, 0, width, height)
      const isInk = (x: number, y: number): boolean => data[4 * (y * width + x)]! < 128
      let [left, right, top, bottom, ink, linesOfText] = [width, 0, height, 0, 0, 0]
      let wasInk = false
      for (let y = 0; y < height; y += 1) {
        let inRow = 0
        for (let x = 0; x < width; x += 1) {
          if (!isInk(x, y)) continue
          inRow += 1
          ;[left, right] = [Math.min(left, x), Math.max(right, x)]
          ;[top, bottom] = [Math.min(top, y), Math.max(bottom, y)]
        }
        if (inRow > 0 && !wasInk) linesOfText += 1
        wasInk = inRow > 0
        ink += inRow
      }
      const paper = [...data.subarray(0, 3)]
      seen.push({
        name,
        width,
        height,
        left,
        right,
        top,
        bottom,
        paper,
        linesOfText,
        ink: ink / (width * height),
      })
    }
    return seen
  })

const savePicture = async (page: Page): Promise<void> => {
  await tap(page, TEXT.keepPicture)
  await button(page, TEXT.pictureWays[0]).click()
}

test.use({ colorScheme: 'dark' })

test('the list is kept as a picture: dark letters on light paper, all lines within it', async ({ page }) => {
  await open(page, LIST)
  await page.evaluate(() =>
    (window as unknown as Phone).__preview.permissions.set('scope.writePhotosAlbum', 'granted'),
  )
  await savePicture(page)
  await expect(page.getByText(TEXT.pictureSaved)).toBeVisible()
  const seen = await seenInAlbum(page)
  expect(seen).toHaveLength(1)
  const [picture] = seen
  expect(picture).toMatchObject({ width: WIDTH_PX })
  expect(picture!.height).toBeGreaterThan(1000)
  expect(picture!.height).toBeLessThanOrEqual(MOST_HEIGHT_PX)
  expect(Math.min(...picture!.paper)).toBeGreaterThan(245)
  // A sheet of print is between one and a fifth parts ink in a hundred.
  expect(picture!.ink).toBeGreaterThan(0.01)
  expect(picture!.ink).toBeLessThan(0.2)
  expect(picture!.linesOfText).toBeGreaterThan(15)
  for (const margin of [
    picture!.left,
    WIDTH_PX - picture!.right,
    picture!.top,
    picture!.height - picture!.bottom,
  ])
    expect(margin).toBeGreaterThan(60)
  expect(picture!.name).not.toMatch(/香港|硕士/)
})

test('it can be looked at without the album, and a refused album leads to the settings', async ({ page }) => {
  await open(page, LIST)
  await tap(page, TEXT.keepPicture)
  await button(page, TEXT.pictureWays[1]).click()
  const shown = page.getByRole('dialog').locator('img')
  await expect(shown).toBeVisible()
  expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(WIDTH_PX)
  await page.reload()
  await page.locator('html[data-preview-ready]').waitFor()

  await page.evaluate(() =>
    (window as unknown as Phone).__preview.permissions.set('scope.writePhotosAlbum', 'denied'),
  )
  await savePicture(page)
  const { title } = PROBLEM_TEXT['album-refused']({ kind: 'album-refused' })
  await answer(page, title, TO_SETTINGS)
  await expect(page.getByRole('dialog', { name: /设置/ })).toBeVisible()
  expect(await seenInAlbum(page)).toHaveLength(0)
})
