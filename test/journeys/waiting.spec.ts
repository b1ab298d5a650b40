import type { Page } from '@playwright/test'
import type { WxPreview } from '../../preview/wx/create-wx'
import { dateInWords } from '../../miniprogram/content/official-words'
import { STEP_LINK_TEXT } from '../../miniprogram/packages/guide/content/step-inputs'
import { open, settled } from './journey-phone'
import { openWithDegree } from './journey-seed'
import {
  answer,
  button,
  choose,
  leaveField,
  nowButton,
  openReviewFields,
  openStep,
  tap,
  type,
} from './journey-student'
import { expect, test } from './journey-test'

const calendarOf = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { __preview: Pick<WxPreview['control'], 'calendar'> }).__preview.calendar,
  )

/** Today in Beijing, so many days later. */
const inDays = (days: number): string =>
  new Date(Date.now() + (8 * 3600 + days * 86_400) * 1000).toISOString().slice(0, 10)

const field = (page: Page, name: string) => page.getByRole('textbox', { name })

test.beforeEach(async ({ page }) => {
  await openWithDegree(page)
})

test('the wait is estimated from what the portal shows, and all of it is there after a kill', async ({
  page,
}) => {
  await openStep(page, 11)
  await tap(page, STEP_LINK_TEXT['await-result'].heading)
  await expect(page.getByText('还没有提交日期')).toBeVisible()
  await type(page, '提交日期', inDays(-5))
  await leaveField(page, '提交日期')
  await expect(page.getByText('还不知道哪天通过初审')).toBeVisible()
  await expect(page.getByRole('img', { name: /今天/ })).toBeVisible()
  await type(page, '通过初审的日期', '下周')
  await leaveField(page, '通过初审的日期')
  await expect(page.getByText('看不懂这个日期')).toBeVisible()
  await type(page, '留服系统里的状态', '审核中')
  await settled(page)
  await open(page)
  await tap(page, '接着上次')
  await expect(field(page, '提交日期')).toHaveValue(inDays(-5))
  await expect(field(page, '通过初审的日期')).toHaveValue('下周')
  await expect(field(page, '留服系统里的状态')).toHaveValue('审核中')
})

test('a wait that is too long says whom to ask', async ({ page }) => {
  await openStep(page, 11)
  await tap(page, STEP_LINK_TEXT['await-result'].heading)
  await type(page, '提交日期', inDays(-100))
  await expect(page.getByText('比估计晚，可以这样做')).toBeVisible()
  await expect(button(page, '拨打电话')).toBeVisible()
})

test('a notice becomes the one thing to do, stands among the last days, and goes into the calendar', async ({
  page,
}) => {
  await openStep(page, 12)
  await tap(page, STEP_LINK_TEXT.supplement.heading)
  await tap(page, '添加一份通知')
  await choose(page, '重新上传材料')
  await type(page, '截止日', inDays(6))
  await type(page, '通知原文', '护照首页右上角反光，请重新上传')
  await page.getByRole('checkbox', { name: '成绩单' }).click()
  await tap(page, '填好了')
  await tap(page, /^添加到手机日历/)
  await answer(page, /添加日历/, '允许')
  await expect.poll(() => calendarOf(page)).toHaveLength(1)
  const [event] = await calendarOf(page)
  expect(event).toMatchObject({
    title: '留服认证：补材料的截止日',
    startTime: Date.parse(`${inDays(6)}T09:00:00+08:00`) / 1000,
  })
  expect(JSON.stringify(event)).not.toContain('伦敦')

  await open(page)
  await expect(button(page, /^补材料 .*截止，还有 6 天$/)).toBeInViewport({ ratio: 1 })
  await tap(page, '看要补什么')
  await expect(page.getByText('护照首页右上角反光，请重新上传')).toBeVisible()
  await tap(page, /^去准备：成绩单/)
  await expect(page).toHaveURL(/material=transcript/)
  await tap(page, '返回')
  await tap(page, '已在留服系统里提交')
  await answer(page, '这份通知都提交了吗？', '已提交')
  await expect(page.getByText(`${dateInWords(inDays(0))}已提交`)).toBeVisible()
  await open(page)
  await expect(nowButton(page)).toHaveText('准备这份材料')
  await expect(button(page, /^补材料 .*截止/)).toHaveCount(0)
})

