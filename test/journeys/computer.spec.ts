import { APP_NAME } from '../../miniprogram/content/app-name'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { drawn, jpegFile, pick, sentFiles } from './capture-kit'
import { seedDegree } from './journey-seed'
import { launchOptions } from './chromium'
import { breakCall, clipboard, mendCalls, open, refusePackage } from './journey-phone'
import { answer, button, tap } from './journey-student'
import { expect, test } from './journey-test'

const ADDRESS = '/packages/capture/computer/computer'
const PASSPHRASE = /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{5}$/
const see = expect.configure({ timeout: 30_000 })

/** A degree with one photographed diploma and a person. */
const usedPhone = async (page: Page): Promise<string> => {
  const application = await seedDegree(page)
  await open(
    page,
    `/packages/capture/material/material?material=degree-certificate&application=${application}`,
  )
  const photo = await drawn(page, { widthPx: 1200, heightPx: 1600, title: 'Diploma' })
  await pick(page, '从相册选', [jpegFile('diploma.jpg', photo)])
  await see(page.getByText(/^(还差：确认反面|可以上传，1 页)/)).toBeVisible()
  await open(page, '/packages/forms/profile/profile')
  await page.getByRole('radio', { name: '居民身份证', exact: true }).click()
  await page.getByRole('textbox', { name: '姓名', exact: true }).fill('林小满')
  await page.getByRole('textbox', { name: '手机号码' }).fill('13900139000')
  await page.getByRole('textbox', { name: '手机号码' }).blur()
  await open(page, `${ADDRESS}?application=${application}`)
  await see(page.getByText(PASSPHRASE)).toBeVisible()
  return application
}

const passphraseOn = (page: Page): Promise<string> => page.getByText(PASSPHRASE).innerText()

const made = async (page: Page): Promise<void> => {
  await tap(page, '生成文件')
  await see(page.getByText(/^做好了/)).toBeVisible({ timeout: 60_000 })
}

const outbox = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) =>
        (window as never as { wx: WechatMiniprogram.Wx }).wx.getFileSystemManager().readdir({
          dirPath: `${(window as never as { wx: WechatMiniprogram.Wx }).wx.env.USER_DATA_PATH}/outbox`,
          success: ({ files }) => resolve(files),
          fail: () => resolve([]),
        }),
      ),
  )

test('without a network, what seals comes with it, by the same button', async ({ page }) => {
  const application = await seedDegree(page)
  await open(page, `${ADDRESS}?application=${application}`)
  await refusePackage(page, 'packages/backup', true)
  await see(page.getByText(PASSPHRASE)).toBeVisible()
  await tap(page, '生成文件')
  await expect(page.getByRole('dialog').getByText('加密要联网下载一次')).toBeVisible()
  await refusePackage(page, 'packages/backup', false)
  await answer(page, '加密要联网下载一次', '知道了')
  await made(page)
})

test('what the phone sends opens on a computer with what the phone shows', async ({ page }, info) => {
  await usedPhone(page)
  const passphrase = await passphraseOn(page)
  await made(page)
  await tap(page, '发给文件传输助手')
  await answer(page, '发送给：文件传输助手', '发送')
  await see(page.getByText('已交给微信')).toBeVisible()
  const [sent] = await sentFiles(page)
  expect(sent!.name).toMatch(new RegExp(`^${APP_NAME}-发到电脑-\\d{4}-\\d\\d-\\d\\d\\.html$`))
  const path = join(info.outputDir, 'page.html')
  writeFileSync(info.outputPath('page.html'), sent!.bytes)

  const computer = await chromium.launch(launchOptions())
  const desk = await computer.newPage({ viewport: { width: 1366, height: 768 } })
  await desk.goto(`file://${path}`)
  await desk.getByLabel('口令', { exact: true }).fill(passphrase)
  await desk.getByRole('button', { name: '打开' }).click()
  await see(desk.getByText('林小满').first()).toBeVisible()
  await see(desk.getByRole('heading', { name: '第六步 上传文件' })).toBeVisible()
  const coming = desk.waitForEvent('download')
  await desk.getByRole('button', { name: /^下载01-学位证书/ }).click()
  const file = readFileSync(await (await coming).path())
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
  await see(desk.getByText(/还缺 \d+ 份材料/)).toBeVisible()
  await computer.close()

  // The archive holds the same page.
  await tap(page, '聊天不收网页？做成压缩包')
  await tap(page, '把压缩包发给文件传输助手')
  await answer(page, '发送给：文件传输助手', '发送')
  await see.poll(async () => (await sentFiles(page)).length).toBe(2)
  const zip = (await sentFiles(page))[1]!
  expect(zip.name).toMatch(/\.zip$/)
  expect(zip.bytes.subarray(0, 2).toString()).toBe('PK')
  expect(zip.bytes.includes(sent!.bytes)).toBe(true)
})

test('the passphrase stays the same until it is renewed', async ({ page }) => {
  const application = await usedPhone(page)
  const first = await passphraseOn(page)
  await open(page, `${ADDRESS}?application=${application}`)
  await see(page.getByText(first)).toBeVisible()
  await tap(page, '换一个')
  await answer(page, '换一个口令？', '换口令')
  await see(page.getByText(first)).toBeHidden()
  const second = await passphraseOn(page)
  expect(second).not.toBe(first)
  await open(page, `${ADDRESS}?application=${application}`)
  await see(page.getByText(second)).toBeVisible()
})

test('leaving takes the file away; a full phone and a stop leave nothing behind', async ({ page }) => {
  const application = await usedPhone(page)
  await made(page)
  expect(await outbox(page)).toEqual(['computer-page.html'])
  await tap(page, '不加密的压缩包')
  await see(page.getByText('生成全部文件')).toBeVisible()
  await page.goBack()
  await see(page.getByText(PASSPHRASE)).toBeVisible()
  await open(page, '/pages/home/home')
  expect(await outbox(page)).toEqual([])

  await open(page, `${ADDRESS}?application=${application}`)
  await breakCall(page, { api: 'fs.appendFile', kind: 'quota', nth: 'all' })
  await tap(page, '生成文件')
  await answer(page, /空间|放不下|满/, '知道了')
  expect(await outbox(page)).toEqual([])
  await mendCalls(page)
  await made(page)
  expect(await outbox(page)).toEqual(['computer-page.html'])
})

test('one page of the portal can be copied as text', async ({ page }) => {
  await usedPhone(page)
  await button(page, '复制全部文字：注册账户').click()
  await see.poll(() => clipboard(page)).toContain('真实姓名：林小满\n')
  expect(await clipboard(page)).toContain('手机号码：13900139000')
})
