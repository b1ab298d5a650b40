import { open, settled } from './journey-phone'
import { openWithDegree } from './journey-seed'
import {
  button,
  choose,
  choosePlace,
  chooseSchool,
  expectHomeOf,
  fillDates,
  openStep,
  saveDegreeAndGoHome,
  tap,
} from './journey-student'
import { expect, test } from './journey-test'

test('killed after each answer, the form goes on where it was', async ({ page }) => {
  await open(page)
  await tap(page, '添加我的学位')
  const reopened = async () => {
    await settled(page)
    await open(page)
    await tap(page, '继续填写学位')
  }
  await choose(page, '港澳居民')
  await reopened()
  await expect(page.getByRole('radio', { name: '港澳居民', exact: true })).toBeChecked()
  await choosePlace(page, '英国')
  await reopened()
  await expect(page.getByRole('radio', { name: '英国', exact: true })).toBeChecked()
  await chooseSchool(page, 'ucl', /^伦敦大学学院，/)
  await reopened()
  await expect(button(page, '伦敦大学学院')).toBeVisible()
  await choose(page, '硕士')
  await choose(page, '授课型')
  await choose(page, '到校就读')
  await reopened()
  await expect(page.getByRole('radio', { name: '授课型', exact: true })).toBeChecked()
  await fillDates(page, ['2023-09-18', '2024-09-13', '2024-11'])
  await reopened()
  await expect(page.getByRole('textbox', { name: '证书上的颁发日期' })).toHaveValue('2024-11')
  await saveDegreeAndGoHome(page)
  await expectHomeOf(page, '伦敦大学学院')
  await open(page)
  await expectHomeOf(page, '伦敦大学学院')
  await expect(button(page, '再添加一个学位')).toBeVisible()
})

test('a draft that is given up is asked about once and then gone', async ({ page }) => {
  await open(page)
  await tap(page, '添加我的学位')
  await choose(page, '外籍')
  await tap(page, '清空重填')
  await tap(page, '取消')
  await expect(page.getByRole('radio', { name: '外籍', exact: true })).toBeChecked()
  await tap(page, '清空重填')
  await page.getByRole('dialog').getByRole('button', { name: '清空' }).click()
  await expect(button(page, '添加我的学位')).toBeVisible()
  await open(page)
  await expect(button(page, '添加我的学位')).toBeVisible()
})

test('killed on a step page, home offers to go on there, until the student goes elsewhere', async ({
  page,
}) => {
  await openWithDegree(page)
  await openStep(page, 3)
  await choose(page, '取到了授权码')
  await settled(page)
  await open(page)
  await expect(button(page, '接着上次')).toContainText('获取 12367 授权码')
  await tap(page, '接着上次')
  await expect(page.getByRole('radio', { name: '取到了授权码' })).toBeChecked()
  await tap(page, '返回')
  await expect(button(page, '接着上次')).toHaveCount(0)
  await open(page)
  await expectHomeOf(page, '伦敦大学学院')
  await expect(button(page, '接着上次')).toHaveCount(0)
})

test('a step page reloaded is the same step of the same degree', async ({ page }) => {
  await openWithDegree(page)
  await openStep(page, 1)
  await tap(page, '完成这一步')
  await expect(button(page, '改回未完成')).toBeVisible()
  await page.reload()
  await expect(page.getByText('注册账户', { exact: true })).toBeVisible()
  await expect(button(page, '改回未完成')).toBeVisible()
})
