import type { Application } from '../../../miniprogram/model/application'
import { day } from '../../../miniprogram/model/iso-date'
import type { Supplement } from '../../../miniprogram/model/progress'
import {
  withNewSupplement,
  withReadNotice,
  withoutSupplement,
  withSupplement,
  withSupplementAt,
  withToggledMaterial,
} from '../../../miniprogram/packages/progress/supplements/changed-supplements'
import type { Typing } from '../../../miniprogram/pages/page-self'
import {
  DUE_ON,
  NOTICE_TEXT,
  supplementsView,
  type Editing,
} from '../../../miniprogram/packages/progress/supplements/supplements.view'
import { anApplication, aPhoto, idOf } from '../../builders'

const TODAY = day('2026-11-23')
const CLOSED: Editing = { id: undefined, showsAll: false }

const notice = (changed: Partial<Supplement> = {}): Supplement => ({
  id: idOf('s'),
  kind: 'upload-again',
  text: '护照首页反光',
  materials: ['passport-page'],
  dueOn: day('2026-12-01'),
  ...changed,
})

const cardOf = (supplement: Supplement, editing: Partial<Editing> = {}, typing: Typing = {}) => {
  const application = anApplication({ supplements: [supplement] })
  return supplementsView(application, { ...CLOSED, ...editing }, typing, TODAY).cards[0]!
}

test('an open notice shows its last day, its words and its materials', () => {
  expect(cardOf(notice())).toMatchObject({
    heading: '第 1 份：重新上传材料',
    isOpen: true,
    text: '护照首页反光',
    deadline: { date: '2026 年 12 月 1 日', left: '还有 8 天' },
    materials: [{ id: 'passport-page', status: '还没拍' }],
    form: null,
  })
})

test.each([
  ['2026-11-23', '今天截止', '添加到手机日历'],
  ['2026-11-20', '已经过了 3 天', ''],
])('on its last day %s it says 「%s」', (dueOn, left, remind) => {
  expect(cardOf(notice({ dueOn: day(dueOn) })).deadline).toMatchObject({ left, remind })
})

test('after its last day it says where to look and whom to call, until it is handed in', () => {
  const late = notice({ dueOn: day('2026-11-20') })
  expect(cardOf(late).deadline?.passed).toContain('用户中心')
  expect(cardOf(late).deadline?.links).toMatchObject([{ does: 'call', value: '010-62677800' }])
  expect(cardOf(notice()).deadline?.passed).toBe('')
  expect(cardOf({ ...late, submittedOn: day('2026-11-22') }).deadline).toBeNull()
})

test('what was handed in has nothing left to prepare', () => {
  expect(cardOf(notice({ submittedOn: day('2026-11-22') })).materials).toEqual([])
})

test('an application that was not accepted is asked for nothing more, however late', () => {
  const late = notice({ dueOn: day('2026-11-20') })
  const application = anApplication({ supplements: [late], outcome: { kind: 'not-accepted' } })
  const card = supplementsView(application, CLOSED, {}, TODAY).cards[0]!
  expect(card).toMatchObject({ isOpen: false, deadline: null, materials: [], text: late.text })
  expect(card.summary).toBe('这次申请没有受理，不用再交。')
})

test.each([
  ['without a day', { dueOn: undefined }, '还没有填截止日', true],
  ['handed in', { submittedOn: day('2026-11-22') }, '2026 年 11 月 22 日已提交', false],
  ['only to read', { kind: 'notice', dueOn: undefined }, '只读', false],
] as const)('a notice %s says so', (_, changed, summary, isOpen) => {
  const card = cardOf(notice(changed))
  expect(card.summary).toContain(summary)
  expect(card).toMatchObject({ isOpen, deadline: null })
})

test('the form offers the student’s own materials, what is chosen, and all when asked', () => {
  const chosen = notice({ materials: ['research-proof'] })
  const { form } = cardOf(chosen, { id: chosen.id })
  const ids = form!.materials.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['degree-certificate', 'research-proof']))
  expect(ids).not.toContain('permit')
  const all = cardOf(chosen, { id: chosen.id, showsAll: true }).form!
  expect(all.materials.map(({ id }) => id)).toContain('permit')
  expect(all.canShowAll).toBe(false)
})

test('what is being typed stays as typed; what is no day is named after leaving', () => {
  const wrong = notice({ dueOn: undefined, typedDueOn: '13 月' })
  const { dueOn } = cardOf(wrong, { id: wrong.id }).form!
  expect(dueOn).toMatchObject({ value: '13 月', problem: expect.stringContaining('看不懂') })
  const typed = { [DUE_ON + wrong.id]: '13 月 ', [NOTICE_TEXT + wrong.id]: '新' }
  const typing = cardOf(wrong, { id: wrong.id }, typed).form!
  expect([typing.dueOn.problem, typing.dueOn.value, typing.value]).toEqual(['', '13 月 ', '新'])
})

