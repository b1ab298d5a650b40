import { APP_NAME } from '../../miniprogram/content/app-name'
import type { Page } from '@playwright/test'
import { open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { button, expectStep, openStep, tap } from './journey-student'
import { expect, test } from './journey-test'
import { qrJpeg } from './preview-wx-pictures'

const FACE = '/packages/guide/step/step?step=verify-face'
const SCAN = '识别二维码'

/** Scans a code from a picture in the album. */
const scan = async (page: Page, text: string): Promise<void> => {
  await tap(page, SCAN)
  const chooser = page.waitForEvent('filechooser')
  await tap(page, '相册')
  await (await chooser).setFiles({ name: 'code.jpg', mimeType: 'image/jpeg', buffer: qrJpeg(text) })
}

const OTHERS = [
  {
    code: 'https://zwfw.cscse.edu.cn/cscse/lxfwzxwsfwdt2020/index.jsp',
    says: ['这是官方网站的网址', '域名是 zwfw.cscse.edu.cn。', '请用「微留服」小程序扫'],
  },
  {
    code: 'https://cscse.edu.cn.example.com/face',
    says: ['这是一个普通网址，不是留服中心的', '不要在里面填身份信息或密码'],
  },
  {
    code: 'https://evil.example/?e=1.ae',
    says: ['这是一个普通网址，不是留服中心的', '域名是 evil.example。'],
  },
  { code: 'http://zwfw.cscse.edu.cn/', says: ['域名像官方网站，但这个网址不安全'] },
  { code: 'https://www.nia.gov.cn/', says: ['这是政府网站的网址', '请用「微留服」小程序扫'] },
  { code: 'http://weixin.qq.com/r/abc', says: ['这是微信自己的网址', '请用「微留服」小程序扫'] },
  { code: 'https://zwfw.cscse.edu.cn/\u202egpj.exe', says: ['这个网址看不准是谁的'] },
  {
    code: 'mpcode://other',
    says: ['这是另一个小程序的码', '用微信自己的「扫一扫」扫同一个码'],
  },
  { code: 'WIFI:T:WPA;S:Nowhere;;', says: ['认不出这是什么码'] },
] as const

test('each kind of code is told apart, with what to do, and none is opened by itself', async ({ page }) => {
  await open(page, FACE)
  for (const { code, says } of OTHERS) {
    await scan(page, code)
    for (const sentence of says)
      await expect(page.getByRole('note').filter({ hasText: sentence })).toBeVisible()
    await expect(button(page, '打开这一步')).toHaveCount(0)
  }
})

test('a code of ours opens the step that it names', async ({ page }) => {
  await open(page, FACE)
  await scan(page, `mpcode://self?path=${encodeURIComponent('pages/step/step?step=upload-materials')}`)
  await expect(page.getByText(`这是${APP_NAME}的码`)).toBeVisible()
  await tap(page, '打开这一步')
  // Without a degree home asks for one first.
  await expect(page.getByText('你扫的码是「上传认证材料」')).toBeVisible()
  await tap(page, '先看看这一步')
  await expect(page.getByText('上传认证材料', { exact: true })).toBeVisible()
})

test('a code of ours for a page that is gone says so and leads home', async ({ page }) => {
  await open(page, FACE)
  await scan(page, `mpcode://self?path=${encodeURIComponent('pages/start/start?from=poster')}`)
  await expect(page.getByText('它指的页面已经没有了')).toBeVisible()
  await tap(page, '去首页')
  await expect(button(page, '添加我的学位')).toBeVisible()
  await expect(page.getByText('出了点问题')).toHaveCount(0)
})

test('closing the scanner is no fault', async ({ page }) => {
  await open(page, FACE)
  await tap(page, SCAN)
  await tap(page, '关闭')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button(page, SCAN)).toBeVisible()
})

test('the face step is marked passed by the student alone, without any scan', async ({ page }) => {
  await openWithDegree(page)
  for (const number of [1, 2, 4]) {
    await openStep(page, number)
    await tap(page, '完成这一步')
    await expect(page.getByText(/日完成$/)).toBeVisible()
    await tap(page, '返回')
  }
  await expectStep(page, 'verify-face', '已完成')
  await expectStep(page, 'authorize-entry-exit', '现在做这一步')
})
