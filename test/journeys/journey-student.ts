import { expect, type Locator, type Page } from '@playwright/test'
import { NEXT_TEXT } from '../../miniprogram/content/next-thing'
import { PHASE_TEXT, PREPARATION_TEXT } from '../../miniprogram/content/phases'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import type { PhaseId } from '../../miniprogram/model/phase'
import { STEP_IDS, type StepId } from '../../miniprogram/model/step'
import { STEPS } from '../../miniprogram/rules/step-table'
import { MOST_COMMON_PLACES } from '../../miniprogram/model/common-places'

/** What a student does with the screens, by the names that are written there. */

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

export const tap = (page: Page, name: string | RegExp): Promise<void> => button(page, name).click()

export const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).click()

export const type = (page: Page, field: string, text: string): Promise<void> =>
  page.getByRole('textbox', { name: field }).fill(text)

/** The student goes on to another field. */
export const leaveField = (page: Page, field: string): Promise<void> =>
  page.getByRole('textbox', { name: field }).blur()

/** Answers a question that WeChat asks over the page. */
export const answer = (page: Page, question: string | RegExp, name: string): Promise<void> =>
  page.getByRole('dialog', { name: question }).getByRole('button', { name }).click()

/** One of the common places is a chip of the form, every other stands behind 「更多」. */
export const choosePlace = async (page: Page, place: string): Promise<void> => {
  if (MOST_COMMON_PLACES.includes(place)) return choose(page, place)
  await tap(page, '更多')
  await type(page, '国家或地区', place)
  // Until what is typed has reached the list, others stand above it.
  await expect(button(page, /，/).first()).toHaveAccessibleName(new RegExp(`^${place}，`))
  await tap(page, new RegExp(`^${place}，`))
}

/** The row of the form that leads to the schools, while none is chosen. */
export const SCHOOL_ROW = '查一下我的学校'

/** Searches the authority's list and takes the school of that name. */
export const chooseSchool = async (page: Page, typed: string, name: RegExp): Promise<void> => {
  await tap(page, SCHOOL_ROW)
  await type(page, '学校名字', typed)
  await button(page, name).first().click()
}

/** What a student answers about a taught master's degree; the school is UCL unless said otherwise. */
export interface Answers {
  readonly place?: string
  readonly typed?: string
  readonly school?: RegExp
  readonly dates?: readonly [start: string, end: string, award: string]
}

/** The exact dates are folded away until the student wants them, or told some. */
export const openDates = async (page: Page): Promise<void> => {
  const row = button(page, '准确的日期')
  const field = page.getByRole('textbox', { name: '开始学习' })
  await expect(row.or(field)).toBeVisible()
  if (await row.isVisible()) await row.click()
}

/** Beside a certificate what only a review needs is folded away until something of it is told. */
export const openReviewFields = async (page: Page): Promise<void> => {
  const row = button(page, /^日期、编号和复核/)
  const field = page.getByRole('textbox', { name: '出具日期' })
  await expect(row.or(field)).toBeVisible()
  if (await row.isVisible()) await row.click()
}

export const fillDates = async (
  page: Page,
  [start, end, award]: Required<Answers>['dates'],
): Promise<void> => {
  await openDates(page)
  await type(page, '开始学习', start)
  await type(page, '结束学习', end)
  await type(page, '证书上的颁发日期', award)
}

/** Fills in the form, which must be open and empty. */
export const fillDegree = async (page: Page, answers: Answers = {}): Promise<void> => {
  await choosePlace(page, answers.place ?? '英国')
  await chooseSchool(page, answers.typed ?? 'ucl', answers.school ?? /^伦敦大学学院，/)
  await choose(page, '硕士')
  await choose(page, '授课型')
  await choose(page, '到校就读')
  await fillDates(page, answers.dates ?? ['2023-09-18', '2024-09-13', '2024-11-15'])
}

export const saveDegree = (page: Page): Promise<void> => tap(page, '保存，看我的清单')

/** Saves the degree and goes from its list to home. */
export const saveDegreeAndGoHome = async (page: Page): Promise<void> => {
  await saveDegree(page)
  await expect(page.getByRole('tab', { name: '材料' })).toBeVisible()
  await tap(page, /^(?:返回|首页)$/)
}

export const expectHomeOf = (page: Page, degree: string): Promise<void> =>
  expect(button(page, '修改学位信息').locator('..')).toContainText(degree)

/** The button of the card on home that says what to do now. */
export const nowButton = (page: Page): Locator =>
  button(
    page,
    new RegExp(
      `^(${[NEXT_TEXT.step, NEXT_TEXT.material, NEXT_TEXT.form, NEXT_TEXT.waiting, NEXT_TEXT.supplement].join('|')})$`,
    ),
  )

/** From home to a saved degree. */
export const addDegree = async (page: Page, answers?: Answers): Promise<void> => {
  await tap(page, /^(添加我的学位|再添加一个学位)$/)
  await fillDegree(page, answers)
  await saveDegreeAndGoHome(page)
  await expect(nowButton(page)).toBeVisible()
}

/** Unfolds a phase on home. */
const openPhase = async (page: Page, phase: PhaseId): Promise<void> => {
  const row = button(page, new RegExp(`^第 \\d 段，${PHASE_TEXT[phase].name}，`))
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click()
}

/** The row of a step in its phase, which must be unfolded; `state` as it is read out. */
const stepRow = (page: Page, step: StepId, state = ''): Locator =>
  button(page, new RegExp(`^${STEP_CONTENT[step].title}，${state}`))

/** From home to a step, by its phase; 1 is the first of the way. */
export const openStep = async (page: Page, number: number): Promise<void> => {
  const step = STEP_IDS[number - 1]!
  await openPhase(page, STEPS[step].phase)
  await stepRow(page, step).click()
  // Home lies beneath, and has buttons of the same names.
  await page.waitForURL(({ searchParams }) => searchParams.get('step') === step)
}

/** From home: the step stands in its phase with this state. */
export const expectStep = async (page: Page, step: StepId, state: string): Promise<void> => {
  await openPhase(page, STEPS[step].phase)
  await expect(stepRow(page, step, state)).toBeVisible()
}

/** From home: takes the degree in hand away, after the question. */
export const deleteDegree = async (page: Page): Promise<void> => {
  await tap(page, '修改学位信息')
  await tap(page, '删除这个学位')
  await answer(page, '删除这个学位？', '删除')
}

export const openTab = (page: Page, name: '步骤' | '材料'): Promise<void> =>
  page.getByRole('tab', { name }).click()

/** From home to the list of the degree in hand. */
export const openList = async (page: Page, tab: '步骤' | '材料' = '材料'): Promise<void> => {
  await openPhase(page, 'prepare')
  await tap(page, PREPARATION_TEXT.materials)
  await openTab(page, tab)
}
