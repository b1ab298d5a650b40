import type { Locator, Page } from '@playwright/test'
import { problemText } from '../../miniprogram/content/problems'
import { breakCall, callsLeftToBreak, callsMade } from './journey-phone'
import { button } from './journey-student'
import { expect } from './journey-test'
import { faultNameOf, type SilentShare } from './silent-calls'

/** What students do on a phone whose WeChat at times does what it is asked and never says so. */

const broken = new WeakMap<Page, Set<string>>()

/** One call of that name is done without a word. Where the product waits for it, it gives up once it is done. */
const silence = async (page: Page, call: string): Promise<void> => {
  const api = faultNameOf(call)
  await breakCall(page, { api, nth: 1, kind: 'silent', isLimitOver: true })
  broken.set(page, (broken.get(page) ?? new Set()).add(call))
}

export const silenceAll = async (page: Page, { limited }: SilentShare): Promise<void> => {
  for (const call of limited) await silence(page, call)
}

/** WeChat's own sheet is gone and the page shows again. */
const comeBack = (page: Page): Promise<void> =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))

const timesMade = async (page: Page, call: string): Promise<number> =>
  (await callsMade(page)).find(({ api }) => api === faultNameOf(call))?.count ?? 0

/** Asks for something that WeChat does without a word, and comes back. */
export const askInVain = async (page: Page, call: string, ask: () => Promise<unknown>): Promise<void> => {
  await silence(page, call)
  const before = await timesMade(page, call)
  await ask()
  await expect.poll(() => timesMade(page, call)).toBeGreaterThan(before)
  await comeBack(page)
}

/** As above, and asks again. */
export const askTwice = async (page: Page, call: string, ask: () => Promise<unknown>): Promise<void> => {
  await askInVain(page, call, ask)
  await ask()
}

const NO_ANSWER = problemText({ kind: 'no-answer' }).title

/** Does it until it is there, and reads away what was told in between. */
export const insist = async (page: Page, act: () => Promise<unknown>, there: Locator): Promise<void> => {
  const told = page.getByRole('dialog').getByText(NO_ANSWER)
  for (let again = true; again;) {
    await act()
    await expect(there.or(told).first()).toBeVisible()
    again = await told.isVisible()
    if (again) await button(page, '知道了').click()
  }
}

/** Of each call of the share one was made and never answered. */
export const expectAllSilenced = async (page: Page, { limited, ofStudent }: SilentShare): Promise<void> => {
  expect([...(broken.get(page) ?? [])].sort()).toEqual([...limited, ...ofStudent].sort())
  expect(await callsLeftToBreak(page)).toEqual([])
}
