import type { Page } from '@playwright/test'
import {
  APPLICANT_TEXT,
  CIRCUMSTANCE_TEXT,
  LEVEL_TEXT,
  STUDY_MODE_TEXT,
  timeAbroadText,
  TRAINING_TEXT,
} from '../../miniprogram/content/degree-labels'
import { HOME_TEXT } from '../../miniprogram/content/home'
import { NEXT_TEXT } from '../../miniprogram/content/next-thing'
import { PHASE_TEXT, phaseWords, STEP_STATE_TEXT } from '../../miniprogram/content/phases'
import { materialName } from '../../miniprogram/content/materials'
import { NEED_TEXT } from '../../miniprogram/content/material-words'
import { REASON_TEXT } from '../../miniprogram/content/reasons'
import { STEP_LINK_TEXT, type LinkedStep } from '../../miniprogram/packages/guide/content/step-inputs'
import { STEP_PAGE_TEXT, stepPageWords } from '../../miniprogram/packages/guide/content/step-page'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { MATERIAL_IDS, NEEDS } from '../../miniprogram/model/material'
import type { ReasonId } from '../../miniprogram/model/reason'
import { STEP_IDS, type StepId } from '../../miniprogram/model/step'
import { today } from '../../miniprogram/platform/clock'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { OPTIONAL_STEPS } from '../../miniprogram/rules/step-facts'
import { STEPS } from '../../miniprogram/rules/step-table'
import { aDegree } from '../builders'
import { readerOf } from '../../miniprogram/pages/reader'
import { applicationOf } from '../rules/student-application'
import { materialsOf, STUDENTS, TODAY, type Student } from '../rules/students/all-students'
import { clipboard, mendCalls, open } from './journey-phone'
import {
  answer,
  button,
  choose,
  choosePlace,
  expectStep,
  fillDates,
  nowButton,
  openList,
  openReviewFields,
  openStep,
  saveDegree,
  tap,
  type,
} from './journey-student'
import { expect } from './journey-test'
import type { SilentShare } from './silent-calls'
import { expectAllSilenced, insist, silenceAll } from './students-unanswered'

/** What one student does beside the usual: how they name their school, and their own work in some steps. */
export interface Own {
  readonly school: (page: Page) => Promise<void>
  readonly onForm?: (page: Page) => Promise<void>
  readonly onHome?: (page: Page) => Promise<void>
  readonly at?: Readonly<Partial<Record<StepId, (page: Page) => Promise<void>>>>
  readonly waits: string | RegExp
  /** Calls of WeChat's of which one does its work and never says so. */
  readonly silent: SilentShare
  /** When all is done. */
  readonly atLast?: (page: Page) => Promise<void>
}

export const studentNamed = (name: string): Student => {
  const student = STUDENTS.find((one) => one.name === name)
  if (!student) throw new Error(`no student is ${name}`)
  return student
}

/** Today in Beijing, so many days later. */
const inDays = (days: number): string =>
  new Date(Date.now() + (8 * 3600 + days * 86_400) * 1000).toISOString().slice(0, 10)

/** Text in sight; the pages beneath the one on top are still there. */
export const expectText = (page: Page, text: string | RegExp): Promise<void> =>
  expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible()

const tick = (page: Page, name: string): Promise<void> =>
  page.getByRole('checkbox', { name, exact: true }).click()

const addDegree = async (page: Page, student: Student, own: Own): Promise<void> => {
  const { applicant, place, level, training, mode, timeAbroad, circumstances, ...days } = aDegree(
    student.degree,
  )
  await tap(page, HOME_TEXT.addFirst)
  await choose(page, APPLICANT_TEXT[applicant].name)
  await choosePlace(page, place)
  await own.school(page)
  await choose(page, LEVEL_TEXT[level].name)
  if (training) await choose(page, TRAINING_TEXT[training].name)
  await choose(page, STUDY_MODE_TEXT[mode].name)
  if (timeAbroad) await choose(page, timeAbroadText(NUMBERS)[timeAbroad].name)
  await fillDates(page, [days.startedOn ?? '', days.endedOn, days.awardedOn ?? ''])
  for (const circumstance of circumstances) await tick(page, CIRCUMSTANCE_TEXT[circumstance].name)
  await own.onForm?.(page)
  await insist(page, () => saveDegree(page), page.getByRole('tab', { name: '材料' }))
  await tap(page, /^(?:返回|首页)$/)
}

