import type { Page } from '@playwright/test'
import { clipboard } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { button, choose, openList, openStep, tap, type } from './journey-student'
import { expect, test } from './journey-test'

const CODE = '8 位个人授权码'

const openCodeForm = async (page: Page): Promise<void> => {
  await openWithDegree(page)
  await openStep(page, 3)
  await choose(page, '取到了授权码')
}

test('a pasted code is understood in any usual form, and wrong ones get their own sentence', async ({
  page,
}) => {
  await openCodeForm(page)
  for (const pasted of [
    '1234 5678',
    '１２３４５６７８',
    '【12367】你的个人授权码：12345678，请勿告诉他人',
    '1234-5678',
  ]) {
    await type(page, CODE, pasted)
    await expect(page.getByText('认出授权码：12345678')).toBeVisible()
  }
  const wrong = {
    '1234567': '只有 7 位数字，授权码是 8 位。看看是不是漏了。',
    '123456789': '有 9 位数字，授权码是 8 位。看看是不是多了。',
    没有数字: '里面没有数字。请复制 12367 里的 8 位个人授权码。',
    '': '还没有填。授权码是 8 位。',
  }
  for (const [pasted, sentence] of Object.entries(wrong)) {
    await type(page, CODE, pasted)
    await tap(page, '记下授权码')
    await expect(page.getByRole('alert')).toHaveText(sentence)
  }
})

test('a kept code is there again later and is copied for the portal', async ({ page }) => {
  await openCodeForm(page)
  await type(page, CODE, '授权码 １２３４ 5678')
  await tap(page, '记下授权码')
  await expect(button(page, '复制你的授权码')).toBeVisible()
  await page.reload()
  await tap(page, '复制你的授权码')
  expect(await clipboard(page)).toBe('12345678')
  await tap(page, '完成这一步')
  await expect(page.getByText(/日完成$/)).toBeVisible()
})

test('a code that was only typed is recorded by going on, and by going back', async ({ page }) => {
  await openCodeForm(page)
  await type(page, CODE, '1234 5678')
  await tap(page, '返回')
  await openStep(page, 3)
  await expect(button(page, '复制你的授权码')).toBeVisible()
  await type(page, CODE, '8765 4321')
  await tap(page, '完成这一步')
  await expect(page.getByText(/日完成$/)).toBeVisible()
  await tap(page, '复制你的授权码')
  expect(await clipboard(page)).toBe('87654321')
})

test('a day that is not in the calendar is not kept', async ({ page }) => {
  await openCodeForm(page)
  await type(page, CODE, '12345678')
  await type(page, '获取日期', '2026-02-31')
  await tap(page, '记下授权码')
  await expect(page.getByRole('alert')).toHaveText('日历上没有这一天，请再看一下。')
  await expect(button(page, '复制你的授权码')).toHaveCount(0)
})

test('no record found: the passport pages join the materials, and the step says what that may cost', async ({
  page,
}) => {
  await openWithDegree(page)
  await openStep(page, 3)
  await choose(page, '取不到授权码，或查不到记录')
  await expect(page.getByText('认证时间可能延长').first()).toBeVisible()
  await expect(page.getByText('有授权码', { exact: true })).toHaveCount(0)
  await tap(page, '返回')
  await openList(page)
  await expect(button(page, /出入境记录页.*，必需/)).toBeVisible()
})
