import type { Page } from '@playwright/test'
import {
  breakPhone,
  drawn,
  expectNoComplaints,
  jpegFile,
  materialAddress,
  mendPhone,
  openMaterial,
  pageCards,
  pick,
  setCameraPermission,
  shownSize,
  takeEngine,
} from './capture-kit'
import { open, afterWaiting } from './journey-phone'
import { expect, test } from './journey-test'

/** Photographing on a phone whose canvas, pictures, camera and worker do not answer. */

interface Control {
  camera: { withoutInitDone: (isOn: boolean) => void }
  limits: { canvasSidePx: number; canvasOver: 'fails' | 'blank' }
  worker: { withoutProcessKilled: (isOn: boolean) => void; mute: (isOn: boolean) => void }
}
const control = <T>(page: Page, set: (preview: Control) => T) =>
  page.evaluate(`(${String(set)})(window.__preview)`)

const see = expect.configure({ timeout: 45_000 })
const paper = async (page: Page, widthPx = 900, heightPx = 1200) => [
  jpegFile('a.jpg', await drawn(page, { widthPx, heightPx, title: '学位证书' })),
]

for (const [api, what] of [
  ['canvasToTempFilePath', 'a canvas that gives nothing out'],
  ['createImage', 'a picture that never loads'],
] as const)
  test(`${what} is told after a while, and the same button works again`, async ({ page }) => {
    await page.clock.install()
    await openMaterial(page)
    await breakPhone(page, api, 'silent', 'all')
    await pick(page, '从相册选', await paper(page))
    await afterWaiting(page, page.getByText('手机没有回应，这次没有做完'))
    await page.getByRole('button', { name: '知道了' }).click()
    await mendPhone(page)
    await pick(page, '从相册选', await paper(page))
    await see(pageCards(page)).toHaveCount(1)
    await expectNoComplaints(page)
  })

for (const canvasOver of ['blank', 'fails'] as const)
  test(`a canvas over what the phone can do, which ${canvasOver}, gives the page in fewer pixels`, async ({
    page,
  }) => {
    await openMaterial(page)
    await page.evaluate(
      (over) =>
        Object.assign((window as unknown as { __preview: Control }).__preview.limits, {
          canvasSidePx: 2048,
          canvasOver: over,
        }),
      canvasOver,
    )
    await pick(page, '从相册选', await paper(page, 2100, 2800))
    await see(pageCards(page)).toHaveCount(1)
    const { width, height } = await shownSize(page, '第 1 页')
    expect(Math.max(width, height)).toBeGreaterThan(1365)
    expect(Math.max(width, height)).toBeLessThanOrEqual(2048)
    await expectNoComplaints(page)
  })

test('a canvas whose size ends WeChat is not tried again at the next start', async ({ page }) => {
  test.slow()
  const id = await openMaterial(page)
  await breakPhone(page, 'canvasToTempFilePath', 'killed')
  await pick(page, '从相册选', await paper(page, 2100, 2800))
  await page.waitForEvent('load')
  await open(page, materialAddress(id))
  await pick(page, '从相册选', await paper(page, 2100, 2800))
  await see(pageCards(page)).toHaveCount(1)
  const { width, height } = await shownSize(page, '第 1 页')
  expect(Math.max(width, height)).toBeLessThanOrEqual(2048)
})

test('a WeChat that gives no file out of a canvas keeps the page all the same', async ({ page }) => {
  await openMaterial(page)
  await breakPhone(page, 'canvasToTempFilePath', 'throw', 'all')
  await pick(page, '从相册选', await paper(page))
  await see(pageCards(page)).toHaveCount(1)
  await expectNoComplaints(page)
})

test('a picker that closed without a word gives its place back on the next page', async ({ page }) => {
  const id = await openMaterial(page)
  await breakPhone(page, 'chooseMedia', 'silent')
  const opened = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从相册选' }).click()
  await (await opened).setFiles(await paper(page))
  await see(pageCards(page)).toHaveCount(0)
  await mendPhone(page)
  await page.evaluate(
    (url) => (globalThis as unknown as { wx: { navigateTo: (to: object) => void } }).wx.navigateTo({ url }),
    materialAddress(id, 'transcript'),
  )
  await see(page.getByText('成绩单').filter({ visible: true }).first()).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从相册选' }).filter({ visible: true }).click()
  await (await chooser).setFiles(await paper(page))
  await see(pageCards(page)).toHaveCount(1)
})

test('a camera that does not tell of its start takes pictures after a few seconds', async ({ page }) => {
  await openMaterial(page)
  await setCameraPermission(page, 'granted')
  await control(page, (preview) => preview.camera.withoutInitDone(true))
  await page.getByRole('button', { name: '拍照' }).click()
  await see(page.getByText('四个角都要看见')).toBeVisible()
  await page.getByRole('button', { name: '拍照' }).filter({ visible: true }).click()
  await see(page.getByText('没有找到证件，请拖四个角')).toBeVisible()
})

test('a WeChat that cannot tell of a worker’s end has the page checked all the same', async ({ page }) => {
  await openMaterial(page)
  await control(page, (preview) => preview.worker.withoutProcessKilled(true))
  await pick(page, '从相册选', await paper(page))
  await see(pageCards(page)).toHaveCount(1)
  await see(page.getByText('没有检查')).toHaveCount(0)
  await expectNoComplaints(page)
})

test('a worker that could not be fetched is said once at home', async ({ page }) => {
  await open(page, '/')
  await takeEngine(page, 'download')
  await expect(page.getByText('有一部分还没有下载')).toBeVisible({ timeout: 10_000 })
  await page.getByText('知道了').click()
  await expect(page.getByText('有一部分还没有下载')).toHaveCount(0)
})