describe('the filled button of a card', () => {
  const primaryOf = (changed: Partial<Supplement>, own: Partial<Application> = {}) =>
    supplementsView(anApplication({ supplements: [notice(changed)], ...own }), CLOSED, {}, TODAY).cards[0]!
      .primary

  test('leads to the first thing that is not ready, then to the computer', () => {
    const both = { kind: 'add-material', materials: ['degree-certificate', 'transcript'] } as const
    expect(primaryOf(both)).toMatchObject({ act: 'prepare', label: '去准备：学位证书' })
    const handledOn = { 'degree-certificate': TODAY }
    expect(primaryOf(both, { handledOn })).toMatchObject({ label: '去准备：成绩单' })
    expect(primaryOf(both, { handledOn: { ...handledOn, transcript: TODAY } })).toMatchObject({
      act: 'computer',
      label: '发到电脑',
    })
  })

  test('has what was handed in made anew where it is to be uploaded again', () => {
    const captures = [aPhoto({ material: 'passport-page', findings: [], takenOn: day('2026-11-01') })]
    const own = { captures, doneOn: { 'check-and-pay': day('2026-11-02') } }
    expect(primaryOf({}, own)).toMatchObject({ act: 'prepare', label: '重做：护照个人信息页' })
  })

  test('asks what the notice wants while nothing is chosen; what is done elsewhere is only confirmed', () => {
    expect(primaryOf({ materials: [] })).toMatchObject({ act: 'choose', label: '选通知要的材料' })
    expect(primaryOf({ materials: [], kind: 'offline' })).toBeNull()
    expect(primaryOf({ submittedOn: TODAY })).toBeNull()
    expect(primaryOf({ kind: 'notice' })).toBeNull()
  })
})

describe('a pasted notice', () => {
  const text = '请于12月18日前重新上传学位证书'
  const proposalOf = (changed: Partial<Supplement>) => {
    const one = notice({ text, ...changed })
    return cardOf(one, { id: one.id }).form!.proposal
  }

  test('proposes its last day and its materials, and sets nothing by itself', () => {
    const one = notice({ text, dueOn: undefined, materials: [] })
    const card = cardOf(one, { id: one.id })
    expect(card.form!.proposal!.lines).toEqual(['截止日 2026 年 12 月 18 日', '材料：学位证书'])
    expect([card.form!.dueOn.value, card.form!.materials.some(({ chosen }) => chosen)]).toEqual(['', false])
  })

  test('proposes only what is not there, and nothing once all is', () => {
    expect(proposalOf({ materials: ['degree-certificate'], dueOn: undefined })!.lines).toEqual([
      '截止日 2026 年 12 月 18 日',
    ])
    expect(proposalOf({ materials: ['degree-certificate'], dueOn: day('2026-12-18') })).toBeNull()
    expect(proposalOf({ text: '' })).toBeNull()
  })

  test('taken over keeps what was chosen before', () => {
    const one = notice({ typedDueOn: '下周', dueOn: undefined })
    const take = withReadNotice(one.id, { dueOn: day('2026-12-18'), materials: ['transcript'] })
    expect(take(anApplication({ supplements: [one] })).supplements[0]).toMatchObject({
      dueOn: '2026-12-18',
      typedDueOn: undefined,
      materials: ['passport-page', 'transcript'],
    })
    const without = withReadNotice(one.id, { dueOn: undefined, materials: [] })
    expect(without(anApplication({ supplements: [one] })).supplements[0]).toEqual(one)
  })
})

describe('changing the list', () => {
  const one = notice({ id: idOf('b') })
  const other = notice({ id: idOf('c') })
  const application = anApplication({ supplements: [one, other] })
  const ids = ({ supplements }: Application) => supplements.map(({ id }) => id[0])

  test('a new notice comes last, a deleted one goes', () => {
    expect(ids(withNewSupplement(idOf('d'))(application))).toEqual(['b', 'c', 'd'])
    expect(ids(withoutSupplement(one.id)(application))).toEqual(['c'])
  })

  test('a deletion taken back puts it in its place, and a second time changes nothing', () => {
    const back = withSupplementAt(one, 0)(withoutSupplement(one.id)(application))
    expect(ids(back)).toEqual(['b', 'c'])
    expect(ids(withSupplementAt(one, 0)(back))).toEqual(['b', 'c'])
  })

  test('a change touches only its own notice', () => {
    const { supplements } = withSupplement(other.id, { text: '补' })(application)
    expect(supplements[0]).toBe(one)
    expect(supplements[1]).toEqual({ ...other, text: '补' })
  })

  test('a material is named by one tap and named no more by the next', () => {
    const named = withToggledMaterial(other.id, 'transcript')(application)
    expect(named.supplements[1]!.materials).toEqual(['passport-page', 'transcript'])
    const back = withToggledMaterial(other.id, 'passport-page')(named)
    expect(back.supplements[1]!.materials).toEqual(['transcript'])
  })
})
