import { expect, type Page } from '@playwright/test'
import { drawn, jpegFile, materialAddress, openMaterial, pageCards, pick, sentFiles } from './capture-kit'
import { open } from './journey-phone'
import { test } from './journey-test'

const see = expect.configure({ timeout: 30_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What lies unencrypted in the mini-program's own folder. */
const plainFiles = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const { wx } = window as unknown as {
          wx: { getFileSystemManager: () => { readdir: (options: object) => void } }
        }
        wx.getFileSystemManager().readdir({
          dirPath: 'wxfile://usr/plain',
          success: ({ files }: { files: string[] }) => resolve(files),
          fail: () => resolve([]),
        })
      }),
  )

/** The student leaves WeChat, or comes back to it. */
const leaveWeChat = (page: Page, isAway: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isAway)

/** The pages' own pictures; beside a finding stand drawings too. */
const photographs = (page: Page) =>
  pageCards(page)
    .getByRole('button', { name: /看大图/ })
    .locator('img')

const withPages = async (page: Page, count: number): Promise<string> => {
  const application = await openMaterial(page)
  const files = []
  for (let n = 1; n <= count; n += 1)
    files.push(jpegFile(`${n}.jpg`, await drawn(page, { widthPx: 900, heightPx: 1200, title: String(n) })))
  await pick(page, '从相册选', files)
  await see(photographs(page)).toHaveCount(count)
  return application
}

test('no photograph lies open on the phone while the app is in the background', async ({ page }) => {
  await withPages(page, 2)
  await see.poll(() => plainFiles(page)).toHaveLength(2)
  await leaveWeChat(page, true)
  await see.poll(() => plainFiles(page)).toEqual([])
  await leaveWeChat(page, false)
  await see.poll(() => plainFiles(page)).toHaveLength(2)
  await see(photographs(page)).toHaveCount(2)
})

test('a page of another kind on top takes the open photographs away, and they come back with theirs', async ({
  page,
}) => {
  await withPages(page, 1)
  await pageCards(page)
    .getByRole('button', { name: /看大图/ })
    .first()
    .click()
  await see(button(page, '放大')).toBeVisible()
  expect(await plainFiles(page)).toHaveLength(1)
  await page.evaluate(() => {
    const { wx } = window as unknown as { wx: { navigateTo: (options: object) => void } }
    wx.navigateTo({ url: '/packages/guide/about/about' })
  })
  await see(page.getByText('隐私说明').first()).toBeVisible()
  await see.poll(() => plainFiles(page)).toEqual([])
  await page.goBack()
  await see.poll(() => plainFiles(page)).toHaveLength(1)
})

test('a file in WeChat’s sheet stays until the sheet answers, then it goes too', async ({ page }) => {
  await withPages(page, 1)
  await button(page, '生成上传文件').click()
  await button(page, '发送到聊天：学位证书.pdf').click()
  await see(page.getByText('发送给：文件传输助手')).toBeVisible()
  await leaveWeChat(page, true)
  await see.poll(() => plainFiles(page)).toEqual(['学位证书.pdf'])
  await page.waitForTimeout(1000)
  expect(await plainFiles(page)).toEqual(['学位证书.pdf'])
  await leaveWeChat(page, false)
  await button(page, '发送').click()
  await see
    .poll(async () => (await sentFiles(page)).map(({ bytes }) => bytes.subarray(0, 5).toString()))
    .toEqual(['%PDF-'])
  await leaveWeChat(page, true)
  await see.poll(() => plainFiles(page)).toEqual([])
})

test('what a killed app left open is gone at the next start', async ({ page }) => {
  const application = await withPages(page, 1)
  await see.poll(() => plainFiles(page)).toHaveLength(1)
  await open(page, '/packages/guide/about/about')
  await see.poll(() => plainFiles(page)).toEqual([])
  await open(page, materialAddress(application))
  await see.poll(() => plainFiles(page)).toHaveLength(1)
})

test('every page asks to be covered in screenshots, but for those that show nothing of the student', async ({
  page,
}) => {
  const asked = async (address: string): Promise<string | undefined> => {
    await open(page, address)
    return page.evaluate(() =>
      (window as unknown as { __preview: { captureEffects: string[] } }).__preview.captureEffects.at(-1),
    )
  }
  for (const address of ['/pages/home/home', '/packages/forms/profile/profile', '/packages/backup/data/data'])
    expect([address, await asked(address)]).toEqual([address, 'hidden'])
  for (const address of ['/packages/guide/about/about', '/packages/backup/privacy/privacy'])
    expect([address, await asked(address)]).toEqual([address, 'none'])
})