const NUMBERS = officialNumbers(today())

/**
 * Home names one thing to do, and its phase marks the same one. Before anything is done at the computer, and where the
 * upload lacks a photograph, that is a material.
 */
const expectNow = async (page: Page, step: StepId): Promise<void> => {
  await expect(nowButton(page)).toHaveCount(1)
  await expect(button(page, new RegExp(`^第 \\d 段，.*，${phaseWords.state.now}$`))).toHaveCount(1)
  if (step === 'register-account' || step === 'upload-materials')
    return expect(nowButton(page)).toHaveText(NEXT_TEXT.material)
  const { phase } = STEPS[step]
  await expect(
    button(page, new RegExp(`，${PHASE_TEXT[phase].name}，${phaseWords.state.now}$`)),
  ).toBeVisible()
  await expectStep(page, step, STEP_STATE_TEXT.now)
  const card = nowButton(page).locator('xpath=ancestor::*[contains(@class, "now")][last()]')
  await expect(card).toContainText(STEP_CONTENT[step].title)
}

/** The materials tab has exactly the student's list, and says each of the reasons. */
const expectMaterials = async (page: Page, student: Student): Promise<void> => {
  await openList(page)
  await expect(button(page, new RegExp(`^${materialName('id-photo')}，`))).toBeVisible()
  const application = applicationOf(student)
  const { degree } = application
  const reader = readerOf(application, TODAY)
  const list = materialsOf(student)
  const expected = NEEDS.flatMap((need) =>
    MATERIAL_IDS.filter((id) => list[need].includes(id)).map(
      (id) => `${materialName(id, degree)}，${NEED_TEXT[need].name}`,
    ),
  )
  const needs = new RegExp(`，(${NEEDS.map((need) => NEED_TEXT[need].name).join('|')})(，|$)`)
  const rows = button(page, needs)
  const said = async () => {
    const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))
    return labels.map((label) => label.split('，').slice(0, 2).join('，'))
  }
  await expect.poll(said).toEqual(expected)
  const because = (await rows.allInnerTexts()).join('\n')
  for (const reason of student.why.split(' '))
    expect(because).toContain(REASON_TEXT[reason as ReasonId](NUMBERS, reader))
  await tap(page, '返回')
}

/** The page that carries the work of a step; its row is in sight without scrolling. */
export const openOwnPage = async (page: Page, step: LinkedStep): Promise<void> => {
  const row = button(page, STEP_LINK_TEXT[step].heading)
  await expect(row).toBeInViewport({ ratio: 1 })
  await row.click()
}

const authorize = async (page: Page, { degree, record }: Student): Promise<void> => {
  // Who can ask the service answers before the step is done.
  const isAsked = aDegree(degree).applicant === 'mainland'
  if (record === 'unknown' && isAsked) await choose(page, '取到了授权码')
  if (record === 'not-found') await choose(page, '取不到授权码，或查不到记录')
  if (record !== 'found') return
  await choose(page, '取到了授权码')
  await type(page, '8 位个人授权码', '【12367】个人授权码：12345678')
  await tap(page, '记下授权码')
  await expect(button(page, '复制你的授权码')).toBeVisible()
}

const waitFor = async (page: Page, waits: Own['waits']): Promise<void> => {
  await openOwnPage(page, 'await-result')
  await type(page, '提交日期', inDays(-5))
  await expectText(page, waits)
  await expectText(page, '这是估计，不是承诺')
  await tap(page, '返回')
}

/** The result is entered where the step leads; that ends the step, too. */
const enterResult = async (page: Page): Promise<void> => {
  await openOwnPage(page, 'receive-result')
  await choose(page, '认证书')
  await openReviewFields(page)
  await type(page, '出具日期', inDays(-10))
  await type(page, '专业领域', '管理科学与工程')
  await tap(page, '核对好了，打印认证书')
  await expect(page).toHaveURL(/print-certificate/)
  await tap(page, '返回')
  await expect(button(page, '下一步：打印认证书')).toBeVisible()
  await tap(page, '返回')
}

