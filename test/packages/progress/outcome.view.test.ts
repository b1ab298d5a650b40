import type { Application } from '../../../miniprogram/model/application'
import { day } from '../../../miniprogram/model/iso-date'
import type { Outcome } from '../../../miniprogram/model/progress'
import { STEP_IDS } from '../../../miniprogram/model/step'
import type { Typing } from '../../../miniprogram/pages/page-self'
import { outcomeView } from '../../../miniprogram/packages/progress/outcome/outcome.view'
import { anApplication } from '../../builders'

const TODAY = day('2026-11-23')

const resultOf = (outcome: Outcome, typing: Typing = {}, changed: Partial<Application> = {}) =>
  outcomeView(anApplication({ outcome, ...changed }), typing, TODAY).result!

test('before a kind is chosen only the question stands there', () => {
  expect(outcomeView(anApplication(), {}, TODAY).result).toBeNull()
})

test.each([
  ['certificate', ['number', 'degreeWording', 'fieldWording'], true],
  ['not-yet', ['number', 'reason'], false],
  ['refused', ['number', 'reason'], false],
  ['not-accepted', ['reason'], false],
  ['other', ['number', 'degreeWording', 'fieldWording', 'reason'], false],
] as const)('%s asks for %j', (kind, fields, isCertificate) => {
  const result = resultOf({ kind })
  expect(result.fields.map(({ field }) => field)).toEqual(fields)
  expect(result.isCertificate).toBe(isCertificate)
  expect(result.falseMaterials === null).toBe(kind !== 'not-yet' && kind !== 'refused')
})

test('beside a certificate what a review needs is folded until it is opened or written', () => {
  const folded = (outcome: Outcome, opened = {}) =>
    outcomeView(anApplication({ outcome }), {}, TODAY, opened).result!.isFolded
  expect(folded({ kind: 'certificate' })).toBe(true)
  expect(folded({ kind: 'certificate' }, { details: true })).toBe(false)
  expect(folded({ kind: 'certificate', typedIssuedOn: '上周' })).toBe(false)
  expect(folded({ kind: 'certificate', fieldWording: '法学' })).toBe(false)
  expect(folded({ kind: 'refused' })).toBe(false)
})

test('a certificate stands alone until another kind is wanted', () => {
  const kinds = (kind: Outcome['kind'], opened = {}) =>
    outcomeView(anApplication({ outcome: { kind } }), {}, TODAY, opened).kinds.map(({ id }) => id)
  expect(kinds('certificate')).toEqual(['certificate'])
  expect(kinds('certificate', { kinds: true })).toHaveLength(5)
  expect(kinds('refused')).toHaveLength(5)
})

test('the button goes on: to print, then to what comes next', () => {
  const finish = (outcome: Outcome, doneOn: Application['doneOn'] = {}) =>
    resultOf(outcome, {}, { doneOn }).finish
  expect(finish({ kind: 'certificate' })).toBe('核对好了，打印认证书')
  expect(finish({ kind: 'refused' })).toBe('完成这一步')
  const done = Object.fromEntries(STEP_IDS.map((step) => [step, TODAY]))
  const { 'print-certificate': _, ...unprinted } = done
  expect(finish({ kind: 'certificate' }, unprinted)).toBe('下一步：打印认证书')
  expect(finish({ kind: 'certificate' }, done)).toBe('回首页')
})

test('a text that was written stays in sight when another kind is chosen', () => {
  const fields = resultOf({ kind: 'certificate', reason: '原因' }).fields
  expect(fields.map(({ field }) => field)).toContain('reason')
})

test('a certificate says not to ask for the degree’s name, and to read the notice before the field', () => {
  const said = JSON.stringify(resultOf({ kind: 'certificate' }))
  expect(said).toContain('不要为学位名称申请复核')
  expect(said).toContain('专业领域的表述想申请复核，先读留服中心的通知')
})

test.each([
  ['120190000001', '新的是 12 位数字'],
  ['教留服认美[2010]00001号', '新的是 12 位数字'],
  ['123', '和常见的编号不一样'],
])('the number %s: %s', (number, hint) => {
  expect(resultOf({ kind: 'certificate', number }).fields[0]!.hint).toContain(hint)
})

