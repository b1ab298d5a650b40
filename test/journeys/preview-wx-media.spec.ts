import { APP_NAME } from '../../miniprogram/content/app-name'
import { expect, test, type Page } from '@playwright/test'
import { call, openPhone, readText, type Answer } from './preview-wx-phone'
import { sidewaysJpeg, TINY_PNG } from './preview-wx-pictures'

type Upload = { name: string; mimeType: string; buffer: Buffer }

const PHOTO: Upload = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: sidewaysJpeg(40, 20) }

const choose = async (page: Page, uploads: Upload[], options: object = {}): Promise<Answer> => {
  const chooser = page.waitForEvent('filechooser')
  const answer = call(page, 'chooseMedia', { mediaType: ['image'], sourceType: ['album'], ...options })
  await (await chooser).setFiles(uploads)
  return answer
}

const chosenPath = async (page: Page, upload: Upload): Promise<string> => {
  const { tempFiles } = await choose(page, [upload])
  return (tempFiles as { tempFilePath: string }[])[0]?.tempFilePath ?? ''
}

const drawnSize = (page: Page, path: string) =>
  page.evaluate(async (src) => {
    const { wx } = window.phone
    const canvas = (wx.createOffscreenCanvas as (o: object) => ReturnType<typeof window.phone.adoptCanvas>)({
      type: '2d',
    })
    const image = canvas.createImage()
    await new Promise((resolve) => {
      image.onload = resolve
      image.src = src
    })
    return { width: image.width, height: image.height }
  }, path)

test('chosen bytes are passed on as they are, even when they are no picture', async ({ context }) => {
  const page = await openPhone(context)
  const path = await chosenPath(page, { ...PHOTO, buffer: Buffer.from('not a picture') })
  expect(path).toMatch(/^http:\/\/tmp\/\w+\.jpg$/)
  expect(await readText(page, path)).toBe('not a picture')
  expect((await call(page, 'getImageInfo', { src: path })).errMsg).toBe('getImageInfo:fail decode image fail')
})

test('no more pictures come than were asked for', async ({ context }) => {
  const page = await openPhone(context)
  expect((await choose(page, [PHOTO, PHOTO, PHOTO], { count: 2 })).tempFiles).toHaveLength(2)
})

test('with two sources the user is asked, and may cancel', async ({ context }) => {
  const page = await openPhone(context)
  const both = { mediaType: ['image'] }
  const cancelled = call(page, 'chooseMedia', both)
  await page.getByRole('button', { name: '取消' }).click()
  expect((await cancelled).errMsg).toBe('chooseMedia:fail cancel')
  const chosen = call(page, 'chooseMedia', both)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从手机相册选择' }).click()
  await (await chooser).setFiles([PHOTO])
  expect((await chosen).tempFiles).toHaveLength(1)
})

