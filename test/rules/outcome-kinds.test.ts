import { day } from '../../miniprogram/model/iso-date'
import { OUTCOME_KINDS } from '../../miniprogram/model/progress'
import { outcomeDeadlines } from '../../miniprogram/rules/deadlines'
import {
  begunAnew,
  canApplyAnew,
  canBeFalse,
  consequencesOf,
  takesSupplements,
} from '../../miniprogram/rules/outcome-kinds'
import { aPhoto, anApplication } from '../builders'

const TODAY = day('2026-11-28')
const NOW_MS = Date.parse('2026-11-28T02:00:00Z')
const ISSUED = day('2026-11-20')

/** facts §1.9 (办法 31, 32), §10.2; nothing is known of 其他. */
it.each([
  ['certificate', true, true, true, false, false],
  ['not-yet', false, true, true, true, true],
  ['refused', false, true, true, true, true],
  ['not-accepted', false, false, false, true, false],
  ['other', false, false, true, false, false],
] as const)(
  '%s: a certificate %s, a review %s, supplements %s, applying anew %s, about 虚假材料 %s',
  (kind, isCertificate, canBeReviewed, supplements, isAgain, isFalse) => {
    expect(consequencesOf({ kind })).toMatchObject({ isCertificate, canBeReviewed })
    expect(takesSupplements(anApplication({ outcome: { kind } }))).toBe(supplements)
    expect(canApplyAnew({ kind })).toBe(isAgain)
    expect(canBeFalse({ kind })).toBe(isFalse)
  },
)

it('a finding about 虚假材料 offers no new application', () => {
  expect(canApplyAnew({ kind: 'refused', isAboutFalseMaterials: true })).toBe(false)
  expect(canApplyAnew({ kind: 'refused', isAboutFalseMaterials: false })).toBe(true)
})

it('while there is no result, supplements are taken', () => {
  expect(takesSupplements(anApplication())).toBe(true)
})

describe('the last days', () => {
  const linesOf = (kind: (typeof OUTCOME_KINDS)[number], changed = {}) =>
    outcomeDeadlines(anApplication({ outcome: { kind, issuedOn: ISSUED, ...changed } }), TODAY).map(
      ({ kind: name, dueOn }) => `${name} ${dueOn}`,
    )

  it.each([
    ['certificate', ['request-review 2027-11-19']],
    ['not-yet', ['request-review 2027-11-19']],
    ['refused', ['request-review 2027-11-19']],
    ['not-accepted', []],
    ['other', []],
  ] as const)('%s: %j', (kind, lines) => {
    expect(linesOf(kind)).toEqual(lines)
  })

  it('a kind that nobody knows has the day that it names itself, and no other', () => {
    const changed = { dueOn: day('2026-12-31'), isAboutFalseMaterials: true }
    expect(linesOf('other', changed)).toEqual(['result-notice 2026-12-31'])
    expect(linesOf('not-accepted', changed)).toEqual([])
    expect(linesOf('other', { dueOn: day('2026-12-31'), issuedOn: undefined })).toHaveLength(1)
  })

  it('a certificate is never about 虚假材料, whatever was ticked before', () => {
    expect(linesOf('certificate', { isAboutFalseMaterials: true })).toEqual(['request-review 2027-11-19'])
  })
})

describe('beginning anew', () => {
  const before = anApplication({
    doneOn: { 'register-account': day('2026-05-01'), 'accept-agreement': TODAY, 'receive-result': TODAY },
    captures: [aPhoto()],
    certificate: { major: 'Physics' },
    waiting: { submittedOn: day('2026-11-02') },
    outcome: { kind: 'not-accepted', ground: 'materials-not-as-asked', issuedOn: ISSUED, reason: '缺成绩单' },
  })

  it('keeps the account, the pages and what was typed, and puts the result aside', () => {
    const { doneOn, waiting, outcome, earlier, ...kept } = begunAnew(before, NOW_MS)
    expect(doneOn).toEqual({ 'register-account': '2026-05-01' })
    expect(waiting).toEqual({})
    expect(outcome).toBeUndefined()
    expect(earlier).toEqual([{ waiting: before.waiting, outcome: before.outcome }])
    expect(kept).toEqual(
      expect.objectContaining({ captures: before.captures, certificate: before.certificate }),
    )
  })

  it('puts a second result behind the first', () => {
    const second = begunAnew({ ...begunAnew(before, NOW_MS), outcome: { kind: 'not-yet' } }, NOW_MS)
    expect(second.earlier?.map(({ outcome }) => outcome.kind)).toEqual(['not-accepted', 'not-yet'])
    expect(second.doneOn).toEqual({ 'register-account': '2026-05-01' })
  })

  it('without a result there is nothing to begin anew', () => {
    const application = anApplication()
    expect(begunAnew(application, NOW_MS)).toBe(application)
    const { doneOn } = begunAnew(anApplication({ outcome: { kind: 'not-accepted' } }), NOW_MS)
    expect(doneOn).toEqual({})
  })
})
