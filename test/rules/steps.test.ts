import fc from 'fast-check'
import { STEP_IDS, type StepId } from '../../miniprogram/model/step'
import { OPTIONAL_STEPS, stepMinutes } from '../../miniprogram/rules/step-facts'
import { STEPS } from '../../miniprogram/rules/step-table'
import { canReopen, nextStep, stepStatuses } from '../../miniprogram/rules/steps'
import { MATERIAL_IDS } from '../../miniprogram/model/material'
import { aDegree, anApplication, aPhoto } from '../builders'
import { arbitraryDegree, arbitraryEntryExit } from './arbitrary-student'
import { TODAY } from './students/all-students'

const after = (...steps: StepId[]) =>
  anApplication({ doneOn: Object.fromEntries(steps.map((step) => [step, TODAY])) })

const UNTIL_UPLOAD = STEP_IDS.slice(0, STEP_IDS.indexOf('upload-materials'))

const openAfter = (...steps: StepId[]) => {
  const statuses = stepStatuses(after(...steps), TODAY)
  return STEP_IDS.filter((step) => statuses[step].kind === 'open')
}

describe('what waits for what', () => {
  it('has no step that waits for a later one', () => {
    for (const step of STEP_IDS)
      for (const before of STEPS[step].after)
        expect(STEP_IDS.indexOf(before)).toBeLessThan(STEP_IDS.indexOf(step))
  })

  it('reaches every step by doing what is open', () => {
    const done: StepId[] = []
    for (let open = openAfter(); open.length > 0; open = openAfter(...done)) done.push(...open)
    expect([...done, ...OPTIONAL_STEPS].sort()).toEqual([...STEP_IDS].sort())
  })

  it.each([
    [[], ['register-account', 'authorize-entry-exit']],
    [['register-account'], ['accept-agreement', 'authorize-entry-exit']],
    [
      ['register-account', 'accept-agreement'],
      ['authorize-entry-exit', 'verify-face'],
    ],
    [['register-account', 'accept-agreement', 'verify-face'], ['authorize-entry-exit']],
    [['register-account', 'accept-agreement', 'verify-face', 'authorize-entry-exit'], ['basic-information']],
  ] as [StepId[], StepId[]][])('after %j these are open: %j', (done, open) => {
    expect(openAfter(...done)).toEqual(open)
  })

  it('names what a locked step waits for, without what is done', () => {
    const status = stepStatuses(after('register-account', 'accept-agreement', 'verify-face'), TODAY)
    expect(status['basic-information']).toEqual({ kind: 'locked', waitingFor: ['authorize-entry-exit'] })
  })

  it('keeps a step done when something before it is reopened', () => {
    expect(stepStatuses(after('basic-information'), TODAY)['basic-information']).toEqual({
      kind: 'done',
      on: TODAY,
    })
  })

  it('offers a supplement and a review without asking for them', () => {
    const statuses = stepStatuses(after(), TODAY)
    expect(OPTIONAL_STEPS.map((step) => statuses[step])).toEqual([{ kind: 'optional' }, { kind: 'optional' }])
    expect(stepStatuses(after('supplement'), TODAY).supplement).toEqual({ kind: 'done', on: TODAY })
  })
})

describe('uploading', () => {
  it('lists the required materials that are missing', () => {
    const application = { ...after(...UNTIL_UPLOAD), entryExit: { record: 'found' } as const }
    expect(stepStatuses(application, TODAY)['upload-materials']).toEqual({
      kind: 'open',
      missing: ['id-photo', 'degree-certificate', 'passport-page', 'visa-pages'],
    })
  })

  it('is the next step once nothing is missing', () => {
    const handled = ['id-photo', 'authorization', 'passport-page', 'visa-pages'] as const
    const application = {
      ...after(...UNTIL_UPLOAD),
      handledOn: Object.fromEntries(handled.map((material) => [material, TODAY])),
      captures: [aPhoto()],
      backSidesOn: { 'degree-certificate': TODAY },
    }
    expect(nextStep(application, TODAY)).toEqual({ kind: 'step', step: 'upload-materials' })
  })

  it('does not miss a lost certificate once the letter is there', () => {
    const application = {
      ...after(...UNTIL_UPLOAD),
      degree: aDegree({ circumstances: ['certificate-lost'] }),
      captures: [aPhoto({ material: 'award-letter' })],
    }
    const status = stepStatuses(application, TODAY)['upload-materials']
    expect(status).toMatchObject({ kind: 'open' })
    expect(status).not.toMatchObject({ missing: expect.arrayContaining(['degree-certificate']) })
  })
})

