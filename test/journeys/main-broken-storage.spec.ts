import type { Locator, Page } from '@playwright/test'
import { breakCall, callsMade, keepPhone, mendCalls, open, putBackPhone } from './journey-phone'
import { openWithDegree } from './journey-seed'
import {
  answer,
  button,
  choose,
  expectHomeOf,
  fillDegree,
  nowButton,
  openStep,
  saveDegree,
  saveDegreeAndGoHome,
  tap,
  type,
} from './journey-student'
import { expect, test } from './journey-test'
import { sampled } from '../thorough'

const FORM = '/packages/forms/degree-form/degree-form'
const CODE_STEP = '/packages/guide/step/step?step=authorize-entry-exit'
const DRAFT = '继续填写学位'

// Each write of an action breaks once, with a restart in between: more than one test's usual share.

const codeField = (page: Page): Locator => page.getByRole('textbox', { name: '8 位个人授权码' })

test('a full phone says so while a degree is saved; nothing is lost and the next try works', async ({
  page,
}) => {
  await open(page, FORM)
  await fillDegree(page)
  await breakCall(page, { api: 'setStorage', nth: 'all', kind: 'quota' })
  await saveDegree(page)
  await answer(page, '存储满了，这次没有存上', '知道了')
  await expect(page.getByRole('textbox', { name: '证书上的颁发日期' })).toHaveValue('2024-11-15')
  await mendCalls(page)
  await saveDegreeAndGoHome(page)
  await expectHomeOf(page, '伦敦大学学院')
})

test('a write that fails says so on a step page, and the step is as before', async ({ page }) => {
  await openWithDegree(page)
  await openStep(page, 1)
  await breakCall(page, { api: 'setStorage', nth: 'all', kind: 'throw' })
  await tap(page, '完成这一步')
  await answer(page, '这次没有存上', '知道了')
  await mendCalls(page)
  await tap(page, '完成这一步')
  await expect(button(page, '改回未完成')).toBeVisible()
})

test('a full phone while answering the form is told quietly, and typing goes on', async ({ page }) => {
  await open(page, FORM)
  await breakCall(page, { api: 'setStorage', nth: 'all', kind: 'quota' })
  await choose(page, '外籍')
  await expect(page.getByRole('status').filter({ hasText: '存储满了，这次没有存上' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '外籍', exact: true })).toBeChecked()
})

interface Action {
  /** Where all is ready for the last tap. */
  readonly address: string
  readonly act: (page: Page) => Promise<void>
  readonly succeeded: (page: Page) => Locator
}

const writes = async (page: Page): Promise<number> =>
  (await callsMade(page))
    .filter(({ api }) => api === 'setStorage' || api === 'removeStorage')
    .reduce((sum, { count }) => sum + count, 0)

/** How many writes the action needs when nothing breaks. */
const writesOf = async (page: Page, { address, act, succeeded }: Action): Promise<number> => {
  await open(page, address)
  await mendCalls(page)
  await act(page)
  await expect(succeeded(page)).toBeVisible()
  // The draft goes after the student is already home.
  let made = 0
  await expect(async () => {
    const now = await writes(page)
    const isStill = now === made
    made = now
    expect(isStill).toBe(true)
  }).toPass()
  return made
}

/** The action once more from the kept phone, with one write failing. */
const failAt = async (page: Page, nth: number, { address, act, succeeded }: Action): Promise<void> => {
  await putBackPhone(page)
  await open(page, address)
  await breakCall(page, { api: '*', nth, kind: 'throw' })
  await act(page)
  await expect(button(page, '知道了').or(succeeded(page))).toBeVisible()
  await mendCalls(page)
}

/** The action once more from the kept phone, killed half-way through one write. */
const killAt = async (page: Page, nth: number, { address, act }: Action): Promise<void> => {
  await putBackPhone(page)
  await open(page, address)
  await breakCall(page, { api: '*', nth, kind: 'killed', done: 'half' })
  const restarted = page.waitForEvent('load')
  await act(page)
  await restarted
}

const ADDING: Action = {
  address: FORM,
  act: saveDegree,
  succeeded: (page) => page.getByRole('tab', { name: '材料' }),
}

const CODING: Action = {
  address: CODE_STEP,
  act: (page) => tap(page, '记下授权码'),
  succeeded: (page) => button(page, '复制你的授权码'),
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

// A write that fails in one of the two ways is cut off in the other; all of both when thorough.
for (const [breakage, breakAt, turn] of [
  ['fails', failAt, 0],
  ['is cut off by a kill', killAt, 1],
] as const) {
  test(`whichever write ${breakage} while a degree is added, it is there once or its draft is whole`, async ({
    page,
  }) => {
    await open(page, FORM)
    await fillDegree(page)
    await keepPhone(page)
    const needed = await writesOf(page, ADDING)
    for (const nth of sampled(upTo(needed), 2, turn)) {
      await breakAt(page, nth, ADDING)
      await open(page)
      await expect(button(page, DRAFT).or(nowButton(page))).toBeVisible()
      await expect(button(page, /^切换到/)).toHaveCount(0)
      if (!(await button(page, DRAFT).isVisible())) continue
      await tap(page, DRAFT)
      await saveDegreeAndGoHome(page)
      await expectHomeOf(page, '伦敦大学学院')
    }
  })

  test(`whichever write ${breakage} while the code is recorded, it is recorded or still stands there`, async ({
    page,
  }) => {
    await openWithDegree(page)
    await open(page, CODE_STEP)
    await expect(async () => {
      await choose(page, '取到了授权码')
      await type(page, '8 位个人授权码', '12345678')
      await open(page, CODE_STEP)
      await expect(codeField(page)).toHaveValue('12345678', { timeout: 1000 })
    }).toPass()
    await keepPhone(page)
    const needed = await writesOf(page, CODING)
    for (const nth of sampled(upTo(needed), 2, turn)) {
      await breakAt(page, nth, CODING)
      await open(page, CODE_STEP)
      await expect(codeField(page)).toHaveValue('12345678')
      const [save, kept] = [button(page, '记下授权码'), button(page, '复制你的授权码')]
      await expect(save.or(kept).first()).toBeVisible()
      // What is recorded has nothing left to save.
      if (await save.isVisible()) await save.click()
      await expect(kept).toBeVisible()
    }
  })
}