const finishText = (step: StepId): string =>
  step === 'await-result' ? STEP_PAGE_TEXT.resultCame : STEP_PAGE_TEXT.finish

const finish = async (page: Page, step: StepId): Promise<void> => {
  await tap(page, finishText(step))
  if (step === 'upload-materials') await answer(page, STEP_PAGE_TEXT.finishAnyway, '完成')
}

const walkStep = async (page: Page, step: StepId, student: Student, own: Own): Promise<void> => {
  await expectNow(page, step)
  await openStep(page, STEP_IDS.indexOf(step) + 1)
  await expectText(page, STEP_CONTENT[step].why(NUMBERS))
  if (step === 'authorize-entry-exit') await authorize(page, student)
  await expect(button(page, finishText(step))).toBeVisible()
  if (step === 'await-result') await waitFor(page, own.waits)
  await own.at?.[step]?.(page)
  if (step === 'receive-result') await enterResult(page)
  else await finish(page, step)
  await expectText(page, stepPageWords.doneOn(inDays(0)))
  await tap(page, '返回')
}

/** The notice first; then a field chosen by search, one course, and the text to take along. */
const prepareReview = async (page: Page): Promise<void> => {
  await openStep(page, STEP_IDS.indexOf('request-review') + 1)
  await openOwnPage(page, 'request-review')
  await expectText(page, '不必再提交专业领域表述复核')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await tick(page, '我读过这份通知，还要准备复核')
  await type(page, '理由和诉求', '论文做的是推荐系统。')
  await tap(page, '去目录里选')
  await page.getByRole('radio', { name: '研究生 2022' }).click()
  await type(page, '找专业', 'jsjkx')
  await tap(page, '计算机科学与技术，0812')
  await tap(page, '选为想要的领域')
  await tap(page, '添加一门课')
  await type(page, '课程名称', 'Database Systems')
  await type(page, '学分', '15')
  await tick(page, '支持想要的专业领域：Database Systems')
  await tap(page, '复制全部文字')
  await expect.poll(() => clipboard(page)).toContain('想要的专业领域：计算机科学与技术（代码 0812')
  const text = await clipboard(page)
  expect(text).toContain('认证书上的专业领域：管理科学与工程')
  expect(text).toContain('Database Systems，学分：15')
  expect(text).toContain('论文做的是推荐系统。')
}

/** The phone's two threads hear late of each other. */
const ON_A_SLOW_PHONE = '/?lag=80'

/** From the first open to the review, by the screens alone, on a phone that answers late and at times not at all. */
export const walk = async (page: Page, student: Student, own: Own): Promise<void> => {
  await open(page, ON_A_SLOW_PHONE)
  await mendCalls(page) // counts from here
  await silenceAll(page, own.silent)
  await addDegree(page, student, own)
  await expect(nowButton(page)).toBeVisible()
  await own.onHome?.(page)
  for (const step of STEP_IDS.filter((id) => !OPTIONAL_STEPS.includes(id))) {
    // The answer to a question that is still open changes the list.
    const isOpen = student.record === 'unknown'
    if (step === 'authorize-entry-exit' && isOpen) await expectMaterials(page, student)
    await walkStep(page, step, student, own)
    if (step === 'authorize-entry-exit' && !isOpen) await expectMaterials(page, student)
  }
  await expect(page.getByText('还没拍', { exact: true }).filter({ visible: true })).toHaveCount(0)
  await expect(page.getByText(NEXT_TEXT.finishedTitle, { exact: true })).toHaveCount(1)
  await expect(button(page, new RegExp(`，${phaseWords.state.now}$`))).toHaveCount(0)
  await expect(button(page, /^申请复核 .*截止，还有 \d+ 天$/)).toBeVisible()
  await prepareReview(page)
  await own.atLast?.(page)
  await expectAllSilenced(page, own.silent)
}
