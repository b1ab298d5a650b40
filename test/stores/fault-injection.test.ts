import { now } from '../../miniprogram/platform/clock'
import { withStepDone } from '../../miniprogram/stores/changed-application'
import { turned, withCapture, withMovedCapture } from '../../miniprogram/stores/changed-captures'
import type { Application } from '../../miniprogram/model/application'
import type { Problem } from '../../miniprogram/model/problem'
import type { Result } from '../../miniprogram/model/result'
import { namedFiles } from '../../miniprogram/stores/save/application-records'
import { aDegree } from '../builders'
import { FakePhone, FAULTS, type Fault } from '../fake-wx'
import { sampled } from '../thorough'
import { bootedRun, copyOf, DAY_MS, jpegOf, startedRun, takePhoto, valueOf, type Run } from './phone-run'
import { withoutPauses } from '../without-pauses'

type Action = (run: Run) => Promise<Result<unknown, Problem>>

const PAGES = ['first page', 'second page', 'third page'].map(jpegOf)
const MASTER = aDegree()
const BACHELOR = aDegree({ level: 'bachelor', training: undefined })

const first = (run: Run): Application => run.applicationStore.applications[0]!
const pageId = (run: Run, index: number): string => first(run).captures[index]!.id

/** A whole journey, each step one tap of the student. */
const JOURNEY: readonly (readonly [string, Action])[] = [
  ['read the first page', (run) => run.settingsStore.welcome()],
  ['type into the form', (run) => run.draftStore.change(() => ({ answers: { place: '英国' }, typed: {} }))],
  ['add a degree', (run) => run.applicationStore.add(MASTER)],
  ['clear the form', (run) => run.draftStore.clear()],
  [
    'finish a step',
    (run) => run.applicationStore.change(first(run).id, withStepDone('register-account', now())),
  ],
  [
    'enter the code',
    (run) =>
      run.applicationStore.change(first(run).id, (newest) => ({
        ...newest,
        entryExit: { record: 'found', code: '12345678' },
      })),
  ],
  ['take the first page', (run) => takePhoto(run, first(run), PAGES[0]!)],
  ['take the second page', (run) => takePhoto(run, first(run), PAGES[1]!)],
  ['take the third page', (run) => takePhoto(run, first(run), PAGES[2]!)],
  [
    'turn a page',
    (run) =>
      run.applicationStore.change(
        first(run).id,
        withCapture(pageId(run, 0), (page) => turned(page, 1)),
      ),
  ],
  ['move a page', (run) => run.applicationStore.change(first(run).id, withMovedCapture(pageId(run, 2), -2))],
  ['remove a page', (run) => run.applicationStore.removals.removePage(first(run).id, pageId(run, 1))],
  ['add another degree', (run) => run.applicationStore.add(BACHELOR)],
  ['remove the first degree', (run) => run.applicationStore.removals.removeDegree(first(run).id)],
  [
    'take that back',
    (run) => {
      const [removed] = run.applicationStore.removals.degrees
      return run.applicationStore.removals.undo({ kind: 'application', applicationId: removed! })
    },
  ],
  [
    'remove the second degree',
    (run) => run.applicationStore.removals.removeDegree(run.applicationStore.applications[1]!.id),
  ],
  [
    'let it go',
    (run) =>
      run.applicationStore.removals.letGo({
        kind: 'application',
        applicationId: run.applicationStore.removals.degrees[0]!,
      }),
  ],
]

/** The form keeps what is typed, even when the phone could not save it. */
const SHOWN_AT_ONCE = ['type into the form', 'clear the form']

// Thousands of runs, on machines that may be busy.
jest.setTimeout(120_000)

/** Each call is broken, by turns with some of the faults. */
const ONE_IN = 3

let clean: Awaited<ReturnType<typeof cleanRun>>

beforeAll(async () => {
  withoutPauses()
  clean = await cleanRun()
})
afterAll(() => jest.restoreAllMocks())

let phone: FakePhone

/** One action, a second after the one before. */
const tapped = (run: Run, action: Action): ReturnType<Action> => {
  phone.nowMs += 1000
  return action(run)
}

/** JSON with the fields in one order, whoever built the object. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([one], [other]) => one.localeCompare(other))
  return Object.fromEntries(fields.map(([key, field]) => [key, ordered(field)]))
}

/** What the student sees, with ids in the order of their appearance, so that two runs can be compared. */
const stateOf = (run: Run): string => {
  const ids: string[] = []
  const numbered = (id: string): string => `#${ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1}`
  const shown = {
    degrees: run.applicationStore.applications,
    draft: run.draftStore.form,
    isWelcomed: run.settingsStore.isWelcomed,
  }
  return JSON.stringify(ordered(shown)).replace(/"([a-z2-7]{20})"/g, (_, id: string) => numbered(id))
}

