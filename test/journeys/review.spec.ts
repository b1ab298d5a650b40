import type { Page } from '@playwright/test'
import { clipboard, nodeCount, open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { button, openList, tap, type } from './journey-student'
import { expect, test } from './journey-test'

const NOTICE = '我读过这份通知，还要准备复核'

/** Adds a taught master and gives the address of its review. */
const reviewOfNewDegree = async (page: Page): Promise<string> => {
  await openWithDegree(page)
  await openList(page)
  await page.getByRole('tablist').waitFor()
  const application = new URL(page.url()).searchParams.get('application')!
  return `/packages/catalogue/review/review?application=${application}`
}

const addCourse = async (page: Page, name: string, credits: string): Promise<void> => {
  await tap(page, '添加一门课')
  await expect(page.getByRole('textbox', { name: '课程名称' })).toHaveValue('')
  await type(page, '课程名称', name)
  await type(page, '学分', credits)
  await expect(button(page, `收起：${name}`)).toBeVisible()
}

test('the notice comes first; nothing else is shown before it is ticked', async ({ page }) => {
  await open(page, await reviewOfNewDegree(page))
  await expect(
    page.getByText('留服中心建议：打算报考事业单位的人，不必再提交专业领域表述复核。'),
  ).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(button(page, '复制全部文字')).toHaveCount(0)
  await page.getByRole('checkbox', { name: NOTICE }).click()
  await expect(page.getByRole('textbox', { name: '理由和诉求' })).toBeVisible()
})

test('a review is collected, survives a kill, and is copied as text', async ({ page }) => {
  const review = await reviewOfNewDegree(page)
  await open(page, review)
  await page.getByRole('checkbox', { name: NOTICE }).click()
  await type(page, '认证书上写的专业领域', '管理科学与工程')
  await expect(page.getByText('研究生 2022 目录里有，代码 1201')).toBeVisible()
  await type(page, '理由和诉求', '论文做的是推荐系统。')

  await tap(page, '去目录里选')
  await expect(page.getByRole('radio', { name: '研究生 2022' })).toBeChecked()
  await type(page, '找专业', 'jsjkx')
  await tap(page, '计算机科学与技术，0812')
  await tap(page, '选为想要的领域')
  await expect(button(page, '计算机科学与技术')).toBeVisible()
  await expect(page.getByText('想要的在另一个门类')).toBeVisible()
  await expect(page.getByText('还没有课程')).toBeVisible()

  await addCourse(page, 'Database Systems', '15')
  await addCourse(page, 'Business Strategy', '45')
  await expect(page.getByText('没有一门课支持想要的专业领域')).toBeVisible()
  await page.getByRole('checkbox', { name: '支持想要的专业领域：Database Systems' }).click()
  await expect(page.getByRole('img', { name: '支持的 15 学分，占 25%' })).toBeVisible()
  await expect(page.getByText('支持的学分只占 25%')).toBeVisible()
  await page.getByRole('checkbox', { name: '成绩单' }).click()
  await expect(page.getByRole('checkbox', { name: '成绩单' })).toBeChecked()

  await open(page, review)
  await expect(page.getByRole('checkbox', { name: NOTICE })).toBeChecked()
  await expect(page.getByRole('textbox', { name: '理由和诉求' })).toHaveValue('论文做的是推荐系统。')
  await expect(page.getByRole('img', { name: '支持的 15 学分，占 25%' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '成绩单' })).toBeChecked()
  expect(await nodeCount(page)).toBeLessThan(1000)

  await tap(page, '复制全部文字')
  await expect.poll(() => clipboard(page)).toContain('认证结果复核：准备的材料')
  const text = await clipboard(page)
  expect(text).toContain('认证书上的专业领域：管理科学与工程')
  expect(text).toContain('想要的专业领域：计算机科学与技术（代码 0812')
  expect(text).toContain('一、理由和诉求\n论文做的是推荐系统。')
  expect(text).toContain('二、支持的课程\n1. Database Systems，学分：15')
  expect(text).toContain('三、其他课程\n1. Business Strategy，学分：45')
  expect(text).toContain('· 成绩单')
})

test('killed in the middle of typing a course, the course is there', async ({ page }) => {
  const review = await reviewOfNewDegree(page)
  await open(page, review)
  await page.getByRole('checkbox', { name: NOTICE }).click()
  await tap(page, '添加一门课')
  await page.getByRole('textbox', { name: '课程名称' }).pressSequentially('Algor')
  await expect(button(page, '收起：Algor')).toBeVisible()
  await page.waitForFunction(() => document.readyState === 'complete')
  await expect
    .poll(async () => {
      await open(page, review)
      return button(page, '修改：Algor').count()
    })
    .toBe(1)
})

test('a deleted course is brought back to its place', async ({ page }) => {
  await open(page, await reviewOfNewDegree(page))
  await page.getByRole('checkbox', { name: NOTICE }).click()
  await addCourse(page, 'Logic', '10')
  await addCourse(page, 'Algebra', '10')
  await tap(page, '修改：Logic')
  await tap(page, '删除这门课')
  await expect(button(page, '修改：Logic')).toHaveCount(0)
  await tap(page, '撤销')
  await expect(button(page, /^修改：/)).toHaveText(['', ''])
  await expect(button(page, /^修改：/).first()).toHaveAttribute('aria-label', '修改：Logic')
})

test('the editions are compared: what is new and what has another code', async ({ page }) => {
  await open(page, '/packages/catalogue/majors/majors?catalogue=undergraduate-2026')
  await tap(page, '和 2024 年版相比变了什么')
  await expect(page.getByText('2025 年新增 29 种')).toBeVisible()
  await expect(page.getByText('2026 年新增 38 种')).toBeVisible()
  expect(await nodeCount(page)).toBeLessThan(1000)
  await type(page, '找专业', '083203TK')
  await tap(page, '低空技术与工程，140003TK')
  await expect(page.getByText('2025 年新增时代码是 083203TK')).toBeVisible()
})

test('the widest part of the tree stays under a thousand nodes', async ({ page }) => {
  await open(page, '/packages/catalogue/majors/majors?catalogue=undergraduate-2026')
  await tap(page, /^05 文学，/)
  await tap(page, /^0502 外国语言文学类，/)
  await expect(button(page, /^英语，/)).toBeVisible()
  expect(await nodeCount(page)).toBeLessThan(1000)
})
