import type { Page } from '@playwright/test'
import { drawn, jpegFile, materialAddress, pageCards, pick, sentFiles } from './capture-kit'
import { breakCall, mendCalls, open, settled } from './journey-phone'
import { openWithDegree, seedDegree } from './journey-seed'
import { answer, button, deleteDegree, openList, tap, type } from './journey-student'
import { expect, test } from './journey-test'

test.describe.configure({ timeout: 180_000 })

const PASSPHRASE = '海边的灯塔 1987'

/** A degree with one photographed page; its id. */
const photographed = async (page: Page): Promise<string> => {
  const degree = await seedDegree(page)
  await open(page, materialAddress(degree, 'transcript'))
  const picture = await drawn(page, { widthPx: 1240, heightPx: 1754, title: 'TRANSCRIPT' })
  await pick(page, '从相册选', [jpegFile('page.jpg', picture)])
  await expect(pageCards(page)).toHaveCount(1)
  await settled(page)
  return degree
}

/** WeChat gives up what is stored under these keys, as it does on a phone short of space. */
const evict = (page: Page, prefix: string): Promise<void> =>
  page.evaluate(async (start) => {
    const phone = (window as unknown as { wx: WechatMiniprogram.Wx }).wx
    for (const key of phone.getStorageInfoSync().keys.filter((name) => name.startsWith(start)))
      await phone.removeStorage({ key })
  }, prefix)

const photoCard = (page: Page) => page.getByRole('group', { name: '第 1 张' })

test('photos whose record is lost are told on the first page, looked at and put into a material', async ({
  page,
}) => {
  await photographed(page)
  await evict(page, 'degree/')
  await open(page)
  await expect(page.getByText('少了 1 个学位的记录')).toBeVisible()
  await expect(page.getByText(/^有 [12] 张照片找不到记录$/)).toBeVisible()
  await tap(page, '找回照片')
  await expect(photoCard(page).getByText(/成绩单/)).toBeVisible()
  await expect(page.getByText('先添加学位，再把照片放进材料。')).toBeVisible()
  await openWithDegree(page)
  await open(page, '/packages/backup/found/found')
  await photoCard(page).getByRole('button', { name: '放进材料' }).click()
  await tap(page, '确定')
  await expect(page.getByText('已经放进材料')).toBeVisible()
  await settled(page)
  await open(page)
  await openList(page)
  await expect(page.getByRole('button', { name: /^成绩单/ })).toContainText(/可以上传，1 页|还差/)
})

test('a photo without a record goes only when the student deletes it', async ({ page }) => {
  await photographed(page)
  await evict(page, 'degree/')
  await open(page, '/packages/backup/found/found')
  await expect(photoCard(page).locator('image, img')).toBeVisible({ timeout: 20_000 })
  const count = await page.getByRole('group', { name: /^第 \d 张$/ }).count()
  await photoCard(page).getByText('彻底删除').click()
  await answer(page, '彻底删除？', '取消')
  await expect(page.getByRole('group', { name: /^第 \d 张$/ })).toHaveCount(count)
  await photoCard(page).getByText('彻底删除').click()
  await answer(page, '彻底删除？', '删除')
  await expect(page.getByRole('group', { name: /^第 \d 张$/ })).toHaveCount(count - 1)
})

test('photos without a record go into a backup and stand again after everything was deleted', async ({
  page,
}) => {
  await photographed(page)
  await evict(page, 'degree/')
  await open(page, '/packages/backup/make/make')
  await expect(page.getByText(/^没有材料照片，[12] 张找不到记录的照片，约 \d+ KB$/)).toBeVisible()
  await tap(page, '自己设一个')
  await type(page, '口令', PASSPHRASE)
  await type(page, '再输一次', PASSPHRASE)
  await tap(page, '生成备份')
  await tap(page, '发到聊天')
  await answer(page, '发送给：文件传输助手', '发送')
  await expect(page.getByText('已交给微信')).toBeVisible()
  const [sent] = await sentFiles(page)
  await open(page, '/packages/backup/erase/erase')
  await type(page, '请输入「全部删除」', '全部删除')
  await tap(page, '全部删除')
  await answer(page, '真的全部删除？', '删除')
  await expect(page.getByText('已全部删除')).toBeVisible()
  await open(page, '/packages/backup/restore/restore')
  await pick(page, '从聊天选备份文件', [
    { name: sent!.name, mimeType: 'application/octet-stream', buffer: sent!.bytes },
  ])
  await type(page, '口令', PASSPHRASE)
  await tap(page, '打开看看')
  await expect(page.getByText(/^[12] 张，恢复后在「找回照片」里$/)).toBeVisible()
  await tap(page, '开始恢复')
  await expect(page.getByText(/^有 [12] 张照片没有记录，在「找回照片」里/)).toBeVisible()
  await tap(page, '看找回的照片')
  await expect(photoCard(page).getByText(/成绩单/)).toBeVisible()
  await expect(photoCard(page).locator('image, img')).toBeVisible()
})

test('an undo that the phone cannot write is still offered after a restart', async ({ page }) => {
  await photographed(page)
  await open(page)
  await deleteDegree(page)
  await expect(button(page, '撤销')).toBeVisible()
  await settled(page)
  await breakCall(page, { api: 'setStorage', nth: 'all', kind: 'throw' })
  await tap(page, '撤销')
  await answer(page, '这次没有存上', '知道了')
  await expect(button(page, '撤销')).toBeVisible()
  await mendCalls(page)
  await open(page)
  await expect(page.getByText('删除了 1 个学位，还能找回')).toBeVisible()
  await tap(page, '找回照片')
  await page.getByRole('button', { name: '找回', exact: true }).click()
  await expect(page.getByText('没有要找回的照片。照片都在各自的材料里。')).toBeVisible()
  await open(page)
  await expect(page.getByText('University of Somewhere').first()).toBeVisible()
})
