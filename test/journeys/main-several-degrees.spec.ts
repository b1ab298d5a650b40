import type { Page } from '@playwright/test'
import { open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import {
  addDegree,
  answer,
  button,
  choose,
  deleteDegree,
  expectHomeOf,
  expectStep,
  openStep,
  saveDegreeAndGoHome,
  tap,
  type,
} from './journey-student'
import { expect, test } from './journey-test'

const LEEDS = { typed: 'Leeds', school: /^利兹大学，/ }

const addTwo = async (page: Page): Promise<void> => {
  await openWithDegree(page)
  await addDegree(page, LEEDS)
}

const deleteThis = async (page: Page): Promise<void> => {
  await deleteDegree(page)
  await expect(page.getByText('已删除这个学位')).toBeVisible()
}

test('two degrees stand side by side, each with its own progress', async ({ page }) => {
  await addTwo(page)
  await expectHomeOf(page, '利兹大学')
  await openStep(page, 1)
  await tap(page, '完成这一步')
  await expect(button(page, '改回未完成')).toBeVisible()
  await tap(page, '返回')
  await tap(page, '切换到伦敦大学学院')
  await expectHomeOf(page, '伦敦大学学院')
  await expectStep(page, 'register-account', '可以做')
  await expect(button(page, '切换到利兹大学')).toBeVisible()
  await open(page)
  await expectHomeOf(page, '伦敦大学学院')
  await tap(page, '切换到利兹大学')
  await expectStep(page, 'register-account', '已完成')
})

test('an edited degree keeps its progress', async ({ page }) => {
  await openWithDegree(page)
  await openStep(page, 1)
  await tap(page, '完成这一步')
  await expect(button(page, '改回未完成')).toBeVisible()
  await tap(page, '返回')
  await tap(page, '修改学位信息')
  await expect(page.getByRole('textbox', { name: '开始学习' })).toHaveValue('2023-09-18')
  await choose(page, '博士')
  await type(page, '结束学习', '2024-09-30')
  await saveDegreeAndGoHome(page)
  await expectHomeOf(page, '博士')
  await open(page)
  await expectHomeOf(page, '博士')
  await expectStep(page, 'register-account', '已完成')
})

test('an edit that is left is asked about before another form begins', async ({ page }) => {
  await openWithDegree(page)
  await tap(page, '修改学位信息')
  await choose(page, '博士')
  await tap(page, '返回')
  await tap(page, '再添加一个学位')
  await tap(page, '继续填没填完的那一份')
  await expect(page.getByRole('radio', { name: '博士' })).toBeChecked()
  await expect(button(page, '伦敦大学学院')).toBeVisible()
})

test('deleting asks first, can be undone, and after a restart is final', async ({ page }) => {
  await addTwo(page)
  await tap(page, '修改学位信息')
  await tap(page, '删除这个学位')
  await expect(page.getByText('它的进度、授权码和照片都会一起删除')).toBeVisible()
  await answer(page, '删除这个学位？', '取消')
  await tap(page, '返回')
  await expectHomeOf(page, '利兹大学')

  await deleteThis(page)
  await expectHomeOf(page, '伦敦大学学院')
  await tap(page, '撤销')
  await expect(button(page, '切换到利兹大学').or(button(page, '切换到伦敦大学学院'))).toBeVisible()
  await open(page)
  await expect(page.getByText('其他学位')).toBeVisible()

  await deleteThis(page)
  await open(page)
  await expect(button(page, '再添加一个学位')).toBeVisible()
  await expect(page.getByText('其他学位')).toHaveCount(0)
  await expect(button(page, '撤销')).toHaveCount(0)
})

test('the last degree deleted leads back to the welcome, and the undo still stands there', async ({
  page,
}) => {
  await openWithDegree(page)
  await deleteThis(page)
  await expect(button(page, '添加我的学位')).toBeVisible()
  await tap(page, '撤销')
  await expectHomeOf(page, '伦敦大学学院')
})
