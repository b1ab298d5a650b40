import fc from 'fast-check'
import type { Application } from '../../miniprogram/model/application'
import { addDays, day, type IsoDate } from '../../miniprogram/model/iso-date'
import { MATERIAL_IDS } from '../../miniprogram/model/material'
import { PHASE_IDS, type PhaseId } from '../../miniprogram/model/phase'
import type { PortalPageId } from '../../miniprogram/model/portal-page'
import type { Profile } from '../../miniprogram/model/profile'
import { STEP_IDS, type StepId } from '../../miniprogram/model/step'
import { guideView } from '../../miniprogram/packages/guide/step/step.view'
import type { DatedFact } from '../../miniprogram/rules/facts/dated-fact'
import { PORTAL_PAGES } from '../../miniprogram/rules/facts/portal'
import { wayAhead } from '../../miniprogram/rules/phases'
import { OPTIONAL_STEPS, portalPages, stepsOfPhase } from '../../miniprogram/rules/step-facts'
import { STEPS } from '../../miniprogram/rules/step-table'
import { nextStep, stepStatuses } from '../../miniprogram/rules/steps'
import { portalPageWords } from '../../miniprogram/content/portal-pages'
import { aDegree, anApplication, aPhoto, idOf, REVIEWED_SCHOOL } from '../builders'
import { arbitraryDegree, arbitraryEntryExit } from './arbitrary-student'
import { TODAY } from './students/all-students'

/** An invented person, all of whose fields are filled in. */
const PROFILE: Profile = {
  idKind: 'resident-id',
  name: '李雷',
  nationality: '中国',
  idNumber: '11010519491231002X',
  mobile: '13800138000',
  email: 'lilei@example.com',
}

const CERTIFICATE = {
  nameOnCertificate: 'LI LEI',
  degreeTitle: 'Master of Science',
  major: 'Data Science',
  majorInChinese: '数据科学',
} as const

const HISTORY = [
  {
    id: idOf('h'),
    stage: 'senior-high',
    school: '示例中学',
    place: '中国',
    started: '2016-09',
    ended: '2019-06',
  },
  {
    id: idOf('k'),
    stage: 'bachelor',
    school: '示例大学',
    place: '中国',
    started: '2019-09',
    ended: '2023-06',
  },
] as const

const photographed = (...materials: readonly (typeof MATERIAL_IDS)[number][]) =>
  materials.map((material, at) => aPhoto({ id: idOf(String.fromCharCode(97 + at)), material }))

/** Everything prepared at home, nothing done at the computer. */
const prepared = (changed: Partial<Application> = {}) =>
  anApplication({
    entryExit: { record: 'found' },
    captures: photographed('id-photo', 'degree-certificate', 'passport-page', 'visa-pages'),
    handledOn: { transcript: TODAY },
    backSidesOn: Object.fromEntries(MATERIAL_IDS.map((material) => [material, TODAY])),
    certificate: CERTIFICATE,
    studyHistory: HISTORY,
    ...changed,
  })

const doneBefore = (first: StepId): Application['doneOn'] =>
  Object.fromEntries(
    STEP_IDS.slice(0, STEP_IDS.indexOf(first))
      .filter((step) => !OPTIONAL_STEPS.includes(step))
      .map((step) => [step, TODAY]),
  )

/** How many steps everybody meets in a phase. */
const stepsIn = (phase: PhaseId): number =>
  stepsOfPhase(phase).filter((step) => !OPTIONAL_STEPS.includes(step)).length

const AFTER_APPLYING = `wait ahead ${stepsIn('wait')}, result ahead ${stepsIn('result')}`

const ahead = (application: Application, profile: Profile = PROFILE) =>
  wayAhead({ application, profile, today: TODAY })

const statesOf = (application: Application, profile?: Profile): string =>
  ahead(application, profile)
    .phases.map(({ id, state, left }) => `${id} ${state} ${left}`)
    .join(', ')

const CALENDAR = { submittedOn: day('2026-11-02'), firstCheckPassedOn: day('2026-11-04') }

