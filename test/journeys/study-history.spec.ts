import type { Page } from '@playwright/test'
import { clipboard, open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { button, choose, leaveField, tap, type } from './journey-student'
import { expect, test } from './journey-test'

const PAGE = '/packages/forms/study-history/study-history'

interface Entry {
  readonly stage: string
  readonly dates: readonly [start: string, end: string]
  readonly school: string
}

const fill = async (page: Page, { stage, dates, school }: Entry): Promise<void> => {
  await choose(page, stage)
  await type(page, '开始年月', dates[0])
  await type(page, '结束年月', dates[1])
  await type(page, '学校', school)
}

const add = async (page: Page, entry: Entry): Promise<void> => {
  await tap(page, '新增一条')
  await fill(page, entry)
  await tap(page, '填好了')
  await expect(button(page, `修改${entry.school}`)).toBeVisible()
}

const SCHOOL = { stage: '高中阶段', dates: ['2015年9月', '2018-06'], school: '某中学' } as const
const BACHELOR = { stage: '本科', dates: ['2019-09', '2023-12'], school: '某大学' } as const

test.beforeEach(async ({ page }) => {
  await openWithDegree(page)
  await open(page, PAGE)
})

test('a gap and an overlap are drawn and explained, and each field is copied', async ({ page }) => {
  await expect(page.getByText('留服系统会自动添加', { exact: true })).toBeVisible()
  await expect(page.getByText('从高中阶段开始', { exact: true })).toBeVisible()
  await expect(page.getByText('需要补充')).toHaveCount(0)
  await expect(page.getByText('至少 2 条', { exact: false })).toBeVisible()
  await add(page, SCHOOL)
  await add(page, BACHELOR)
  await expect(page.getByText('和前面一段之间空了约 14 个月', { exact: false })).toBeVisible()
  await expect(page.getByText('和更早的一段重叠约 3 个月', { exact: false })).toBeVisible()
  await expect(button(page, '复制国家或地区')).toHaveCount(0)
  const picture = page.getByRole('img', { name: /时间图/ })
  await expect(picture).toHaveAttribute('aria-label', /空档约 14 个月/)
  await expect(picture).toHaveAttribute('aria-label', /和前面的重叠/)
  const copied = [
    ['复制开始年月', '2015-09'],
    ['复制结束年月', '2018-06'],
    ['复制学校', '某中学'],
    ['复制学历层次', '高中阶段'],
  ] as const
  for (const [name, value] of copied) {
    await button(page, name).first().click()
    expect(await clipboard(page)).toBe(value)
  }
})

test('killed in the middle of an entry, every letter is there, also what cannot be read', async ({
  page,
}) => {
  await tap(page, '新增一条')
  await fill(page, { ...SCHOOL, dates: ['2015年秋天', '2018-06'] })
  await leaveField(page, '学校')
  const address = page.url()
  await expect(page.getByText('看不懂这个年月', { exact: false })).toBeVisible()
  await page.waitForTimeout(500)
  await open(page, address)
  await expect(page.getByRole('textbox', { name: '开始年月' })).toHaveValue('2015年秋天')
  await expect(page.getByRole('textbox', { name: '学校' })).toHaveValue('某中学')
  await open(page, PAGE)
  await expect(button(page, '修改某中学')).toBeVisible()
  await expect(page.getByText('看不懂这个年月', { exact: false })).toBeVisible()
})

test('a deleted entry comes back by the undo, and an entry left empty is none', async ({ page }) => {
  await add(page, SCHOOL)
  await tap(page, '删除某中学')
  await expect(button(page, '修改某中学')).toHaveCount(0)
  await tap(page, '撤销')
  await expect(button(page, '修改某中学')).toBeVisible()
  await open(page, PAGE)
  await expect(button(page, '修改某中学')).toBeVisible()
  await tap(page, '新增一条')
  // Sooner it is the second tap of a double tap.
  await page.waitForTimeout(1000)
  await tap(page, '填好了')
  await expect(button(page, '新增一条')).toBeVisible()
  await expect(button(page, /^修改/)).toHaveCount(1)
})

test('online terms lead to the degree form', async ({ page }) => {
  await tap(page, '新增一条')
  await fill(page, { ...BACHELOR, dates: ['2018-09', '2022-06'] })
  await choose(page, '一部分是网课')
  await tap(page, '填好了')
  await tap(page, '去学位信息勾选')
  await expect(page.getByRole('checkbox', { name: '上过网课', exact: true })).toBeVisible()
})