describe('the next step', () => {
  it('is always exactly one, and open, until all is finished', () => {
    fc.assert(
      fc.property(fc.subarray([...STEP_IDS]), (done) => {
        const application = after(...done)
        const next = nextStep(application, TODAY)
        const left = STEP_IDS.filter((step) => !done.includes(step) && !OPTIONAL_STEPS.includes(step))
        if (next.kind === 'finished') expect(left).toEqual([])
        else expect(stepStatuses(application, TODAY)[next.step].kind).toBe('open')
      }),
    )
  })

  const anyDone = fc
    .subarray([...STEP_IDS])
    .map((steps) => Object.fromEntries(steps.map((step) => [step, TODAY])))
  const anyApplication = fc
    .record({
      degree: arbitraryDegree,
      entryExit: arbitraryEntryExit,
      doneOn: anyDone,
      handledOn: fc
        .subarray([...MATERIAL_IDS])
        .map((materials) => Object.fromEntries(materials.map((material) => [material, TODAY]))),
      captures: fc
        .subarray([...MATERIAL_IDS])
        .map((materials) => materials.map((material) => aPhoto({ material }))),
    })
    .map(anApplication)

  it('is one answer for any student at any point of the way: the first open step, or the first material it lacks', () => {
    fc.assert(
      fc.property(anyApplication, (application) => {
        const statuses = stepStatuses(application, TODAY)
        const open = STEP_IDS.flatMap((step) => {
          const status = statuses[step]
          return status.kind === 'open' ? [{ step, missing: status.missing }] : []
        })
        const [first] = open
        expect(nextStep(application, TODAY)).toEqual(
          first === undefined
            ? { kind: 'finished' }
            : first.missing.length > 0
              ? { kind: 'material', step: first.step, material: first.missing[0] }
              : { kind: 'step', step: first.step },
        )
      }),
    )
  })

  it('following it, doing each time what it says, ends for any student', () => {
    fc.assert(
      fc.property(arbitraryDegree, arbitraryEntryExit, (degree, entryExit) => {
        let application = anApplication({ degree, entryExit })
        const most = STEP_IDS.length + MATERIAL_IDS.length
        for (let taps = 0; taps <= most; taps += 1) {
          const next = nextStep(application, TODAY)
          if (next.kind === 'finished') return
          application =
            next.kind === 'step'
              ? { ...application, doneOn: { ...application.doneOn, [next.step]: TODAY } }
              : { ...application, handledOn: { ...application.handledOn, [next.material]: TODAY } }
        }
        expect(nextStep(application, TODAY)).toEqual({ kind: 'finished' })
      }),
    )
  })
})

describe('a notice that asks for more', () => {
  const open = { id: 'a'.repeat(20), kind: 'upload-again', text: '护照页重新上传', materials: [] } as const
  const answered = { ...open, id: 'b'.repeat(20), submittedOn: TODAY }
  const read = { ...open, kind: 'notice' } as const

  it('is the one thing to do, wherever the student was', () => {
    for (const done of [[], UNTIL_UPLOAD, STEP_IDS] as const) {
      const application = { ...after(...done), supplements: [answered, open] }
      expect(nextStep(application, TODAY)).toEqual({ kind: 'step', step: 'supplement' })
      expect(stepStatuses(application, TODAY).supplement).toEqual({ kind: 'open', missing: [] })
    }
  })

  it('is done with the last answer, and the way goes on', () => {
    const application = {
      ...after(...STEP_IDS.slice(0, STEP_IDS.indexOf('await-result'))),
      supplements: [answered],
    }
    expect(stepStatuses(application, TODAY).supplement).toEqual({ kind: 'done', on: TODAY })
    expect(nextStep(application, TODAY)).toEqual({ kind: 'step', step: 'await-result' })
  })

  it.each([
    ['a text', { text: '护照页重新上传' }],
    ['a material', { materials: ['passport-page'] }],
    ['a last day', { dueOn: TODAY }],
    ['a last day that is being typed', { typedDueOn: '12-0' }],
  ] as const)('counts with %s, and not while it is empty', (_, written) => {
    const blank = { ...open, text: '' }
    expect(nextStep({ ...after(), supplements: [blank] }, TODAY)).toMatchObject({ step: 'register-account' })
    expect(nextStep({ ...after(), supplements: [{ ...blank, ...written }] }, TODAY)).toMatchObject({
      step: 'supplement',
    })
  })

  it('that is only read changes nothing', () => {
    const application = { ...after(), supplements: [read] }
    expect(stepStatuses(application, TODAY).supplement).toEqual({ kind: 'optional' })
    expect(nextStep(application, TODAY)).toEqual({ kind: 'step', step: 'register-account' })
  })
})

describe('after the result', () => {
  const UNTIL_RESULT = STEP_IDS.slice(0, STEP_IDS.indexOf('print-certificate'))

  it.each([
    ['certificate', 'open', 'step'],
    ['not-yet', 'optional', 'finished'],
    ['refused', 'optional', 'finished'],
    ['not-accepted', 'optional', 'finished'],
    ['other', 'optional', 'finished'],
  ] as const)('%s: printing is %s', (kind, status, next) => {
    const application = { ...after(...UNTIL_RESULT), outcome: { kind } }
    expect(stepStatuses(application, TODAY)['print-certificate'].kind).toBe(status)
    expect(nextStep(application, TODAY).kind).toBe(next)
  })

  it('nothing is waited for any more, though nobody ticked the wait off', () => {
    const waiting = after(...STEP_IDS.slice(0, STEP_IDS.indexOf('await-result')))
    expect(nextStep(waiting, TODAY)).toEqual({ kind: 'step', step: 'await-result' })
    const told = { ...waiting, outcome: { kind: 'certificate' } as const }
    expect(nextStep(told, TODAY)).toEqual({ kind: 'step', step: 'receive-result' })
    expect(stepStatuses(told, TODAY)).toMatchObject({
      'await-result': { kind: 'done' },
      'receive-result': { kind: 'open' },
    })
  })

  it('told before anything was ticked, it leaves only what follows', () => {
    const told = { ...after(), outcome: { kind: 'refused' } as const }
    expect(nextStep(told, TODAY)).toEqual({ kind: 'step', step: 'receive-result' })
    expect(canReopen('upload-materials', told, TODAY)).toBe(false)
    expect(canReopen('receive-result', { ...told, ...after('receive-result') }, TODAY)).toBe(true)
  })
})

it('only waiting takes no time of the student’s', () => {
  expect(STEP_IDS.filter((step) => stepMinutes(step) === 0)).toEqual(['await-result'])
})

it('no step comes before one that it waits for', () => {
  for (const [at, step] of STEP_IDS.entries())
    for (const before of STEPS[step].after) expect(STEP_IDS.indexOf(before)).toBeLessThan(at)
})