describe('a student who has just begun', () => {
  it('is at home and photographs first', () => {
    const { current, next, preparations } = ahead(anApplication(), {})
    expect(current).toBe('prepare')
    expect(next).toEqual({ kind: 'material', step: 'upload-materials', material: 'id-photo' })
    expect(preparations.slice(-3)).toEqual([
      { kind: 'form', form: 'profile' },
      { kind: 'form', form: 'certificate' },
      { kind: 'form', form: 'study-history' },
    ])
  })

  it('is not asked at home for what is signed on the portal itself', () => {
    expect(ahead(anApplication()).preparations).not.toContainEqual({
      kind: 'material',
      material: 'authorization',
    })
  })

  it('fills in the forms once the photographs are there', () => {
    const application = prepared({ certificate: {}, studyHistory: [] })
    expect(ahead(application, {}).next).toEqual({ kind: 'form', form: 'profile' })
    expect(ahead(application).next).toEqual({ kind: 'form', form: 'certificate' })
    expect(ahead(prepared({ studyHistory: [] })).next).toEqual({ kind: 'form', form: 'study-history' })
  })

  it('is asked about the transcript after what is required, and has not prepared all before that is decided', () => {
    const undecided = prepared({ handledOn: {} })
    expect(ahead(undecided)).toMatchObject({ current: 'prepare', next: { material: 'transcript' } })
    const [prepare] = ahead(undecided).phases
    expect(prepare).toMatchObject({ state: 'now', left: 1 })
    const materials = ahead(anApplication()).preparations.flatMap((one) =>
      one.kind === 'material' ? [one.material] : [],
    )
    expect(materials[materials.length - 1]).toBe('transcript')
  })

  it('waits for a certificate that is not issued only after the forms, and never before another photograph', () => {
    const degree = aDegree({ awardedOn: undefined, circumstances: ['certificate-not-issued'] })
    const application = anApplication({ degree, certificate: {} })
    const { preparations } = ahead(application, {})
    expect(preparations[preparations.length - 1]).toEqual({
      kind: 'material',
      material: 'degree-certificate',
    })
    expect(preparations.filter(({ kind }) => kind === 'form')).toHaveLength(3)
    const begun = { ...application, doneOn: doneBefore('upload-materials') }
    expect(ahead(begun, {}).next).toMatchObject({ kind: 'material', material: 'id-photo' })
  })

  it('can go to the computer with everything in hand', () => {
    expect(ahead(prepared()).next).toEqual({ kind: 'step', step: 'register-account' })
    expect(statesOf(prepared())).toBe(
      `prepare done 0, apply now ${stepsIn('apply')}, pay ahead ${stepsIn('pay')}, ${AFTER_APPLYING}`,
    )
  })

  it('may begin at the computer with photographs still to take', () => {
    const application = anApplication({ doneOn: doneBefore('accept-agreement') })
    expect(ahead(application).next).toEqual({ kind: 'step', step: 'accept-agreement' })
    expect(statesOf(application)).toBe(
      `prepare open 7, apply now ${stepsIn('apply') - 1}, pay ahead ${stepsIn('pay')}, ${AFTER_APPLYING}`,
    )
  })
})

describe('at the computer', () => {
  it('is sent back to the camera where the upload lacks a photograph', () => {
    const application = anApplication({ doneOn: doneBefore('upload-materials') })
    expect(ahead(application)).toMatchObject({ current: 'prepare', next: { material: 'id-photo' } })
  })

  it('signs online where the files are uploaded: nothing is missing before', () => {
    const application = prepared({ doneOn: doneBefore('upload-materials') })
    expect(ahead(application)).toMatchObject({
      current: 'apply',
      next: { kind: 'step', step: 'upload-materials' },
    })
  })

  it('has prepared all once it is uploaded', () => {
    expect(statesOf(anApplication({ doneOn: doneBefore('check-and-pay') }), {})).toBe(
      `prepare done 0, apply done 0, pay now ${stepsIn('pay')}, ${AFTER_APPLYING}`,
    )
  })
})

describe('waiting', () => {
  const waiting = (changed: Partial<Application> = {}) =>
    anApplication({ doneOn: doneBefore('await-result'), ...changed })

  it('ends with the day that the portal names', () => {
    const { current, waitEnd } = ahead(waiting({ waiting: { expectedOn: day('2026-12-02') } }))
    expect([current, waitEnd]).toEqual(['wait', { kind: 'expected', on: '2026-12-02' }])
  })

  it('ends with the latest day of the estimate where the portal names none', () => {
    expect(ahead(waiting({ waiting: CALENDAR })).waitEnd).toEqual({ kind: 'estimated', on: '2026-12-01' })
    const late = waiting({
      waiting: { submittedOn: day('2026-11-20'), firstCheckPassedOn: day('2026-12-10') },
    })
    expect(wayAhead({ application: late, profile: {}, today: day('2026-12-14') }).waitEnd).toMatchObject({
      kind: 'estimated',
      unsure: { year: 2027 },
    })
  })

  it('has no end where no notice says how long at most', () => {
    const reviewed = aDegree({ place: '泰国', school: REVIEWED_SCHOOL })
    expect(ahead(waiting({ degree: reviewed, waiting: CALENDAR }))).toMatchObject({
      current: 'wait',
      waitEnd: undefined,
    })
  })

  it('has no end while nobody can say from when it counts', () => {
    const application = anApplication({ doneOn: { ...doneBefore('check-and-pay'), 'await-result': TODAY } })
    expect(ahead(application)).toMatchObject({ current: 'pay', waitEnd: undefined })
  })

  it('is led by a notice with a last day, whatever else is left', () => {
    const notice = {
      id: idOf('s'),
      kind: 'add-material',
      text: '',
      materials: [],
      dueOn: day('2026-12-03'),
    } as const
    const { current, next, waitEnd } = ahead(waiting({ supplements: [notice] }))
    expect(current).toBe('wait')
    expect(next).toEqual({ kind: 'step', step: 'supplement' })
    expect(waitEnd).toEqual({ kind: 'supplement', on: '2026-12-03' })
  })

  it('leads to a notice that came before anything was ticked off here', () => {
    const notice = { id: idOf('s'), kind: 'upload-again', text: '护照页重新上传', materials: [] } as const
    expect(ahead(anApplication({ supplements: [notice] }))).toMatchObject({
      current: 'wait',
      next: { kind: 'step', step: 'supplement' },
      waitEnd: undefined,
    })
  })

  it.each([
    ['at home', anApplication()],
    ['after payment', waiting()],
  ])('does not take a notice that nothing was written into for one: %s', (_, application) => {
    const blank = { id: idOf('s'), kind: 'add-material', text: ' ', materials: [] } as const
    expect(ahead({ ...application, supplements: [blank] })).toEqual(ahead(application))
  })
})

