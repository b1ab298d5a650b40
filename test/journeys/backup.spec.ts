import { APP_NAME } from '../../miniprogram/content/app-name'
import type { Browser, Page } from '@playwright/test'
import { drawn, jpegFile, pick, sentFiles, type NamedFile } from './capture-kit'
import { open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { answer, button, expectHomeOf, expectStep, openList, openStep, tap, type } from './journey-student'
import { expect, test } from './journey-test'

const see = expect.configure({ timeout: 30_000 })

const PASSPHRASE = '海边的灯塔 1987'
/** Of an invented student; neither may be found in plain anywhere outside the screens. */
const SECRETS = ['University College London', '伦敦大学学院', '91827364', 'degree-certificate', 'JFIF']

/** On a page that has just been opened the one before may still hold a longer name. */
const tapExactly = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

const openData = (page: Page): Promise<void> => tap(page, '备份和导出')

/** A degree with a code, a finished step and one photo. */
const usedPhone = async (page: Page): Promise<void> => {
  await openWithDegree(page)
  await openStep(page, 1)
  await tap(page, '完成这一步')
  await see(button(page, '改回未完成')).toBeVisible()
  await tap(page, '返回')
  await openList(page)
  await button(page, /学位证书/)
    .first()
    .click()
  const photo = await drawn(page, { widthPx: 1200, heightPx: 1600, title: 'Diploma' })
  await pick(page, '从相册选', [jpegFile('diploma.jpg', photo)])
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  await open(page)
}

const makeBackup = async (page: Page): Promise<{ name: string; bytes: Buffer }> => {
  await openData(page)
  await tapExactly(page, '备份')
  await see(page.getByText(/^1 页，约 \d+ KB$/)).toBeVisible()
  await see(page.getByRole('radio')).toHaveCount(0)
  await tap(page, '自己设一个')
  await type(page, '口令', PASSPHRASE)
  await type(page, '再输一次', PASSPHRASE)
  await tap(page, '生成备份')
  await tap(page, '发到聊天')
  await answer(page, '发送给：文件传输助手', '发送')
  await see(page.getByText('已交给微信')).toBeVisible()
  const [sent] = await sentFiles(page)
  if (!sent) throw new Error('nothing was sent')
  return sent
}

const asFile = (buffer: Buffer, name = `${APP_NAME}备份.rzbk`): NamedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
})

/** Another phone: a browser that shares nothing with the first. */
const otherPhone = async (browser: Browser, baseURL: string | undefined): Promise<Page> => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  page.on('request', (request) => expect(new URL(request.url()).hostname).toMatch(/^(localhost)?$/))
  await open(page)
  await openData(page)
  await tapExactly(page, '恢复')
  return page
}

const chooseAndOpen = async (page: Page, file: NamedFile, passphrase = PASSPHRASE): Promise<void> => {
  await pick(page, '从聊天选备份文件', [file])
  await type(page, '口令', passphrase)
  await tap(page, '打开看看')
}

test('a student moves to a new phone by the screens alone', async ({ page, browser, baseURL }) => {
  await usedPhone(page)
  const sent = await makeBackup(page)
  expect(sent.name).toMatch(new RegExp(`^${APP_NAME}备份-\\d{4}-\\d\\d-\\d\\d\\.rzbk$`))
  for (const secret of SECRETS) {
    expect(sent.bytes.includes(Buffer.from(secret))).toBe(false)
    expect(sent.bytes.includes(Buffer.from(secret, 'utf16le'))).toBe(false)
  }

  const other = await otherPhone(browser, baseURL)
  await chooseAndOpen(other, asFile(sent.bytes, sent.name), '别的口令 1987')
  await answer(other, '口令不对', '知道了')
  await type(other, '口令', PASSPHRASE)
  await tap(other, '打开看看')
  await see(other.getByText('1 页照片和文件')).toBeVisible()
  await tap(other, '开始恢复')
  await see(other.getByText('恢复好了')).toBeVisible()
  await tap(other, '回首页看看')
  await expectHomeOf(other, '伦敦大学学院')
  await expectStep(other, 'register-account', '已完成')
  await open(other)
  await openList(other)
  await button(other, /学位证书/)
    .first()
    .click()
  await see(other.getByText(/^(还差：确认反面|可以上传，1 页)/).last()).toBeVisible()
  await see
    .poll(() =>
      other
        .locator('img')
        .evaluateAll((all) => all.some((image) => (image as HTMLImageElement).naturalWidth > 300)),
    )
    .toBe(true)
  await other.context().close()
})