test('a file from a chat keeps its name', async ({ context }) => {
  const page = await openPhone(context)
  const chooser = page.waitForEvent('filechooser')
  const answer = call(page, 'chooseMessageFile', { count: 1, type: 'file', extension: ['json'] })
  await (
    await chooser
  ).setFiles({ name: '备份.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  expect((await answer).tempFiles).toMatchObject([{ name: '备份.json', size: 2, type: 'file' }])
})

test('image info tells the sides as stored and the turn to make', async ({ context }) => {
  const page = await openPhone(context)
  const path = await chosenPath(page, PHOTO)
  expect(await call(page, 'getImageInfo', { src: path })).toMatchObject({
    width: 40,
    height: 20,
    orientation: 'right',
    type: 'jpeg',
  })
})

test('a canvas draws a sideways photo upright, or as stored on phones that ignore its EXIF data', async ({
  context,
}) => {
  const page = await openPhone(context)
  const path = await chosenPath(page, PHOTO)
  expect(await drawnSize(page, path)).toEqual({ width: 20, height: 40 })
  await page.evaluate(() => (window.phone.control.limits.canvasFollowsExif = false))
  expect(await drawnSize(page, path)).toEqual({ width: 40, height: 20 })
})

test('compressing makes a JPEG smaller but hands a PNG back as it was, as iOS does', async ({ context }) => {
  const page = await openPhone(context)
  const src = await chosenPath(page, { name: 'a.png', mimeType: 'image/png', buffer: TINY_PNG })
  const same = await call(page, 'compressImage', { src, quality: 10 })
  const info = await call(page, 'fs.getFileInfo', { filePath: same.tempFilePath })
  expect(info.size).toBe(TINY_PNG.length)
  const small = await call(page, 'compressImage', {
    src: await chosenPath(page, PHOTO),
    quality: 50,
    compressedWidth: 10,
  })
  expect(await call(page, 'getImageInfo', { src: small.tempFilePath })).toMatchObject({
    width: 10,
    height: 20,
    type: 'jpeg',
  })
})

const exported = (page: Page, side: number): Promise<Answer> =>
  page.evaluate(async (size) => {
    const { wx } = window.phone
    const make = wx.createOffscreenCanvas as (options: object) => HTMLCanvasElement
    const canvas = make({ type: '2d', width: size, height: 100 })
    const toFile = wx.canvasToTempFilePath as (options: object) => Promise<Answer>
    const part = { x: 10, y: 10, width: 50, height: 50, destWidth: 25, destHeight: 25, fileType: 'jpg' }
    return toFile({ canvas, ...part }).catch((error: Answer) => error)
  }, side)

test('a part of a canvas becomes a picture of the size asked for', async ({ context }) => {
  const page = await openPhone(context)
  const { tempFilePath } = await exported(page, 100)
  expect(await call(page, 'getImageInfo', { src: tempFilePath })).toMatchObject({ width: 25, type: 'jpeg' })
})

test('a canvas larger than phones draw fails aloud', async ({ context }) => {
  const page = await openPhone(context)
  expect((await exported(page, 4097)).errMsg).toContain('canvasToTempFilePath:fail canvas of 4097×100')
})

test('a picture goes to the album once the user allows it', async ({ context }) => {
  const page = await openPhone(context)
  const filePath = await chosenPath(page, PHOTO)
  const download = page.waitForEvent('download')
  const saved = call(page, 'saveImageToPhotosAlbum', { filePath })
  await page
    .getByRole('dialog', { name: `“${APP_NAME}”申请保存图片或视频到你的相册` })
    .getByText('允许')
    .click()
  expect((await saved).errMsg).toBe('saveImageToPhotosAlbum:ok')
  expect((await download).suggestedFilename()).toMatch(/\.jpg$/)
  expect(await page.evaluate(() => window.phone.control.album.length)).toBe(1)
})

test('a shared file is sent under the name given, or not at all', async ({ context }) => {
  const page = await openPhone(context)
  const filePath = await chosenPath(page, PHOTO)
  const sheet = page.getByRole('dialog', { name: '发送给：文件传输助手' })
  const cancelled = call(page, 'shareFileMessage', { filePath, fileName: '学位证.jpg' })
  await sheet.getByRole('button', { name: '取消' }).click()
  expect((await cancelled).errMsg).toBe('shareFileMessage:fail cancel')
  const sent = call(page, 'shareFileMessage', { filePath, fileName: '学位证.jpg' })
  await sheet.getByRole('button', { name: '发送' }).click()
  expect((await sent).errMsg).toBe('shareFileMessage:ok')
  const shared = await page.evaluate(() =>
    window.phone.control.shared.map(({ name, blob }) => [name, blob.size]),
  )
  expect(shared).toEqual([['学位证.jpg', PHOTO.buffer.length]])
})

test('a previewed picture can be closed', async ({ context }) => {
  const page = await openPhone(context)
  const path = await chosenPath(page, PHOTO)
  await call(page, 'previewImage', { urls: [path] })
  const viewer = page.getByRole('dialog', { name: '图片预览' })
  await expect(viewer.getByRole('img', { name: '第 1 张' })).toHaveJSProperty('naturalWidth', 20)
  await viewer.getByRole('button', { name: '关闭' }).click()
  await expect(viewer).toHaveCount(0)
})
