import { day } from '../../../../miniprogram/model/iso-date'
import { numberStyle } from '../../../../miniprogram/packages/progress/rules/certificate-number'
import {
  issueFinding,
  waitingFindings,
} from '../../../../miniprogram/packages/progress/rules/progress-findings'

const TODAY = day('2026-11-23')
const found = (waiting: Record<string, string>, submittedOn = waiting.submittedOn) =>
  waitingFindings(
    Object.fromEntries(Object.entries(waiting).map(([key, on]) => [key, day(on)])),
    submittedOn ? day(submittedOn) : undefined,
    TODAY,
  )

it.each([
  [{}, {}],
  [{ submittedOn: '2026-11-23', firstCheckPassedOn: '2026-11-23', expectedOn: '2026-12-20' }, {}],
  [{ submittedOn: '2026-11-24' }, { submittedOn: 'in-the-future' }],
  [{ submittedOn: '2022-12-31' }, { submittedOn: 'before-rules' }],
  [{ firstCheckPassedOn: '2026-11-24' }, { firstCheckPassedOn: 'in-the-future' }],
  [{ firstCheckPassedOn: '2026-11-01' }, {}],
  [
    { submittedOn: '2026-11-10', firstCheckPassedOn: '2026-11-09', expectedOn: '2026-11-09' },
    { firstCheckPassedOn: 'before-submission', expectedOn: 'before-submission' },
  ],
])('%j: %j', (waiting, findings) => {
  expect(JSON.parse(JSON.stringify(found(waiting)))).toEqual(findings)
})

it('a first check is held against the day of payment too', () => {
  expect(found({ firstCheckPassedOn: '2026-11-01' }, '2026-11-02').firstCheckPassedOn).toBe(
    'before-submission',
  )
})

it('a result is not issued in the future', () => {
  expect(issueFinding({ kind: 'other' }, TODAY)).toBeUndefined()
  expect(issueFinding({ kind: 'other', issuedOn: TODAY }, TODAY)).toBeUndefined()
  expect(issueFinding({ kind: 'other', issuedOn: day('2026-11-24') }, TODAY)).toBe('in-the-future')
})

it.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['120190000001', 'digits'],
  ['１２０１９０００ ０００１', 'digits'],
  ['12019000000', 'unusual'],
  ['教留服认美[2010]00001号', 'old'],
  ['教留服认英〔2012〕12345号', 'old'],
  ['教留服认美［2010］00001号', 'old'],
  ['教留服认美[2010]0001号', 'unusual'],
  ['No. 5', 'unusual'],
])('the number 「%s」 is %s', (text, style) => {
  expect(numberStyle(text, TODAY)).toBe(style)
})
