import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page } from '@playwright/test'
import {
  acceptShot,
  breakPhone,
  drawn,
  jpegFile,
  keepWhole,
  materialAddress,
  openMaterial,
  pageCards,
  pick,
  sentFiles,
  setCameraPermission,
  shownSize,
  takeEngine,
} from './capture-kit'
import { open } from './journey-phone'
import {
  emptyPhoto,
  filmOf,
  paperPhoto,
  PHOTO,
  passportPhoto,
  ratioOfPaper,
  upsideDownPhoto,
} from './capture-scenes'
import { launchOptions } from './chromium'
import { expect, test } from './journey-test'

test.use({ launchOptions: launchOptions(filmOf('certificate', 4)) })
const see = expect.configure({ timeout: 30_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const send = async (page: Page, file: string) => {
  await button(page, '生成上传文件').click()
  await button(page, `发送到聊天：${file}`).click()
  await button(page, '发送').click()
  await see.poll(async () => (await sentFiles(page)).length).toBe(1)
  return (await sentFiles(page))[0]
}

/** Long side over short side. */
const ratioOf = ({ width, height }: { width: number; height: number }): number =>
  Math.max(width, height) / Math.min(width, height)

test('a filmed certificate is framed in silence, straightened, and leaves as an accepted file', async ({
  page,
}) => {
  await openMaterial(page)
  await setCameraPermission(page, 'granted')
  await button(page, '拍照').click()
  await see(page.getByText('四个角都要看见')).toBeVisible()
  await see(page.getByText('四个角都要看见')).toBeHidden() // nothing left to mend
  await button(page, '拍照').click()
  await acceptShot(page)
  await button(page, '完成').click()
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  const ratio = ratioOfPaper('certificate', 4)
  await see.poll(async () => ratioOf(await shownSize(page, '第 1 页'))).toBeCloseTo(ratio, 2)
  const { name, bytes } = (await send(page, '学位证书.pdf'))!
  expect(name).toBe('学位证书.pdf')
  expect(bytes.length).toBeLessThanOrEqual(5_000_000)
  expect(bytes.includes('Exif')).toBe(false)
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1)
})

test('an album of twelve pages is saved page by page and becomes one PDF under the limit', async ({
  page,
}) => {
  await openMaterial(page, 'award-letter')
  const album = []
  for (let n = 1; n <= 12; n += 1) {
    const picture = await drawn(page, { widthPx: 1200, heightPx: 1600, title: `Page ${n} of a letter` })
    album.push(jpegFile(`${n}.jpg`, picture))
  }
  await pick(page, '从相册选', album.slice(0, 6))
  await see(page.getByText('正在存第 2 张，共 6 张')).toBeVisible()
  await expect(pageCards(page)).toHaveCount(6, { timeout: 90_000 })
  await see(button(page, '从相册选')).toBeEnabled()
  await pick(page, '从相册选', album.slice(6))
  await expect(pageCards(page)).toHaveCount(12, { timeout: 90_000 })
  const { bytes } = (await send(page, '学位授予证明.pdf'))!
  expect(bytes.length).toBeLessThanOrEqual(5_000_000)
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(12)
})

test('taking pictures in can be stopped, and what was saved stays', async ({ page }) => {
  const id = await openMaterial(page)
  const pictures = []
  for (let n = 1; n <= 8; n += 1)
    pictures.push(jpegFile(`${n}.jpg`, await drawn(page, { widthPx: 1400, heightPx: 1800, title: `${n}` })))
  await pick(page, '从相册选', pictures)
  await see(page.getByText('正在存第 2 张，共 8 张')).toBeVisible()
  await button(page, '停下').click()
  await see(button(page, '从相册选')).toBeEnabled()
  // The last page that was saved may be drawn a moment after the button.
  let kept = 0
  await expect(async () => {
    kept = await pageCards(page).count()
    await page.waitForTimeout(500)
    expect(await pageCards(page).count()).toBe(kept)
  }).toPass()
  expect(kept).toBeGreaterThanOrEqual(1)
  expect(kept).toBeLessThan(8)
  await open(page, materialAddress(id))
  await see(pageCards(page)).toHaveCount(kept)
})

test('where no document is found the corners are asked for, and the whole photograph is never refused', async ({
  page,
}) => {
  await openMaterial(page)
  await pick(page, '从相册选', [jpegFile('a.jpg', emptyPhoto(2))])
  await see(page.getByText('没有找到证件，请拖四个角')).toBeVisible()
  await keepWhole(page)
  await see.poll(() => shownSize(page, '第 1 页')).toEqual(PHOTO)
})

test('a corner is dragged, moved by arrows, taken back, and the page is cut along it', async ({ page }) => {
  const id = await openMaterial(page)
  await pick(page, '从相册选', [jpegFile('a.jpg', paperPhoto('certificate', 1))])
  const ratio = ratioOfPaper('certificate', 1)
  await see.poll(async () => ratioOf(await shownSize(page, '第 1 页'))).toBeCloseTo(ratio, 2)
  const before = await shownSize(page, '第 1 页')
  await button(page, '调整边角第 1 页').click()
  const corner = button(page, '右下角')
  const start = (await corner.boundingBox())!
  expect(Math.min(start.width, start.height)).toBeGreaterThanOrEqual(44)
  await page.mouse.move(start.x + 28, start.y + 28)
  await page.mouse.down()
  await page.mouse.move(start.x + 8, start.y - 32, { steps: 5 })
  await page.mouse.up()
  await see.poll(async () => Math.round((await corner.boundingBox())!.y - start.y)).toBe(-60)
  await button(page, '撤销').click()
  await see.poll(async () => Math.round((await corner.boundingBox())!.y - start.y)).toBe(0)
  await button(page, '左上角').click()
  for (let n = 0; n < 30; n += 1) await button(page, '往下').click()
  await button(page, '右上角').click()
  for (let n = 0; n < 30; n += 1) await button(page, '往下').click()
  await button(page, '完成裁剪').click()
  await see.poll(async () => (await shownSize(page, '第 1 页')).height).toBeLessThan(before.height - 100)
  await open(page, materialAddress(id))
  await see.poll(async () => (await shownSize(page, '第 1 页')).height).toBeLessThan(before.height - 100)
  await button(page, '调整边角第 1 页').click()
  await button(page, '不裁剪').click()
  await see.poll(() => shownSize(page, '第 1 页')).toEqual(PHOTO)
})

test('a finding stands beside the page, and what the student overrules outlives a kill', async ({ page }) => {
  const id = await openMaterial(page)
  await pick(page, '从相册选', [jpegFile('a.jpg', paperPhoto('certificate', 8, { isGreyCopy: true }))])
  await see(page.getByText(/还差：.*一页像黑白件/)).toBeVisible()
  await see(page.getByText('请拍原件')).toBeVisible()
  await button(page, '像黑白件：仍用这张').click()
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  await page.reload()
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  await see(page.getByText('你看过，仍用这张')).toBeVisible()
  await open(page, `/packages/guide/checklist/checklist?application=${id}&tab=materials`)
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
})

test('the same page taken twice is noticed', async ({ page }) => {
  await openMaterial(page)
  const picture = paperPhoto('certificate', 8)
  await pick(page, '从相册选', [jpegFile('a.jpg', picture), jpegFile('b.jpg', picture)])
  await see(page.getByText(/还差：.*一页和另一页很像/)).toBeVisible()
  await button(page, '删除第 2 页').click()
  await see(pageCards(page)).toHaveCount(1)
  await page.reload() // the first page is known again by what was saved with it
  await pick(page, '从相册选', [jpegFile('c.jpg', picture)])
  await see(page.getByText(/还差：.*一页和另一页很像/)).toBeVisible()
})

test('without room for the whole photograph the cut page is kept; with it, it may be given up', async ({
  page,
}) => {
  await openMaterial(page)
  // Two notes on what this canvas can do before each; then the page is written third, what it was cut from sixth.
  await breakPhone(page, 'fs.writeFile', 'quota', 6)
  await pick(page, '从相册选', [jpegFile('a.jpg', paperPhoto('certificate', 8))])
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  await see(page.getByText('裁剪前的原图')).toBeHidden()
  await pick(page, '从相册选', [jpegFile('b.jpg', paperPhoto('certificate', 9))])
  await see(page.getByText('裁剪前的原图')).toBeVisible()
  await button(page, '删除原图，节省空间').click()
  await button(page, '删掉').click()
  await see(page.getByText('裁剪前的原图')).toBeHidden()
  await page.reload()
  await see(pageCards(page)).toHaveCount(2)
  const ratio = ratioOfPaper('certificate', 9)
  await see.poll(async () => ratioOf(await shownSize(page, '第 2 页'))).toBeCloseTo(ratio, 1)
})

test('without the engine pages are kept whole and said to be unchecked; a killed one comes back', async ({
  page,
}) => {
  await openMaterial(page)
  await takeEngine(page, 'create')
  await pick(page, '从相册选', [jpegFile('a.jpg', paperPhoto('certificate', 1))])
  await see(page.getByText('还没有找四个角')).toBeVisible()
  await see(button(page, '再找一次')).toBeVisible()
  await page.goBack()
  await see(page.getByText('没有裁边，也没有检查')).toBeVisible()
  await see.poll(() => shownSize(page, '第 1 页')).toEqual(PHOTO)
  await takeEngine(page, undefined)
  await pick(page, '从相册选', [jpegFile('b.jpg', paperPhoto('certificate', 9))])
  await see(pageCards(page)).toHaveCount(2)
  await takeEngine(page, 'kill')
  await pick(page, '从相册选', [jpegFile('c.jpg', paperPhoto('certificate', 4))])
  await see(pageCards(page)).toHaveCount(3)
  await see(page.getByText('没有裁边，也没有检查')).toHaveCount(1)
})

test('a portrait is cut to the ratio that is chosen, and nothing is said to be known of its pixels', async ({
  page,
}) => {
  await openMaterial(page, 'id-photo')
  const portrait = await drawn(page, { widthPx: 900, heightPx: 1200, title: '人像' })
  await pick(page, '从相册选', [jpegFile('p.jpg', portrait)])
  await button(page, '裁剪第 1 页').click()
  await see(page.getByText('这里只裁比例，不放大')).toBeVisible()
  await page.getByRole('radio', { name: '小二寸 35×45' }).click()
  await button(page, '完成裁剪').click()
  await see.poll(async () => ratioOf(await shownSize(page, '第 1 页'))).toBeCloseTo(45 / 35, 2)
})

test('a page upside down is set upright with one tap, and stays so', async ({ page }) => {
  await openMaterial(page, 'transcript')
  await pick(page, '从相册选', [jpegFile('a.jpg', upsideDownPhoto('desk', 2))])
  await see(page.getByText(/还差：.*一页方向好像反了/)).toBeVisible()
  await button(page, '转正第 1 页').click()
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  await expect(page.getByText('方向好像反了')).toHaveCount(0)
  await page.reload()
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
})

test('a passport stands beside what was typed: first nothing, then a slip, then the same', async ({
  page,
}) => {
  const { photo, number } = passportPhoto(2) // valid until 2036-08-01
  await openMaterial(page, 'passport-page')
  await pick(page, '从相册选', [jpegFile('p.jpg', photo)])
  const row = page.getByRole('group', { name: '护照内容和填写内容的对照', exact: true })
  await see(row.getByText(number)).toBeVisible()
  await expect(row.getByText('还没填进「我的资料」')).toHaveCount(4)
  for (const [typed, said] of [
    ['2036-08-02', '不一样，看看哪个对'],
    ['2036-08-01', '一样'],
  ] as const) {
    await button(page, '去「我的资料」填写或修改').click()
    const box = page.getByRole('textbox', { name: '护照有效期至', exact: true })
    await box.fill(typed)
    await page.goBack()
    await see(row.getByText(said, { exact: true })).toHaveCount(1)
  }
  await expect(button(page, '生成上传文件')).toBeEnabled()
  await page.reload() // nothing of it is saved: it is read anew
  await see(row.getByText('一样', { exact: true })).toHaveCount(1)
})