describe('the last days', () => {
  test('wait for the day of issue', () => {
    expect(resultOf({ kind: 'certificate' })).toMatchObject({
      deadlines: [],
      deadlineNote: expect.stringContaining('填上出具日期'),
    })
  })

  test('of a review: twelve months after it', () => {
    const { deadlines, deadlineNote } = resultOf({ kind: 'certificate', issuedOn: day('2026-11-20') })
    expect(deadlines).toMatchObject([
      { date: '2027 年 11 月 19 日', left: '还有 361 天', remind: '添加到手机日历' },
    ])
    expect(deadlineNote).toBe('')
  })

  test('about false materials come with a warning and stand first', () => {
    const result = resultOf({ kind: 'refused', issuedOn: day('2026-11-20'), isAboutFalseMaterials: true })
    expect(result.deadlines.map(({ id }) => id)).toEqual(['false-materials', 'request-review'])
    expect(result.falseMaterials?.warning).toContain('10 个工作日')
  })

  test('that are past are said to be past and cannot be written into the calendar', () => {
    const [past] = resultOf({ kind: 'certificate', issuedOn: day('2025-11-20') }).deadlines
    expect(past).toMatchObject({ isPast: true, left: '已经过了 4 天', remind: '' })
  })

  test.each([
    ['request-review', { kind: 'certificate', issuedOn: day('2025-11-20') }, 'cscse.edu.cn'],
    [
      'false-materials',
      { kind: 'refused', issuedOn: day('2026-10-20'), isAboutFalseMaterials: true },
      '010-62677800',
    ],
    ['result-notice', { kind: 'other', dueOn: day('2026-11-20') }, '010-62677800'],
  ] as const)('%s: the day after says whom to ask, the day itself does not', (id, outcome, whom) => {
    const deadlines = resultOf(outcome).deadlines
    const past = deadlines.find((one) => one.id === id)
    expect(past?.links.map(({ value }) => value).join()).toContain(whom)
    expect(deadlines.filter(({ isPast }) => !isPast).every(({ passed }) => passed === '')).toBe(true)
  })

  test('end with the one review', () => {
    const result = resultOf(
      { kind: 'certificate', issuedOn: day('2026-11-20') },
      {},
      { doneOn: { 'request-review': TODAY } },
    )
    expect(result).toMatchObject({ deadlines: [], deadlineNote: expect.stringContaining('复核只有一次') })
  })

  test('say when they were counted without known holidays', () => {
    const { deadlines } = outcomeView(
      anApplication({
        outcome: { kind: 'refused', issuedOn: day('2026-12-28'), isAboutFalseMaterials: true },
      }),
      {},
      day('2026-12-28'),
    ).result!
    expect(deadlines[0]!.unknown).toContain('2027 年的放假安排')
    expect(deadlines[1]!.unknown).toBe('')
  })
})

describe('a 不予受理通知单', () => {
  const result = resultOf({
    kind: 'not-accepted',
    issuedOn: day('2026-11-20'),
    ground: 'identity-unverified',
  })

  test('has no last day and no review, and says why', () => {
    expect(result).toMatchObject({
      deadlines: [],
      canReview: false,
      isCertificate: false,
      canBeginAnew: true,
    })
    expect(result.deadlineNote).toContain('不能补材料，也不能复核')
    expect(result.issuedOn.hint).not.toContain('复核')
  })

  test('says when the fee comes back by itself', () => {
    expect(result.follows.at(-1)!.do).toContain('15 个工作日内，约在 2026 年 12 月 10 日以前')
    const undated = resultOf({ kind: 'not-accepted' }).follows.at(-1)!.do
    expect(undated).toContain('自动退回原付款账户，15 个工作日内。')
  })

  test('offers eleven grounds, and what to do about the one that was chosen', () => {
    expect(result.ground!.options).toHaveLength(11)
    expect(result.ground!.next).toContain('人脸识别')
    expect(resultOf({ kind: 'not-accepted' }).ground!.next).toBe('')
    expect(resultOf({ kind: 'refused' }).ground).toBeNull()
  })
})

test('a result of another kind inherits no last day, only the one that it names', () => {
  const undated = resultOf({ kind: 'other', issuedOn: day('2026-11-20') })
  expect(undated).toMatchObject({
    deadlines: [],
    deadlineNote: expect.stringContaining('期限看结果里怎么写'),
  })
  const named = resultOf({ kind: 'other', issuedOn: day('2026-11-20'), dueOn: day('2026-12-31') })
  expect(named.deadlines).toMatchObject([{ date: '2026 年 12 月 31 日' }])
  expect(named.dueOn).toMatchObject({ value: '2026-12-31' })
})

test('the results before the last one are kept in sight', () => {
  const earlier = [
    { waiting: {}, outcome: { kind: 'not-accepted', issuedOn: day('2026-03-10'), reason: '缺页' } },
    { waiting: {}, outcome: { kind: 'not-yet' } },
  ] as const
  expect(outcomeView(anApplication({ earlier }), {}, TODAY).earlier).toMatchObject([
    { title: '不予受理通知单 · 2026 年 3 月 10 日', reason: '缺页' },
    { title: '暂不认证通知单', reason: '' },
  ])
})

test('a day of issue still to come is named', () => {
  expect(resultOf({ kind: 'other', issuedOn: day('2026-11-24') }).issuedOn.problem).toContain('还没到')
  expect(resultOf({ kind: 'other', typedIssuedOn: '去年' }).issuedOn).toMatchObject({
    value: '去年',
    problem: expect.stringContaining('看不懂'),
  })
})
