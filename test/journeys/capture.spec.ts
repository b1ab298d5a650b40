import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test, type Page } from '@playwright/test'
import { withOrientation, gifOf, heic, pdfText, zipOf } from '../packages/capture/pictures'
import {
  acceptShot,
  breakPhone,
  drawn,
  expectNoComplaints,
  jpegFile,
  keepWhole,
  materialAddress,
  mendPhone,
  openMaterial,
  pageCards,
  pick,
  sentFiles,
  setCameraPermission,
  shownSize,
} from './capture-kit'
import { open } from './journey-phone'

const see = expect.configure({ timeout: 30_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const papers = async (page: Page, count: number) => {
  const files = []
  for (let n = 1; n <= count; n += 1) {
    const heightPx = 2000 + 200 * n // so that the order can be told by the size
    files.push(jpegFile(`${n}.jpg`, await drawn(page, { widthPx: 2800, heightPx, title: String(n) })))
  }
  return files
}

/** Width and height of each page, as printed beside it. */
const sizes = async (page: Page) => {
  const details = await page.getByText(/×\d+ 像素/).allTextContents()
  return details.map((text) => {
    const [, width, height] = /(\d+)×(\d+)/.exec(text) ?? []
    return [Number(width), Number(height)] as const
  })
}

const heights = async (page: Page) => (await sizes(page)).map(([, height]) => height)

test('pages of the album are put in order, turned, deleted, taken back, and outlive a kill', async ({
  page,
}) => {
  await openMaterial(page)
  await pick(page, '从相册选', await papers(page, 3))
  await see(pageCards(page)).toHaveCount(3)
  await see(page.getByText(/^(还差：确认反面|可以上传，3 页)/)).toBeVisible()
  await expect(page.getByText(/没有裁边|要重拍/)).toHaveCount(0)
  // The table around each paper is cut away: what is left tells the pages apart.
  const shown = await sizes(page)
  const [[, first], [wide, second], [, third]] = [shown[0]!, shown[1]!, shown[2]!]
  expect(first).toBeLessThan(second)
  expect(second).toBeLessThan(third)
  await button(page, '下移第 1 页').click()
  await see.poll(() => heights(page)).toEqual([second, first, third])
  await button(page, '旋转第 1 页').click()
  await see.poll(() => heights(page)).toEqual([wide, first, third])
  await button(page, '删除第 2 页').click()
  await see(pageCards(page)).toHaveCount(2)
  await button(page, '撤销').click()
  await see.poll(() => heights(page)).toEqual([wide, first, third])
  await page.reload()
  await see.poll(() => heights(page)).toEqual([wide, first, third])
  await see.poll(async () => (await shownSize(page, '第 2 页')).height).toBe(first)
  await expectNoComplaints(page)
})

test('the diploma leaves as one valid PDF under the limit, without what the camera wrote', async ({
  page,
}) => {
  await openMaterial(page)
  const plain = await drawn(page, { widthPx: 3000, heightPx: 4000, title: '学位证书' })
  const marked = Buffer.from(withOrientation(plain, 1))
  await pick(page, '从相册选', [jpegFile('IMG_2024.jpg', marked), ...(await papers(page, 1))])
  await see(pageCards(page)).toHaveCount(2)
  await button(page, '生成上传文件').click()
  await button(page, '发送到聊天：学位证书.pdf').click()
  await button(page, '发送').click()
  await see.poll(async () => (await sentFiles(page)).length).toBe(1)
  const { name, bytes } = (await sentFiles(page))[0]!
  expect(name).toBe('学位证书.pdf')
  expect(bytes.length).toBeLessThanOrEqual(5_000_000)
  expect(bytes.includes('Exif')).toBe(false)
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(2)
  await expectNoComplaints(page)
})

test('the camera makes a saved page of each shot, and one of a double tap', async ({ page }) => {
  const id = await openMaterial(page)
  await setCameraPermission(page, 'granted')
  await button(page, '拍照').click()
  await see(page.getByText('四个角都要看见')).toBeVisible()
  // What this camera films is no paper: each shot is asked about.
  await button(page, '拍照').dblclick()
  await keepWhole(page)
  await acceptShot(page)
  await see(page.getByText('已存 1 页')).toBeVisible()
  await button(page, '拍照').click()
  await keepWhole(page)
  await button(page, '重拍').click()
  await button(page, '拍照').click()
  await keepWhole(page)
  await acceptShot(page)
  await see(page.getByText('已存 2 页')).toBeVisible()
  await button(page, '完成').click()
  await see(page.getByText(/^(还差：确认反面|可以上传，2 页)/)).toBeVisible()
  await open(page, materialAddress(id))
  await see(pageCards(page)).toHaveCount(2)
  await expectNoComplaints(page)
})

test('a kill right after the shot keeps the page', async ({ page }) => {
  const id = await openMaterial(page)
  await setCameraPermission(page, 'granted')
  await open(page, materialAddress(id).replace('material/material', 'camera/camera'))
  await button(page, '拍照').click()
  await see(page.getByText('没有找到证件，请拖四个角')).toBeVisible()
  await open(page, materialAddress(id))
  await see(pageCards(page)).toHaveCount(1)
  await see(page.getByText('没有裁边，也没有检查')).toBeVisible()
})

test('without the camera the page says why and the album still works', async ({ page }) => {
  const id = await openMaterial(page)
  await setCameraPermission(page, 'denied')
  await open(page, materialAddress(id).replace('material/material', 'camera/camera'))
  await see(page.getByText('没有摄像头权限')).toBeVisible()
  await see(button(page, '打开设置')).toBeVisible()
  await pick(page, '从相册选', await papers(page, 1))
  await see(page.getByText('已存 1 页')).toBeVisible()
  await expectNoComplaints(page)
})

test('each kind of bad file gets its own sentence and leaves nothing behind', async ({ page }) => {
  await openMaterial(page, 'passport-page')
  const good = await drawn(page, { widthPx: 800, heightPx: 600, title: '好' })
  const bad: readonly [name: string, bytes: Uint8Array, sentence: string][] = [
    ['空.jpg', new Uint8Array(0), '这个文件是空的'],
    ['文字.jpg', Buffer.from('not a picture at all, just words'), '这不是图片'],
    ['断.jpg', good.subarray(0, Math.floor(good.length / 2)), '这张图片坏了'],
    ['动图.gif', gifOf(3), '这是动图'],
    ['苹果.heic', heic, '这里打不开 HEIC 图片'],
    ['扫描.pdf', pdfText(), '这一项不收 PDF'],
    ['成绩.docx', zipOf('word/document.xml'), '这是 Word 文档'],
  ]
  for (const [name, bytes, sentence] of bad) {
    await pick(page, '从聊天选', [jpegFile(name, Buffer.from(bytes))])
    await see(page.getByText(sentence)).toBeVisible()
    await button(page, '知道了').click()
    await see(page.getByText(sentence)).toBeHidden()
  }
  await see(pageCards(page)).toHaveCount(0)
  await pick(page, '从聊天选', [jpegFile('好.jpg', good), jpegFile('空.jpg', Buffer.alloc(0))])
  await see(page.getByText('1 个没有存，其余 1 个存好了')).toBeVisible()
  await button(page, '知道了').click()
  await see(pageCards(page)).toHaveCount(1)
  await expectNoComplaints(page)
})

test('a photo of 40 megapixels is made smaller, and one that lies on its side stands up', async ({
  page,
}) => {
  await openMaterial(page, 'passport-page')
  const large = await drawn(page, { widthPx: 7728, heightPx: 5368, title: '大' })
  const sideways = withOrientation(await drawn(page, { widthPx: 1200, heightPx: 900, title: '横' }), 6)
  await pick(page, '从相册选', [jpegFile('大.jpg', large), jpegFile('横.jpg', Buffer.from(sideways))])
  await see(pageCards(page)).toHaveCount(2)
  const shown = await sizes(page)
  const [[largeWide, largeTall], [wide, tall]] = [shown[0]!, shown[1]!]
  expect(Math.max(largeWide, largeTall)).toBeLessThanOrEqual(4096)
  expect(largeWide).toBeGreaterThan(3000)
  expect(tall).toBeGreaterThan(wide)
})

test('a full phone says so, keeps the pages and works again afterwards', async ({ page }) => {
  await openMaterial(page)
  const paper = (await papers(page, 1))[0]!
  await pick(page, '从相册选', [paper])
  await see(pageCards(page)).toHaveCount(1)
  await breakPhone(page, 'fs.writeFile', 'quota', 'all')
  await pick(page, '从相册选', [paper])
  await see(page.getByText('照片空间满了')).toBeVisible()
  await button(page, '知道了').click()
  await see(pageCards(page)).toHaveCount(1)
  await mendPhone(page)
  await pick(page, '从相册选', [paper])
  await see(pageCards(page)).toHaveCount(2)
})

test('a kill while pictures are being saved keeps whole pages only', async ({ page }) => {
  await openMaterial(page)
  const files = await papers(page, 3)
  await breakPhone(page, 'fs.writeFile', 'killed')
  await pick(page, '从相册选', files)
  await page.waitForEvent('load')
  await see(button(page, '从相册选')).toBeVisible()
  await pick(page, '从相册选', files.slice(0, 1))
  await see.poll(async () => (await shownSize(page, '第 1 页')).height).toBeGreaterThan(900)
  await see(page.getByText('这一页打不开')).toHaveCount(0)
})

test('a material signed online is ticked off without a picture', async ({ page }) => {
  const id = await openMaterial(page, 'authorization')
  await page.getByRole('radio', { name: '已在留服系统里在线签署，不用拍' }).click()
  await see(page.getByText('已在线签署')).toBeVisible()
  await open(page, materialAddress(id, 'authorization'))
  await see(page.getByText('已在线签署')).toBeVisible()
})

test('what is ready elsewhere and what is not needed are two answers, and each stays', async ({ page }) => {
  const id = await openMaterial(page, 'visa-pages')
  await page.getByRole('radio', { name: '已在别处备好' }).click()
  await see(page.getByText('已在别处备好').first()).toBeVisible()
  await open(page, materialAddress(id, 'visa-pages'))
  await see(page.getByRole('radio', { name: '已在别处备好' })).toBeChecked()
  await page.getByRole('radio', { name: '这次不用' }).click()
  await see(page.getByRole('radio', { name: '这次不用' })).toBeChecked() // which it is once it is saved
  await open(page, `/packages/guide/checklist/checklist?application=${id}&tab=materials`)
  await see(page.getByText('这次不用')).toBeVisible()
  await open(page, materialAddress(id, 'visa-pages'))
  await see(page.getByRole('radio', { name: '这次不用' })).toBeChecked()
  await page.getByRole('radio', { name: '这次不用' }).click()
  await see(page.getByText('还没拍')).toBeVisible()
})
