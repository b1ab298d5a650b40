import { APP_NAME } from '../../miniprogram/content/app-name'
import type { Page } from '@playwright/test'
import { drawn, jpegFile, materialAddress, openMaterial, pageCards, pick } from './capture-kit'
import { clipboard, open } from './journey-phone'
import { answer, button, tap } from './journey-student'
import { expect, test } from './journey-test'

/** WeChat on a computer: what cannot work there is no button, the page says where it works, and files go to the disk. */

const see = expect.configure({ timeout: 45_000 })

const savedNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    (window as unknown as { __preview: { disk: { name: string }[] } }).__preview.disk.map(({ name }) => name),
  )

for (const platform of ['windows', 'mac'])
  test(`on ${platform} a page is picked and saved, and nothing is offered that phones alone have`, async ({
    page,
  }) => {
    await open(page, `/?platform=${platform}`)
    await expect(page.getByText(`请用手机微信打开${APP_NAME}`)).toBeVisible()
    await expect(button(page, '搜索')).toBeVisible()
    await expect(button(page, '扫一扫')).toHaveCount(0)

    const id = await openMaterial(page)
    await expect(page.getByText('拍照请用手机微信')).toBeVisible()
    await expect(button(page, '拍照')).toHaveCount(0)
    await pick(page, '从电脑选图片', [
      jpegFile('a.jpg', await drawn(page, { widthPx: 900, heightPx: 1200, title: '学位证书' })),
    ])
    await see(pageCards(page)).toHaveCount(1)
    await expect(button(page, /^重拍/)).toHaveCount(0)
    await tap(page, '没有，或已经拍好')
    await tap(page, '生成上传文件')
    await see(button(page, '存到这台电脑：学位证书.pdf')).toBeVisible()
    await tap(page, '存到这台电脑：学位证书.pdf')
    await answer(page, '保存到电脑', '保存')
    await see.poll(() => savedNames(page)).toEqual(['学位证书.pdf'])

    await open(page, `/packages/capture/hand-over/hand-over?application=${id}`)
    await tap(page, '生成全部文件')
    await see(button(page, '打包存到这台电脑')).toBeVisible()
    await tap(page, '打包存到这台电脑')
    await answer(page, '保存到电脑', '保存')
    await see(page.getByText('压缩包已存到这台电脑')).toBeVisible()
    await see.poll(() => savedNames(page)).toEqual([expect.stringMatching(/^认证材料-.*\.zip$/)])
    await expect(button(page, /^存到相册/)).toHaveCount(0)

    await open(page, `/packages/capture/computer/computer?application=${id}`)
    await tap(page, '生成文件')
    await see(button(page, '存到这台电脑')).toBeVisible()
    await expect(button(page, /收藏到微信|压缩包/)).toHaveCount(1) // 不加密的压缩包, a page of its own
    await tap(page, '存到这台电脑')
    await answer(page, '保存到电脑', '保存')
    await see(page.getByText('已存到这台电脑')).toBeVisible()
    await see
      .poll(() => savedNames(page))
      .toEqual([expect.stringMatching(new RegExp(`^${APP_NAME}-发到电脑-.*\\.html$`))])

    await open(page, '/packages/backup/data/data')
    await expect(page.getByText('生成一个加密文件，存到这台电脑')).toBeVisible()
    await open(page, '/packages/backup/make/make')
    await tap(page, '生成备份')
    await see(button(page, '存到这台电脑')).toBeVisible()
    await expect(button(page, '收藏到微信')).toHaveCount(0)
    await tap(page, '存到这台电脑')
    await answer(page, '保存到电脑', '保存')
    await see(page.getByText('已存到这台电脑')).toBeVisible()
    await see.poll(() => savedNames(page)).toEqual([expect.stringMatching(/\.rzbk$/)])

    await open(page, materialAddress(id, 'transcript'))
    await expect(button(page, '从聊天选')).toBeVisible()
  })

test('on a computer the steps name what is done on a phone, and a number is copied instead of called', async ({
  page,
}) => {
  await open(page, '/?platform=windows')
  await open(page, '/packages/guide/step/step?step=verify-face')
  await expect(page.getByText('识别二维码，请用手机微信打开这一步')).toBeVisible()
  await expect(button(page, '识别二维码')).toHaveCount(0)
  await tap(page, '人脸识别没有通过')
  await tap(page, '复制 010-62677800')
  expect(await clipboard(page)).toBe('010-62677800')
})

test('on HarmonyOS everything is offered that a phone has', async ({ page }) => {
  await open(page, '/?platform=ohos')
  await expect(button(page, '扫一扫')).toBeVisible()
  await openMaterial(page)
  await expect(button(page, '拍照')).toBeVisible()
  await expect(button(page, '从相册选')).toBeVisible()
})