test('a deleted notice can be taken back', async ({ page }) => {
  await openStep(page, 12)
  await tap(page, STEP_LINK_TEXT.supplement.heading)
  await tap(page, '添加一份通知')
  await type(page, '通知原文', '请补交成绩单')
  await tap(page, /^删除这份通知/)
  await expect(field(page, '通知原文')).toHaveCount(0)
  await tap(page, '撤销')
  await expect(page.getByText('第 1 份：额外添加材料')).toBeVisible()
  await open(page)
  await tap(page, '看要补什么')
  await expect(page.getByText('请补交成绩单')).toBeVisible()
})

test('a result gives the last day of a review, on its page and at home', async ({ page }) => {
  await openStep(page, 13)
  await tap(page, STEP_LINK_TEXT['receive-result'].heading)
  await choose(page, '认证书')
  await openReviewFields(page)
  await type(page, '出具日期', inDays(-10))
  await type(page, '编号', '120190000001')
  await expect(page.getByText('申请复核的截止日')).toBeVisible()
  await tap(page, '核对好了，打印认证书')
  await expect(page).toHaveURL(/print-certificate/)
  await open(page)
  await tap(page, /^申请复核 .*截止，还有 35\d 天$/)
  await expect(field(page, '编号')).toHaveValue('120190000001')
})

test('a finding about false materials has the shorter last day first', async ({ page }) => {
  await openStep(page, 13)
  await tap(page, STEP_LINK_TEXT['receive-result'].heading)
  await choose(page, '不予认证通知单')
  await type(page, '出具日期', inDays(-1))
  await choose(page, '结论提到虚假材料')
  await expect(page.getByRole('radio', { name: '结论提到虚假材料' })).toBeChecked()
  await open(page)
  await expect(button(page, /^对虚假材料结论申请复核 .*截止，还有 \d+ 天$/)).toBeVisible()
})

test('an application that was not accepted has no last day and is begun anew with all that was typed', async ({
  page,
}) => {
  await openStep(page, 13)
  await tap(page, STEP_LINK_TEXT['receive-result'].heading)
  await choose(page, '不予受理通知单')
  await type(page, '出具日期', inDays(-1))
  await choose(page, '没有通过身份核验')
  await expect(page.getByText('不能补材料，也不能复核，所以没有截止日')).toBeVisible()
  await expect(button(page, /^准备复核/)).toHaveCount(0)
  await tap(page, /^重新申请/)
  await answer(page, '重新申请一次？', '重新申请')
  await expect(nowButton(page)).toBeVisible()
  await openStep(page, 13)
  await tap(page, STEP_LINK_TEXT['receive-result'].heading)
  await expect(page.getByText(/^不予受理通知单 · /)).toBeVisible()
})

test('a refused calendar leads to the settings, and the last day is still there', async ({ page }) => {
  await openStep(page, 13)
  await tap(page, STEP_LINK_TEXT['receive-result'].heading)
  await choose(page, '认证书')
  await openReviewFields(page)
  await type(page, '出具日期', inDays(-10))
  await tap(page, /^添加到手机日历/)
  await answer(page, /添加日历/, '拒绝')
  await answer(page, '没有日历权限', '去设置')
  await expect(page.getByText('添加到日历').last()).toBeVisible()
  expect(await calendarOf(page)).toEqual([])
})

test('without consent to the privacy guide nothing is written, and the page says what to do', async ({
  page,
}) => {
  await openStep(page, 13)
  await tap(page, STEP_LINK_TEXT['receive-result'].heading)
  await choose(page, '认证书')
  await openReviewFields(page)
  await type(page, '出具日期', inDays(-10))
  await page.evaluate(() =>
    (window as unknown as { __preview: Pick<WxPreview['control'], 'privacy'> }).__preview.privacy.require(
      true,
    ),
  )
  await tap(page, /^添加到手机日历/)
  await tap(page, '拒绝')
  await answer(page, '你没有同意用这个功能', '知道了')
  expect(await calendarOf(page)).toEqual([])
})