/** The phone after all actions when nothing goes wrong, the states around each, and how many calls each needs. */
const cleanRun = async () => {
  phone = new FakePhone()
  const run = await startedRun(phone)
  const states = [stateOf(run)]
  const calls = [phone.calls.length]
  for (const [, action] of JOURNEY) {
    valueOf(await tapped(run, action))
    states.push(stateOf(run))
    calls.push(phone.calls.length)
  }
  return { phone, states, calls }
}

const expectPhotosToOpen = async (run: Run): Promise<void> => {
  for (const application of run.applicationStore.applications) {
    for (const capture of application.captures) {
      const bytes = valueOf(await run.photoStore.bytesOf(capture.id))
      expect(PAGES.map(String)).toContain(String(bytes))
    }
  }
}

/**
 * Two days later everything is tidied up: each photo is in a degree, or taken out of one, or offered to the student; what
 * was deleted for good is gone, and no half file lies there.
 */
const expectAllInPlace = async (): Promise<void> => {
  phone.nowMs += 2 * DAY_MS
  const run = await startedRun(phone)
  await run.tidyUp()
  const named = run.applicationStore.saved.flatMap((saved) => [...namedFiles(saved)])
  expect([...phone.namesIn('sealed')].sort()).toEqual([...named, ...run.unclaimedStore.ids].sort())
  expect(run.applicationStore.saved.flatMap(({ discarded }) => discarded)).toEqual([])
  expect(run.applicationStore.saved.filter(({ isRemovalFinal }) => isRemovalFinal)).toEqual([])
  await expectPhotosToOpen(run)
}

/** The calls of a step, numbered from the first of the phone. */
const callsOf = (step: number): readonly number[] => {
  const [from, to] = [clean.calls[step]!, clean.calls[step + 1]!]
  return Array.from({ length: to - from }, (_, index) => from + index + 1)
}

/** Plays the journey and breaks one call. Gives how the broken action ended. */
const playWithFault = async (step: number, call: number, fault: Fault) => {
  phone = new FakePhone()
  const run = await startedRun(phone)
  for (const [, action] of JOURNEY.slice(0, step)) valueOf(await tapped(run, action))
  phone.faultAt = (index) => (index === call ? fault : undefined)
  const outcome = await Promise.race([tapped(run, JOURNEY[step]![1]), run.killed.then(() => undefined)])
  phone.faultAt = () => undefined
  return { run, outcome }
}

describe.each(FAULTS)('when a call of the journey ends in: %s', (fault) => {
  it.each(JOURNEY.map(([name], step) => [name, step] as const))(
    'while the student wants to %s, the state is the one before or after, also after a restart',
    async (name, step) => {
      const [before, after] = [clean.states[step], clean.states[step + 1]]
      for (const call of sampled(callsOf(step), ONE_IN, FAULTS.indexOf(fault))) {
        const { run, outcome } = await playWithFault(step, call, fault)
        if (outcome && !SHOWN_AT_ONCE.includes(name)) expect(stateOf(run)).toBe(outcome.ok ? after : before)
        const next = await startedRun(phone)
        expect(outcome?.ok ? [after] : [before, after]).toContain(stateOf(next))
        await expectPhotosToOpen(next)
        await expectAllInPlace()
      }
    },
  )

  it('at the start of the app, the next start shows everything', async () => {
    phone = copyOf(clean.phone)
    await startedRun(phone)
    const calls = phone.calls.map((_, index) => index + 1)
    for (const call of sampled(calls, ONE_IN, FAULTS.indexOf(fault))) {
      phone = copyOf(clean.phone)
      phone.faultAt = (index) => (index === call ? fault : undefined)
      const run = bootedRun(phone)
      await Promise.race([run.load(), run.killed])
      phone.faultAt = () => undefined
      expect(stateOf(await startedRun(phone))).toBe(clean.states.at(-1))
      await expectAllInPlace()
    }
  })
})

describe('after a failed action', () => {
  it.each(JOURNEY.map(([name], step) => [name, step] as const))(
    'the student can %s by trying again',
    async (_, step) => {
      const after = clean.states[step + 1]
      for (const call of sampled(callsOf(step), ONE_IN, step)) {
        const { run, outcome } = await playWithFault(step, call, 'quota')
        if (!outcome?.ok) valueOf(await JOURNEY[step]![1](run))
        expect(stateOf(run)).toBe(after)
        expect(stateOf(await startedRun(phone))).toBe(after)
        await expectAllInPlace()
      }
    },
  )
})
