import { open } from './journey-phone'
import {
  button,
  choosePlace,
  fillDegree,
  nowButton,
  saveDegree,
  SCHOOL_ROW,
  tap,
  type,
} from './journey-student'
import { expect, test } from './journey-test'

const FORM = '/packages/forms/degree-form/degree-form'

test('a Hong Kong school is found by what students call it, and told apart from one of the list', async ({
  page,
}) => {
  await open(page, FORM)
  await choosePlace(page, '中国香港')
  await tap(page, SCHOOL_ROW)
  await expect(button(page, /^香港大学，/)).toBeVisible()
  for (const typed of ['港城', 'cityu', 'xgcsdx', 'City University of Hong Kong']) {
    await type(page, '学校名字', typed)
    await expect(button(page, /^香港城市大学，/)).toBeVisible()
  }
  await tap(page, /^香港城市大学，/)
  await expect(page.getByText('在港澳可颁授学位的院校名单里')).toBeVisible()
})

test('a school is found by its Chinese name, English name, abbreviation and pinyin', async ({ page }) => {
  await open(page, FORM)
  await choosePlace(page, '英国')
  await tap(page, SCHOOL_ROW)
  for (const typed of ['曼彻斯特', 'university of manchester', 'mcstdx']) {
    await type(page, '学校名字', typed)
    await expect(button(page, /^曼彻斯特大学，/)).toBeVisible()
  }
})

test('a school that the list does not have is typed freely, with what that means', async ({ page }) => {
  await open(page, FORM)
  await choosePlace(page, '英国')
  await tap(page, SCHOOL_ROW)
  await type(page, '学校名字', 'Zzyzx Institute of Nowhere')
  await expect(page.getByText('不在名单里不代表不能认证')).toBeVisible()
  await tap(page, '用我输入的名字')
  await expect(page.getByText('校名最后由留服中心确定。')).toBeVisible()
  await expect(button(page, 'Zzyzx Institute of Nowhere')).toContainText('自己填写的名字')
})

test('a school under 加强审查 is marked in the list and said at once, with 60 working days', async ({
  page,
}) => {
  await open(page)
  await tap(page, '添加我的学位')
  await fillDegree(page, { place: '泰国', typed: 'Krirk', school: /^格乐大学，.*正在加强审查中/ })
  const notice = page.getByRole('note').filter({ hasText: '不少于 60 个工作日' })
  await expect(notice).toBeVisible()
  await saveDegree(page)
  await expect(page.getByRole('tab', { name: '材料' })).toBeVisible()
  await expect(notice).toBeVisible()
  await tap(page, '返回')
  await expect(nowButton(page)).toBeVisible()
  await expect(notice).toBeVisible()
})

test('a search that was left unfinished is asked about when saving', async ({ page }) => {
  await open(page, FORM)
  await choosePlace(page, '英国')
  await tap(page, SCHOOL_ROW)
  await type(page, '学校名字', 'Leed')
  await tap(page, '返回')
  await saveDegree(page)
  await expect(page.getByRole('alert').filter({ hasText: '还没有选定学校。' })).toBeVisible()
  await tap(page, 'Leed')
  await tap(page, /^利兹大学，/)
  await expect(page.getByRole('alert').filter({ hasText: '学校' })).toHaveCount(0)
})
