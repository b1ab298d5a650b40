import { open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import {
  button,
  choose,
  choosePlace,
  expectHomeOf,
  fillDates,
  fillDegree,
  leaveField,
  openStep,
  openDates,
  saveDegree,
  saveDegreeAndGoHome,
  SCHOOL_ROW,
  tap,
  type,
  nowButton,
} from './journey-student'
import { expect, test } from './journey-test'

const FORM = '/packages/forms/degree-form/degree-form'

test('saving an empty form says which questions are open, and adds nothing', async ({ page }) => {
  await open(page, FORM)
  await saveDegree(page)
  await expect(page.getByText('再选：国家或地区、要认证的学历学位、就读方式、毕业年份')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: '还没选。' })).toHaveCount(4)
  await open(page)
  await expect(button(page, '添加我的学位')).toBeVisible()
})

test('only a field that was left complains', async ({ page }) => {
  await open(page, FORM)
  await openDates(page)
  await type(page, '开始学习', '2023-02-31')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await leaveField(page, '开始学习')
  await expect(page.getByRole('alert')).toHaveText('日历上没有这一天，请再看一下。')
})

test('dates that cannot be are said at their field, and a degree with them is not saved', async ({
  page,
}) => {
  await open(page, FORM)
  await fillDegree(page, { dates: ['2023-02-31', '2024-09-13', '2024-11-15'] })
  const cases = [
    { dates: ['2023-02-31', '2024-09-13', '2024-11-15'], says: '日历上没有这一天，请再看一下。' },
    { dates: ['2024-09-18', '2023-09-13', '2024-11-15'], says: '结束早于开始，请再看一下这两个日期。' },
    { dates: ['2023-09-18', '2024-09-13', '2199-11-15'], says: '这一天还没到，请再看一下年份。' },
    { dates: ['2023-09-18', '2024-09-13', '2022-11-15'], says: '颁发日期早于开始学习，请再看一下。' },
    { dates: ['去年九月', '2024-09-13', '2024-11-15'], says: '看不懂这个日期。请写成 2023-09-01 这样' },
    { dates: ['9/8/2023', '2024-09-13', '2024-11-15'], says: '月和日有两种读法，请选证书上的那一天。' },
  ] as const
  for (const { dates, says } of cases) {
    await fillDates(page, dates)
    await saveDegree(page)
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
  }
  await tap(page, '开始学习：2023 年 8 月 9 日')
  await expect(page.getByRole('textbox', { name: '开始学习' })).toHaveValue('2023-08-09')
  await fillDates(page, ['2023年9月', '２０２４/9/13', '15 Nov. 2024'])
  await saveDegreeAndGoHome(page)
  await expect(nowButton(page)).toBeVisible()
})

test('a day is also picked from the wheel, which opens at the day understood so far', async ({ page }) => {
  await open(page, FORM)
  await openDates(page)
  await type(page, '开始学习', '2023年9月')
  await tap(page, '选日期：开始学习')
  await tap(page, '确定')
  await expect(page.getByRole('textbox', { name: '开始学习' })).toHaveValue('2023-09-01')
})

test('a school name of 1,000 characters, or of spaces only, is not taken; 200 are', async ({ page }) => {
  await open(page, FORM)
  await choosePlace(page, '英国')
  await tap(page, SCHOOL_ROW)
  await type(page, '学校名字', '   ')
  await expect(button(page, '用我输入的名字')).toHaveCount(0)
  // The field takes 200, as on a phone; the rest is cut.
  await type(page, '学校名字', '长'.repeat(1000))
  await tap(page, '用我输入的名字')
  await choose(page, '硕士')
  await choose(page, '授课型')
  await choose(page, '到校就读')
  await fillDates(page, ['2023-09-18', '2024-09-13', '2024-11-15'])
  await saveDegreeAndGoHome(page)
  await expectHomeOf(page, '长'.repeat(200))
  await expect(page.getByText('长'.repeat(201))).toHaveCount(0)
})

test('a name with emoji, combining and rare characters is kept as it was typed', async ({ page }) => {
  const name = 'Universite\u0301 de l\u2019E\u0301te\u0301 👩‍🎓 𠮷野大学 جامعة'
  await open(page)
  await tap(page, '添加我的学位')
  await choosePlace(page, '英国')
  await tap(page, SCHOOL_ROW)
  await type(page, '学校名字', name)
  await tap(page, '用我输入的名字')
  await expect(button(page, name)).toBeVisible()
  await page.reload()
  await expect(button(page, name)).toBeVisible()
})

test('a double tap on save adds one degree', async ({ page }) => {
  await open(page)
  await tap(page, '添加我的学位')
  await fillDegree(page)
  await button(page, '保存，看我的清单').dblclick()
  await tap(page, /^(?:返回|首页)$/)
  await expectHomeOf(page, '伦敦大学学院')
  await open(page)
  await expectHomeOf(page, '伦敦大学学院')
  await expect(page.getByText('其他学位')).toHaveCount(0)
})

test('a double tap on a step and on delete does each once', async ({ page }) => {
  await openWithDegree(page)
  await openStep(page, 1)
  await button(page, '完成这一步').dblclick()
  await expect(button(page, '改回未完成')).toBeVisible()
  await tap(page, '返回')
  await tap(page, '修改学位信息')
  const remove = button(page, '删除这个学位')
  // At the lower edge, so that the second tap does not meet a button of the question itself.
  await remove.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await remove.dblclick()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})