it('a student with everything done is in no phase', () => {
  const { current, next, minutes, phases } = ahead(anApplication({ doneOn: doneBefore('request-review') }))
  expect([current, next.kind, minutes]).toEqual([undefined, 'finished', 0])
  expect(phases.every(({ state }) => state === 'done')).toBe(true)
})

it('the time left is that of the phases, and waiting takes none', () => {
  const { phases, minutes } = ahead(prepared())
  const of = (id: PhaseId) => phases.find((phase) => phase.id === id)!.minutes
  expect([of('prepare'), of('wait')]).toEqual([0, 0])
  expect(minutes).toBe(PHASE_IDS.map(of).reduce((all, one) => all + one))
  expect(of('apply')).toBeGreaterThan(of('pay'))
})

const anyone = fc
  .record({
    degree: arbitraryDegree,
    entryExit: arbitraryEntryExit,
    doneOn: fc.subarray([...STEP_IDS]).map((steps) => Object.fromEntries(steps.map((step) => [step, TODAY]))),
    captures: fc.subarray([...MATERIAL_IDS]).map((materials) => photographed(...materials)),
  })
  .map(anApplication)

it('shows any student one phase at most, and the thing to do lies in it', () => {
  fc.assert(
    fc.property(anyone, fc.constantFrom<Profile>({}, PROFILE), (application, profile) => {
      const { phases, current, next } = ahead(application, profile)
      expect(phases.map(({ id }) => id)).toEqual(PHASE_IDS)
      expect(phases.filter(({ state }) => state === 'now').map(({ id }) => id)).toEqual(
        current ? [current] : [],
      )
      expect(current === undefined).toBe(next.kind === 'finished')
      for (const { state, left } of phases) expect(state === 'done').toBe(left === 0)
    }),
  )
})

it('agrees with the steps once the computer was begun at', () => {
  fc.assert(
    fc.property(anyone, (application) => {
      const begun = { ...application, doneOn: { ...application.doneOn, 'register-account': TODAY } }
      expect(ahead(begun).next).toEqual(nextStep(begun, TODAY))
      const statuses = stepStatuses(begun, TODAY)
      for (const { id, left } of ahead(begun).phases)
        if (id !== 'prepare')
          expect(left).toBe(
            stepsOfPhase(id).filter((step) => ['open', 'locked'].includes(statuses[step].kind)).length,
          )
    }),
  )
})

describe('the portal’s own numbers', () => {
  const pagesOf = (step: StepId) => portalPages(step, TODAY)

  it('count from its first page to its ninth, in the order of our steps', () => {
    const all = STEP_IDS.flatMap((step) => pagesOf(step).map(({ number }) => number))
    expect([...new Set(all)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(all).toEqual([...all].sort())
  })

  it('stand on the steps of the application and the payment alone', () => {
    for (const step of STEP_IDS)
      if (pagesOf(step).length > 0) expect(['apply', 'pay']).toContain(STEPS[step].phase)
  })

  it('follow the portal’s order of a day, and a page that it gave up has none', () => {
    const rows = PORTAL_PAGES as unknown as DatedFact<readonly PortalPageId[]>[]
    const { value, sources, confidence } = rows[0]!
    const from = day('2027-01-01')
    rows.push({ from, value: ['materials', ...value.slice(0, 5)], sources, confidence })
    const numbersOn = (on: IsoDate) =>
      STEP_IDS.flatMap((step) => portalPages(step, on).map(({ id, number }) => `${id} ${number}`))
    try {
      expect(numbersOn(addDays(from, -1))).toContain('materials 6')
      expect(numbersOn(from)).toEqual([
        'identity 2',
        'identity 2',
        'applicant 3',
        'application-type 4',
        'degree 5',
        'study-history 6',
        'materials 1',
      ])
      const said = (on: IsoDate) => guideView('upload-materials', on).head.bar
      expect([said(addDays(from, -1)), said(from)]).toEqual(['留服系统第六步', '留服系统第一步'])
    } finally {
      rows.pop()
    }
  })

  it('are read as the portal writes them', () => {
    expect(portalPageWords.place(pagesOf('certificate-information'))).toBe('留服系统第四步')
    expect(portalPageWords.names(pagesOf('certificate-information'))).toEqual(['填写认证申请信息'])
    expect(portalPageWords.number(pagesOf('check-and-pay'))).toBe('第七至第九步')
    expect(portalPageWords.place(pagesOf('register-account'))).toBe('')
    expect(portalPageWords.names([])).toEqual([])
  })
})
