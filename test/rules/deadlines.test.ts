import type { Application } from '../../miniprogram/model/application'
import { day } from '../../miniprogram/model/iso-date'
import type { Supplement } from '../../miniprogram/model/progress'
import { deadlinesOf, falseMaterialsDeadline } from '../../miniprogram/rules/deadlines'
import { openSupplements, supplementsDoneOn } from '../../miniprogram/rules/supplements'
import { anApplication, idOf } from '../builders'

const TODAY = day('2026-11-23')

const notice = (changed: Partial<Supplement> = {}): Supplement => ({
  id: idOf('s'),
  kind: 'add-material',
  text: '成绩单缺一页',
  materials: [],
  ...changed,
})

const linesOf = (changed: Partial<Application>) =>
  deadlinesOf(anApplication(changed), TODAY).map(({ kind, dueOn }) => `${kind} ${dueOn}`)

describe('a finding about 虚假材料', () => {
  it.each([
    ['2026-11-02', '2026-11-13'],
    ['2026-09-28', '2026-10-15'],
    ['2026-11-07', '2026-11-20'],
  ])('issued on %s: a review until %s, the day of issue counted', (issuedOn, dueOn) => {
    expect(falseMaterialsDeadline(day(issuedOn))).toEqual({
      kind: 'false-materials',
      dueOn,
      ruleOf: issuedOn,
      sources: ['false-materials-2018', 'portal-walkthrough'],
      confidence: 'medium',
    })
  })

  it('says when the days went into a year whose holidays are not known', () => {
    expect(falseMaterialsDeadline(day('2026-12-28'))).toMatchObject({
      dueOn: '2027-01-11',
      unsure: { year: 2027, basis: 'statutory' },
    })
  })
})

describe('the last days of one degree', () => {
  it('are none before a notice or a result', () => {
    expect(linesOf({})).toEqual([])
  })

  it('stand in order, notices and result together', () => {
    expect(
      linesOf({
        supplements: [
          notice({ id: idOf('b'), dueOn: day('2026-12-09') }),
          notice({ id: idOf('c'), kind: 'offline', dueOn: day('2026-11-20') }),
        ],
        outcome: { kind: 'refused', issuedOn: day('2026-11-20'), isAboutFalseMaterials: true },
      }),
    ).toEqual([
      'supplement 2026-11-20',
      'false-materials 2026-12-03',
      'supplement 2026-12-09',
      'request-review 2027-11-19',
    ])
  })

  it('of notices end with an application that was not accepted', () => {
    const supplements = [notice({ dueOn: day('2026-12-09') })]
    expect(linesOf({ supplements, outcome: { kind: 'not-accepted' } })).toEqual([])
    expect(linesOf({ supplements, outcome: { kind: 'other' } })).toEqual(['supplement 2026-12-09'])
  })

  it.each([
    ['a notice without a day', [notice()]],
    ['a notice that was answered', [notice({ dueOn: TODAY, submittedOn: TODAY })]],
    ['a notice to read only', [notice({ kind: 'notice', dueOn: TODAY })]],
  ])('%s has none', (_, supplements) => {
    expect(linesOf({ supplements })).toEqual([])
  })

  it('name their notice, which is their source', () => {
    expect(deadlinesOf(anApplication({ supplements: [notice({ dueOn: TODAY })] }), TODAY)).toEqual([
      { kind: 'supplement', dueOn: TODAY, supplement: idOf('s'), sources: [], confidence: 'high' },
    ])
  })

  it.each([
    ['without a day of issue', { outcome: { kind: 'certificate' } }],
    ['of a day still to come', { outcome: { kind: 'certificate', issuedOn: day('2026-11-24') } }],
    [
      'already reviewed',
      { outcome: { kind: 'certificate', issuedOn: TODAY }, doneOn: { 'request-review': TODAY } },
    ],
  ] as [string, Partial<Application>][])('a result %s has none', (_, changed) => {
    expect(linesOf(changed)).toEqual([])
  })
})

describe('notices', () => {
  it('are open until handed in, unless they are only read', () => {
    const all = [notice({ id: idOf('a') }), notice({ submittedOn: TODAY }), notice({ kind: 'notice' })]
    expect(openSupplements(all).map(({ id }) => id)).toEqual([idOf('a')])
  })

  it.each([
    ['none', [], undefined],
    ['one open', [notice({ submittedOn: TODAY }), notice()], undefined],
    ['only one to read', [notice({ kind: 'notice' })], undefined],
    [
      'all handed in',
      [notice({ submittedOn: day('2026-11-20') }), notice({ submittedOn: day('2026-11-10') })],
      '2026-11-20',
    ],
  ] as const)('%s: done on %s', (_, supplements, on) => {
    expect(supplementsDoneOn(supplements)).toBe(on)
  })
})
