import fc from 'fast-check'
import type { Application } from '../../miniprogram/model/application'
import { addDays, day } from '../../miniprogram/model/iso-date'
import type { Waiting } from '../../miniprogram/model/progress'
import { resultEstimate, submissionDay } from '../../miniprogram/rules/result-estimate'
import { aDegree, anApplication, REVIEWED_SCHOOL } from '../builders'

const waitingFor = (waiting: Waiting, changed: Partial<Application> = {}) =>
  anApplication({ waiting, ...changed })

const underReview = (waiting: Waiting) =>
  waitingFor(waiting, { degree: aDegree({ place: '泰国', school: REVIEWED_SCHOOL }) })

it('before submission there is nothing to estimate', () => {
  expect(resultEstimate(waitingFor({}), day('2026-11-23'))).toEqual({ kind: 'not-submitted' })
})

it('the day of submission is what the student says, otherwise the day of payment', () => {
  const doneOn = { 'check-and-pay': day('2026-09-01') }
  expect(submissionDay(waitingFor({}, { doneOn }))).toBe('2026-09-01')
  expect(submissionDay(waitingFor({ submittedOn: day('2026-09-03') }, { doneOn }))).toBe('2026-09-03')
  expect(submissionDay(waitingFor({}))).toBeUndefined()
})

describe('the usual time', () => {
  it.each([
    // 2026-11-02 is a Monday: the tenth working day is Friday the 13th, the twentieth Friday the 27th.
    ['2026-11-02', '2026-11-13', '2026-11-27'],
    // Over 国庆 (10-01 to 10-07) with the working Saturday 10-10.
    ['2026-09-28', '2026-10-15', '2026-10-29'],
    // A first check passed on a Saturday counts from Monday.
    ['2026-11-07', '2026-11-20', '2026-12-04'],
  ])('from the first check on %s: %s to %s', (on, earliest, latest) => {
    const application = waitingFor({ submittedOn: day('2026-09-01'), firstCheckPassedOn: day(on) })
    expect(resultEstimate(application, day('2026-11-23'))).toMatchObject({
      kind: 'usual',
      from: { kind: 'first-check-passed', on },
      earliest,
      latest,
      confidence: 'medium',
    })
  })

  it('counts from submission, and says so, while the first check is not known', () => {
    const application = waitingFor({ submittedOn: day('2026-11-02') })
    expect(resultEstimate(application, day('2026-11-02'))).toMatchObject({
      from: { kind: 'submitted', on: '2026-11-02' },
      passed: 1,
    })
  })

  it.each([
    ['2026-11-12', 'before', 9],
    ['2026-11-13', 'within', 10],
    ['2026-11-27', 'within', 20],
    ['2026-11-28', 'past', 20],
    ['2026-11-30', 'past', 21],
  ])('on %s today is %s the range, on working day %i', (today, place, passed) => {
    const application = waitingFor({ firstCheckPassedOn: day('2026-11-02') })
    expect(resultEstimate(application, day(today))).toMatchObject({ place, passed })
  })

  it('says from which year on holidays are not known', () => {
    const of = (on: string) => resultEstimate(waitingFor({ firstCheckPassedOn: day(on) }), day('2026-12-01'))
    const unsure = { year: 2027, basis: 'statutory' }
    expect(of('2026-12-04')).not.toHaveProperty('unsure')
    expect(of('2026-12-07')).toMatchObject({ latest: '2027-01-04', unsure })
    // The range lies in 2026, today does not: 元旦 is no working day.
    const late = resultEstimate(waitingFor({ firstCheckPassedOn: day('2026-11-30') }), day('2027-01-08'))
    expect(late).toMatchObject({ latest: '2026-12-25', passed: 29, unsure })
  })

  it('rests on the sources of the time and of the holidays', () => {
    const estimate = resultEstimate(waitingFor({ submittedOn: day('2026-11-02') }), day('2026-11-23'))
    expect(estimate).toMatchObject({
      sources: ['service-hall-2026', 'working-time-2018', 'working-time-2023', 'holidays-2026'],
    })
  })
})

describe('under 加强审查', () => {
  it('at least sixty working days count from submission, that day included, whatever the first check', () => {
    const application = underReview({
      submittedOn: day('2026-03-02'),
      firstCheckPassedOn: day('2026-03-16'),
    })
    const estimate = resultEstimate(application, day('2026-04-01'))
    expect(estimate).toMatchObject({
      kind: 'enhanced-review',
      from: { kind: 'submitted', on: '2026-03-02' },
      earliest: '2026-05-27',
      place: 'before',
      confidence: 'high',
    })
    expect(estimate).toMatchObject({ latest: undefined, longest: undefined })
  })

  it('has no end: after the least time one still waits', () => {
    const application = underReview({ submittedOn: day('2026-03-02') })
    expect(resultEstimate(application, day('2026-11-23'))).toMatchObject({ place: 'within' })
  })
})

it('a later first check never gives an earlier estimate', () => {
  const on = fc.nat(900).map((days) => addDays(day('2024-01-01'), days))
  fc.assert(
    fc.property(on, fc.nat(60), (first, later) => {
      const of = (firstCheckPassedOn: typeof first) =>
        resultEstimate(waitingFor({ firstCheckPassedOn }), day('2026-11-23'))
      const [one, other] = [of(first), of(addDays(first, later))]
      if (one.kind === 'not-submitted' || other.kind === 'not-submitted') throw new Error('was submitted')
      expect(other.earliest >= one.earliest).toBe(true)
      expect(one.latest! >= one.earliest).toBe(true)
    }),
  )
})
