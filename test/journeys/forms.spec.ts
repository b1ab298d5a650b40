import type { Page } from '@playwright/test'
import { callsMade, clipboard, mendCalls, open, settled } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { answer, button, choose, leaveField, openStep, tap, type } from './journey-student'
import { expect, test } from './journey-test'
import { qrJpeg } from './preview-wx-pictures'

const PROFILE = '/packages/forms/profile/profile'
const NUMBER = '11010519491231002X'
const MASKED = '1****************X'

const typeName = (page: Page, name: string): Promise<void> =>
  page.getByRole('textbox', { name: '姓名', exact: true }).fill(name)

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

const writes = async (page: Page): Promise<number> =>
  (await callsMade(page)).filter(({ api }) => api === 'setStorage').reduce((sum, { count }) => sum + count, 0)

/** Until the phone has written something since the calls were counted, and goes on no more. */
const untilWritten = async (page: Page): Promise<void> => {
  let made = 0
  await expect(async () => {
    const before = made
    made = await writes(page)
    expect(made).toBeGreaterThan(0)
    expect(made).toBe(before)
  }).toPass({ intervals: [100] })
}

test('a wrong identity number gets its own sentence when it is left, the right one tells the birthday', async ({
  page,
}) => {
  await open(page, PROFILE)
  await choose(page, '居民身份证')
  const wrong = {
    '110105491231002': '这是 15 位的旧号码。请填现在身份证上的 18 位公民身份号码。',
    '1101051949123100': '现在有 16 位，应是 18 位。看看是不是漏了或多了。',
    '11010519901331002X': '第 7 到 14 位是出生日期，日历上没有这一天。请对着证件再看一遍。',
    '110105194912310021': '最后一位对不上，多半有一位看错了。请对着证件逐位核对。',
  }
  for (const [typed, says] of Object.entries(wrong)) {
    await type(page, '证件号码', typed)
    await leaveField(page, '证件号码')
    await expect(page.getByText(says)).toBeVisible()
  }
  await type(page, '证件号码', '１１０１０５ 19491231 002x')
  await leaveField(page, '证件号码')
  await expect(page.getByText('号码格式对得上，出生日期 1949 年 12 月 31 日。')).toBeVisible()
  await expect(box(page, '出生日期')).toHaveCount(0)
})

test('killed in the middle, the form is as it was, with the numbers masked until the student asks', async ({
  page,
}) => {
  await open(page, PROFILE)
  await choose(page, '居民身份证')
  await type(page, '证件号码', NUMBER)
  await mendCalls(page)
  await typeName(page, '张晓')
  await untilWritten(page)
  await open(page, PROFILE)
  await expect(box(page, '姓名')).toHaveValue('张晓')
  await expect(page.getByText(MASKED)).toBeVisible()
  await expect(page.getByText(NUMBER)).toHaveCount(0)
  await expect(box(page, '证件号码')).toHaveCount(0)
  await tap(page, '显示证件号码')
  await expect(box(page, '证件号码')).toHaveValue(NUMBER)
})

test('what was typed once is copied field by field on the registration, the way a portal takes it', async ({
  page,
}) => {
  await openWithDegree(page)
  await openStep(page, 1)
  await button(page, '我的资料').click()
  await expect(page.getByRole('radio', { name: '居民身份证', exact: true })).toBeChecked()
  await type(page, '证件号码', '110105 19491231 002x')
  await typeName(page, '张 晓明')
  await expect(box(page, '国籍')).toHaveCount(0)
  await type(page, '手机号码', '+86 138 0013 8000')
  await type(page, '电子邮箱', 'somebody@qq。com')
  await tap(page, '返回')
  await expect(page.getByText(MASKED)).toBeVisible()
  await expect(page.getByText(NUMBER)).toHaveCount(0)
  const copies = {
    复制真实姓名: '张晓明',
    复制国籍: '中国',
    复制证件号码: NUMBER,
    复制手机号码: '13800138000',
    复制电子邮箱: 'somebody@qq.com',
  }
  for (const [name, copied] of Object.entries(copies)) {
    await tap(page, name)
    await expect.poll(() => clipboard(page)).toBe(copied)
  }
})

test('the certificate’s name is compared with the passport’s, and the step copies what stands on the certificate', async ({
  page,
}) => {
  await openWithDegree(page)
  await open(page, PROFILE)
  await type(page, '护照上的姓名（拼音或英文）', 'zhang xiaoming')
  await settled(page)
  await open(page)
  await openStep(page, 7)
  await tap(page, '证书信息')
  await type(page, '证书上的姓名', 'Xiaoming SMITH')
  await expect(page.getByText('姓不一样')).toBeVisible()
  await type(page, '证书上的姓名', 'Xiao-Ming ZHANG')
  await expect(page.getByText('同一个名字，写法不同')).toBeVisible()
  await type(page, '学位名称（原文）', 'Master of Science')
  await type(page, '电子证书验证密码', 'secret9')
  await tap(page, '返回')
  await tap(page, '复制证书上的姓名')
  await expect.poll(() => clipboard(page)).toBe('Xiao-Ming ZHANG')
  await expect(page.getByText('s*****9')).toBeVisible()
  await tap(page, '复制电子证书验证密码')
  await expect.poll(() => clipboard(page)).toBe('secret9')
  await expect(button(page, '证书信息')).toContainText('还没填：专业（原文）、专业（中文）。')
})

test('killed while typing about the certificate, the last letters are there', async ({ page }) => {
  await openWithDegree(page)
  await openStep(page, 7)
  await tap(page, '证书信息')
  await mendCalls(page)
  await box(page, '专业（原文）').pressSequentially('Data Science', { delay: 15 })
  await expect(box(page, '专业（原文）')).toHaveValue('Data Science')
  await untilWritten(page)
  await open(page)
  await expect(button(page, '接着上次')).toContainText('证书信息')
  await tap(page, '接着上次')
  await expect(box(page, '专业（原文）')).toHaveValue('Data Science')
})

test('the student deletes their own data, and it stays deleted', async ({ page }) => {
  await open(page, PROFILE)
  await typeName(page, '张晓明')
  await tap(page, '删除我的资料')
  await answer(page, '删除我的资料？', '取消')
  await expect(box(page, '姓名')).toHaveValue('张晓明')
  await tap(page, '删除我的资料')
  await answer(page, '删除我的资料？', '删除')
  await expect(box(page, '姓名')).toHaveValue('')
  await settled(page)
  await open(page, PROFILE)
  await expect(box(page, '姓名')).toHaveValue('')
})

test('a code can be looked at where one is scanned', async ({ page }) => {
  await open(page, '/packages/guide/step/step?step=verify-face')
  await tap(page, '识别二维码')
  const chooser = page.waitForEvent('filechooser')
  await tap(page, '相册')
  const buffer = qrJpeg('https://zwfw.cscse.edu.cn/cscse/lxfwzxwsfwdt2020/index.jsp')
  await (await chooser).setFiles({ name: 'code.jpg', mimeType: 'image/jpeg', buffer })
  await expect(page.getByText('这是官方网站的网址')).toBeVisible()
})
