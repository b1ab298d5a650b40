import fc from 'fast-check'
import type { Application } from '../../../miniprogram/model/application'
import { day } from '../../../miniprogram/model/iso-date'
import { MATERIAL_IDS, type HandledAs } from '../../../miniprogram/model/material'
import { STEP_IDS } from '../../../miniprogram/model/step'
import { mergedApplication } from '../../../miniprogram/packages/backup/merged-application'
import { begunAnew } from '../../../miniprogram/rules/outcome-kinds'
import {
  withMaterialHandled,
  withStepDone,
  withStepOpen,
} from '../../../miniprogram/stores/changed-application'
import { anApplication } from '../../builders'

const START_MS = Date.parse('2026-05-01T02:00:00Z')
const merge = (onPhone: Application, inBackup: Application) => mergedApplication(onPhone, inBackup, [])
const isDone = ({ doneOn, handledOn }: Application) => ({
  step: doneOn['verify-face'] !== undefined,
  material: handledOn.transcript !== undefined,
})

const done = withStepDone('verify-face', START_MS)(anApplication())
const reopened = withStepOpen('verify-face', START_MS + 1)(done)

describe('merging a backup', () => {
  it('does not mark done what was reopened later, even within the same day', () => {
    expect(merge(reopened, done).doneOn).toEqual({})
    expect(merge(done, reopened).doneOn).toEqual({})
  })

  it('does not reopen what was done later', () => {
    const again = withStepDone('verify-face', START_MS + 2)(reopened)
    expect(isDone(merge(again, reopened)).step).toBe(true)
    expect(isDone(merge(reopened, again)).step).toBe(true)
  })

  it('leaves open what was done and reopened at the same moment: to do it twice costs less', () => {
    const otherwise: Application = { ...anApplication(), marksChangedAtMs: done.marksChangedAtMs }
    expect(isDone(merge(done, otherwise)).step).toBe(false)
    expect(isDone(merge(otherwise, done)).step).toBe(false)
  })

  it('keeps the day of the phone where both have it done', () => {
    const later = withStepDone('verify-face', START_MS + 9 * 86_400_000)(anApplication())
    expect(merge(done, later).doneOn).toEqual(done.doneOn)
    expect(merge(merge(done, later), reopened).doneOn).toEqual(done.doneOn)
  })

  it('takes the marks of before they were timed by their day', () => {
    const untimed = anApplication({ doneOn: { 'verify-face': day('2026-05-01') } })
    expect(merge(reopened, untimed).doneOn).toEqual({})
    expect(merge(untimed, reopened).doneOn).toEqual({})
    const later = anApplication({ doneOn: { 'verify-face': day('2026-05-02') } })
    expect(merge(reopened, later)).toMatchObject({ doneOn: later.doneOn })
    expect(merge(anApplication(), untimed).doneOn).toEqual(untimed.doneOn)
    expect(merge(untimed, anApplication()).doneOn).toEqual(untimed.doneOn)
  })

  it('counts a change of the phone as later, also after its clock was set back', () => {
    const setBack = withStepOpen('verify-face', START_MS - 86_400_000)(done)
    expect(merge(setBack, done).doneOn).toEqual({})
    const untimed = anApplication({ doneOn: { 'verify-face': day('2026-05-01') } })
    expect(merge(withStepOpen('verify-face', 0)(untimed), untimed).doneOn).toEqual({})
  })
})

describe('what is said of a material that is not photographed', () => {
  const at = (as: HandledAs | undefined, ms: number, before = anApplication()) =>
    withMaterialHandled('transcript', as, START_MS + ms)(before)
  const saidOf = ({ handledOn, handledAs }: Application) => [handledOn.transcript, handledAs?.transcript]
  const untold = anApplication({ handledOn: { transcript: day('2026-05-01') } })

  it('is what was said later, whichever state has it', () => {
    const [ready, without] = [at('prepared', 0), at('not-needed', 1)]
    expect(saidOf(merge(ready, without))).toEqual(['2026-05-01', 'not-needed'])
    expect(saidOf(merge(without, ready))).toEqual(['2026-05-01', 'not-needed'])
    const back = at(undefined, 2, without)
    expect(saidOf(merge(back, ready))).toEqual([undefined, undefined])
  })

  it('is neither of two that were said at the same moment', () => {
    const [ready, without] = [at('prepared', 0), at('not-needed', 0)]
    for (const merged of [merge(ready, without), merge(without, ready), merge(merge(ready, without), ready)])
      expect(saidOf(merged)).toEqual(['2026-05-01', undefined])
  })

  it('an answer stays when a tick of before comes back, and settles one that is there', () => {
    const answered = at('not-needed', 0, untold)
    expect(saidOf(merge(answered, untold))).toEqual(['2026-05-01', 'not-needed'])
    expect(saidOf(merge(untold, answered))).toEqual(['2026-05-01', 'not-needed'])
    expect(saidOf(merge(untold, untold))).toEqual(['2026-05-01', undefined])
  })

  it('said again it keeps its first day, changed it has the day of the change', () => {
    const WEEK_MS = 7 * 86_400_000
    const ready = at('prepared', 0)
    expect(at('prepared', WEEK_MS, ready)).toBe(ready)
    expect(saidOf(at('not-needed', WEEK_MS, ready))).toEqual(['2026-05-08', 'not-needed'])
  })
})

