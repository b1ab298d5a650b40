import { expect, test, type Page } from '@playwright/test'
import { call, openPhone, type Answer } from './preview-wx-phone'
import { qrJpeg } from './preview-wx-pictures'

/** Puts a picture before the camera. */
const holdUp = (page: Page, picture: Buffer): Promise<void> =>
  page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/jpeg;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 480
    const pen = canvas.getContext('2d')
    setInterval(() => {
      if (pen) pen.fillStyle = '#fff'
      pen?.fillRect(0, 0, 640, 480)
      pen?.drawImage(image, 170, 90)
    }, 50)
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20)
  }, picture.toString('base64'))

const scanned = async (page: Page, text: string): Promise<Answer> => {
  await holdUp(page, qrJpeg(text))
  return call(page, 'scanCode', { onlyFromCamera: true })
}

test('a code before the camera is read and the scanner closes', async ({ context }) => {
  const page = await openPhone(context)
  expect(await scanned(page, 'https://zwfw.cscse.edu.cn/')).toMatchObject({
    errMsg: 'scanCode:ok',
    result: 'https://zwfw.cscse.edu.cn/',
    scanType: 'QR_CODE',
    charSet: 'UTF-8',
  })
  await expect(page.getByRole('dialog', { name: '扫一扫' })).toHaveCount(0)
})

test('only a code of this mini-program tells its path', async ({ context }) => {
  const page = await openPhone(context)
  const own = await scanned(page, `mpcode://self?path=${encodeURIComponent('pages/step/step?id=a')}`)
  expect(own).toMatchObject({ path: 'pages/step/step?id=a', scanType: 'WX_CODE' })
  const foreign = await scanned(page, 'mpcode://other')
  expect(foreign.scanType).toBe('WX_CODE')
  expect(foreign).not.toHaveProperty('path')
})

test('a code may come from the album', async ({ context }) => {
  const page = await openPhone(context)
  const answer = call(page, 'scanCode')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '相册' }).click()
  await (await chooser).setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: qrJpeg('from the album') })
  expect((await answer).result).toBe('from the album')
})

test('leaving the scanner is a cancel', async ({ context }) => {
  const page = await openPhone(context)
  const answer = call(page, 'scanCode', { onlyFromCamera: true })
  await expect(page.getByRole('button', { name: '相册' })).toHaveCount(0)
  await page.getByRole('button', { name: '关闭' }).click()
  expect((await answer).errMsg).toBe('scanCode:fail cancel')
})