test('a damaged or foreign file is told and changes nothing', async ({ page, browser, baseURL }) => {
  await usedPhone(page)
  const { bytes } = await makeBackup(page)
  const other = await otherPhone(browser, baseURL)
  await pick(other, '从聊天选备份文件', [asFile(Buffer.from('PK this is no backup'), 'holiday.zip')])
  await answer(other, `这不是${APP_NAME}的备份`, '知道了')

  const damaged = Buffer.from(bytes)
  damaged[damaged.length - 20]! ^= 1
  await chooseAndOpen(other, asFile(damaged))
  await tap(other, '开始恢复')
  await answer(other, '这份备份坏了', '知道了')

  await tap(other, '返回')
  await tapExactly(other, '恢复')
  await chooseAndOpen(other, asFile(bytes.subarray(0, bytes.length - 1000)))
  await answer(other, '这份备份不完整', '知道了')
  await open(other)
  await see(button(other, '添加我的学位')).toBeVisible()
  await other.context().close()
})

test('a backup can be stopped, kept in 收藏, and its file is gone when the page is left', async ({
  page,
}) => {
  await usedPhone(page)
  await openData(page)
  await tapExactly(page, '备份')
  await tap(page, '自己设一个')
  await type(page, '口令', 'woaini1314')
  await type(page, '再输一次', 'woaini1314')
  await tap(page, '生成备份')
  await see(page.getByText('机器一猜就中')).toBeVisible()
  await tap(page, '使用随机口令')
  await see(page.getByText(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{5}$/)).toBeVisible()
  await tap(page, '生成备份')
  await tap(page, '收藏到微信')
  await answer(page, '添加到微信收藏', '添加')
  await see(page.getByText('已交给微信')).toBeVisible()
  await tap(page, '返回')
  const left = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { wx } = window as unknown as {
          wx: { getFileSystemManager: () => { readdir: (o: object) => void } }
        }
        wx.getFileSystemManager().readdir({
          dirPath: 'wxfile://usr/outbox',
          success: ({ files }: { files: string[] }) => resolve(files),
          fail: () => resolve([]),
        })
      }),
  )
  expect(left).toEqual([])
})

test('deleting everything asks twice and leaves nothing, also after a restart', async ({ page }) => {
  await usedPhone(page)
  await openData(page)
  await tap(page, '删除全部资料')
  await see(page.getByText('现在有 1 个学位，1 页照片和文件')).toBeVisible()
  await type(page, '请输入「全部删除」', '删除')
  await tap(page, '全部删除')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await type(page, '请输入「全部删除」', '全部删除')
  await tap(page, '全部删除')
  await answer(page, '真的全部删除？', '取消')
  await tap(page, '全部删除')
  await answer(page, '真的全部删除？', '删除')
  await see(page.getByText('这部手机里没有你的资料了。')).toBeVisible()
  const left = await page.evaluate(async () => {
    const { wx } = window as unknown as {
      wx: {
        getStorageInfoSync: () => { keys: string[] }
        getFileSystemManager: () => { readdir: (o: object) => void }
      }
    }
    const filesIn = (dirPath: string) =>
      new Promise<string[]>((resolve) => {
        wx.getFileSystemManager().readdir({
          dirPath,
          success: ({ files }: { files: string[] }) => resolve(files),
          fail: () => resolve([]),
        })
      })
    const folders = ['sealed', 'plain', 'outbox'].map((name) => `wxfile://usr/${name}`)
    return { keys: wx.getStorageInfoSync().keys, files: (await Promise.all(folders.map(filesIn))).flat() }
  })
  expect(left).toEqual({ keys: [], files: [] })
  await tap(page, '回首页')
  await see(button(page, '添加我的学位')).toBeVisible()
  await open(page)
  await see(button(page, '添加我的学位')).toBeVisible()
})

test('who refuses WeChat’s privacy notice is told so, also when no notice comes again', async ({ page }) => {
  await open(page, '/packages/backup/restore/restore')
  await page.evaluate(() =>
    (
      window as unknown as { __preview: { privacy: { require: (on: boolean) => void } } }
    ).__preview.privacy.require(true),
  )
  await tap(page, '从聊天选备份文件')
  await answer(page, '用户隐私保护提示', '拒绝')
  await answer(page, '你没有同意用这个功能', '知道了')
  await tap(page, '从聊天选备份文件')
  await answer(page, '你没有同意用这个功能', '知道了')
  await see(button(page, '从聊天选备份文件')).toBeVisible()
})

test('the finished files of a degree reach the computer as one archive with a list', async ({ page }) => {
  await usedPhone(page)
  await openData(page)
  await button(page, '伦敦大学学院').click()
  await tap(page, '生成全部文件')
  await tap(page, '打包发到聊天')
  await answer(page, '发送给：文件传输助手', '发送')
  await see(page.getByText('压缩包已交给微信')).toBeVisible()
  const [archive] = await sentFiles(page)
  expect(archive!.name).toMatch(/^认证材料-\d{4}-\d\d-\d\d\.zip$/)
  const names = [...archive!.bytes.toString('utf8').matchAll(/(0\d-[一-鿿]+\.(?:txt|pdf|jpg))/g)].map(
    ([name]) => name,
  )
  expect([...new Set(names)]).toEqual(['00-清单.txt', '01-学位证书.pdf'])
  await button(page, '发送到聊天：学位证书.pdf').click()
  await answer(page, '发送给：文件传输助手', '发送')
  await see(page.getByText('已发送或已存')).toBeVisible()
})