describe('a degree that was begun anew', () => {
  const account = withStepDone('register-account', START_MS)(anApplication())
  const over: Application = {
    ...withStepDone('verify-face', START_MS + 1)(account),
    waiting: { submittedOn: day('2026-05-02'), statusText: '审核中' },
    outcome: { kind: 'not-accepted' },
  }
  const begun = begunAnew(over, START_MS + 2)

  it.each([
    ['on the phone', () => merge(begun, over)],
    ['in the backup', () => merge(over, begun)],
    ['before marks were timed', () => merge({ ...begun, marksChangedAtMs: undefined }, over)],
  ])('%s stays so: its result is over, its steps are open, the account is there', (_, merged) => {
    const { doneOn, waiting, outcome, earlier } = merged()
    expect({ doneOn, waiting, outcome, earlier }).toEqual({
      doneOn: account.doneOn,
      waiting: {},
      outcome: undefined,
      earlier: [{ waiting: over.waiting, outcome: over.outcome }],
    })
  })

  it('takes what only the other state knows of the try that is over', () => {
    const known = { ...over, waiting: { ...over.waiting, expectedOn: day('2026-07-01') } }
    expect(merge(begun, known).earlier).toEqual([{ waiting: known.waiting, outcome: over.outcome }])
  })

  it('keeps the account that was registered after it', () => {
    const without = begunAnew({ ...over, doneOn: {}, marksChangedAtMs: undefined }, START_MS)
    expect(merge(without, account).doneOn).toEqual(account.doneOn)
  })
})

type Act = 'do' | 'undo' | 'handle' | 'drop-handle' | 'unhandle'
const ACTS: Readonly<Record<Act, (nowMs: number) => (newest: Application) => Application>> = {
  do: (nowMs) => withStepDone('verify-face', nowMs),
  undo: (nowMs) => withStepOpen('verify-face', nowMs),
  handle: (nowMs) => withMaterialHandled('transcript', 'prepared', nowMs),
  'drop-handle': (nowMs) => withMaterialHandled('transcript', 'not-needed', nowMs),
  unhandle: (nowMs) => withMaterialHandled('transcript', undefined, nowMs),
}
const someAct = fc.constantFrom(...(Object.keys(ACTS) as Act[]))

it('a phone is what it was before, whichever of its own backups it merges, whatever its clock says', () => {
  const someEvent = fc.oneof(
    fc.record({
      act: someAct,
      nowMs: fc.integer({ min: 0, max: 5 }).map((days) => START_MS + days * 7_000_000),
    }),
    fc.constant('back-up' as const),
    fc.nat().map((backup) => ({ backup })),
  )
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 40 }), (events) => {
      let phone = anApplication()
      const backups: Application[] = []
      for (const event of events) {
        if (event === 'back-up') backups.push(phone)
        else if ('act' in event) phone = ACTS[event.act](event.nowMs)(phone)
        else if (backups.length > 0) {
          const merged = merge(phone, backups[event.backup % backups.length] as Application)
          expect(merged).toEqual(phone)
          phone = merged
        }
      }
    }),
  )
})

it('on two phones that merge each other’s backups, what was done or reopened last counts', () => {
  interface Phone {
    application: Application
    /** When each was last touched, and how it stood then: the oracle. */
    readonly last: {
      readonly step: readonly [number, boolean]
      readonly material: readonly [number, boolean]
    }
  }
  const first: Phone = { application: anApplication(), last: { step: [0, false], material: [0, false] } }
  const someEvent = fc.oneof(
    fc.record({ at: fc.nat({ max: 1 }), act: someAct }),
    fc.record({ at: fc.nat({ max: 1 }), backup: fc.nat() }),
    fc.record({ at: fc.nat({ max: 1 }) }),
  )
  const later = (one: readonly [number, boolean], other: readonly [number, boolean]) =>
    one[0] >= other[0] ? one : other
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 60 }), (events) => {
      const phones: Phone[] = [first, first]
      const backups: Phone[] = []
      events.forEach((event, turn) => {
        const phone = phones[event.at] as Phone
        if ('act' in event) {
          const application = ACTS[event.act](START_MS + turn)(phone.application)
          const what = event.act.endsWith('handle') ? 'material' : 'step'
          const isChanged = application !== phone.application
          const last = isChanged
            ? {
                ...phone.last,
                [what]: [turn + 1, event.act === 'do' || /^(drop-)?handle$/.test(event.act)] as const,
              }
            : phone.last
          phones[event.at] = { application, last }
        } else if ('backup' in event) {
          const backup = backups[event.backup % (backups.length || 1)]
          if (!backup) return
          phones[event.at] = {
            application: merge(phone.application, backup.application),
            last: {
              step: later(phone.last.step, backup.last.step),
              material: later(phone.last.material, backup.last.material),
            },
          }
        } else backups.push(phone)
        const { application, last } = phones[event.at] as Phone
        expect(isDone(application)).toEqual({ step: last.step[1], material: last.material[1] })
      })
    }),
  )
})

it('steps and materials share no id: their marks lie in one table', () => {
  expect(STEP_IDS.filter((id) => (MATERIAL_IDS as readonly string[]).includes(id))).toEqual([])
})
