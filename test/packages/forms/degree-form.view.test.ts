import type { Degree } from '../../../miniprogram/model/degree'
import type { DegreeDraft } from '../../../miniprogram/model/degree-draft'
import { MOST_COMMON_PLACES } from '../../../miniprogram/model/common-places'
import { day } from '../../../miniprogram/model/iso-date'
import { parsePartialDate } from '../../../miniprogram/model/partial-date'
import {
  degreeFormView,
  EMPTY_DRAFT,
  firstWrong,
  isAmongDates,
  NOT_CERTIFIED,
  type DegreeFormState,
} from '../../../miniprogram/packages/forms/degree-form/degree-form.view'
import { aDegree } from '../../builders'

const TODAY = day('2026-05-02')
const STATE: DegreeFormState = { touched: {}, other: {}, isDatesOpen: false }

const viewOf = (draft: DegreeDraft, state: Partial<DegreeFormState> = {}) =>
  degreeFormView(draft, { ...STATE, ...state }, TODAY)

const formOf = (answers: Partial<Degree>, typed = {}, state: Partial<DegreeFormState> = {}) =>
  viewOf({ answers, typed }, state)

type View = ReturnType<typeof viewOf>

const dateOf = (view: View, field: string) => view.dates.find((date) => date.field === field)!
const questionOf = (view: View, field: string) => view.questions.find((one) => one.field === field)!
const chosenIn = (view: View, field: string) =>
  questionOf(view, field)
    .chips.filter(({ chosen }) => chosen)
    .map(({ id }) => id)

test('an untouched form complains of nothing, and takes the student for a mainland resident', () => {
  const view = viewOf(EMPTY_DRAFT)
  expect(view.questions.map(({ problem }) => problem).join('')).toBe('')
  expect(view.dates.map(({ problem }) => problem)).toEqual(['', '', ''])
  expect(view.questions.map(({ field }) => field)).toEqual([
    'applicant',
    'place',
    'level',
    'mode',
    'endedOn',
    'circumstances',
  ])
  expect(chosenIn(view, 'applicant')).toEqual(['mainland'])
  expect(chosenIn(view, 'place')).toEqual([])
})

test('every open question says so once it is tried to be saved, and the first one is named', () => {
  const all = { applicant: true, place: true, level: true, mode: true, endedOn: true }
  const view = viewOf(EMPTY_DRAFT, { touched: all })
  const open = view.questions.filter(({ problem }) => problem === '还没选。').map(({ field }) => field)
  expect(open).toEqual(['place', 'level', 'mode', 'endedOn'])
  expect(firstWrong(EMPTY_DRAFT, TODAY)).toBe('place')
  expect(firstWrong({ answers: aDegree(), typed: {} }, TODAY)).toBeUndefined()
})

test('only the touched date says what is wrong with it', () => {
  const touched = { startedOn: true }
  const view = formOf({}, { startedOn: '2023-02-31', endedOn: '昨天' }, { touched })
  expect(dateOf(view, 'startedOn').problem).toBe('日历上没有这一天，请再看一下。')
  expect(dateOf(view, 'endedOn').problem).toBe('')
})

test('a date typed in another form is echoed as it was understood; one typed plainly is not', () => {
  expect(dateOf(formOf({}, { startedOn: '2023年9月' }), 'startedOn').hint).toBe('')
  expect(dateOf(formOf({}, { endedOn: 'Sept. 2024' }), 'endedOn').hint).toBe('识别为 2024 年 9 月')
  expect(dateOf(formOf({}, { startedOn: '2023-09-01' }), 'startedOn').hint).toBe('')
  expect(
    dateOf(formOf({}, { awardedOn: '03/04/2024' }), 'awardedOn').readings.map(({ day: on }) => on),
  ).toEqual(['2024-04-03', '2024-03-04'])
})

test('a warning is shown at once, since it stops nobody', () => {
  const view = formOf(aDegree({ startedOn: day('2024-05-01'), endedOn: day('2024-09-13') }))
  expect(dateOf(view, 'endedOn').problem).toContain('不到 180 天')
  const together = questionOf(formOf(aDegree({ mode: 'chinese-foreign-cooperation' })), 'mode')
  expect(together).toMatchObject({
    problem: expect.stringContaining('教育部批准的机构或项目才选'),
    isWarning: true,
  })
})

test('授课型 or 研究型 is asked of masters and doctors only, the time abroad of 中外合作办学 only', () => {
  const asked = (answers: Partial<Degree>) => formOf(answers).questions.map(({ field }) => field)
  expect(asked({ level: 'bachelor', mode: 'on-campus' })).not.toContain('training')
  expect(asked({ level: 'master', mode: 'on-campus' })).toContain('training')
  expect(asked({ level: 'bachelor', mode: 'chinese-foreign-cooperation' })).toContain('timeAbroad')
  expect(asked({ applicant: 'foreign' })).toContain('studiedAs')
})

test.each([
  ['a day before the start', '2023-01-31', 'at the dates'],
  ['nothing that can be read', '昨天', 'at the dates'],
  ['a year before the start', '2022', 'at the years'],
  ['nothing', '', 'at the years'],
])('what is wrong with an end of %s stands in one place', (_, endedOn, where) => {
  for (const isDatesOpen of [true, false]) {
    const draft = { answers: aDegree(), typed: { endedOn } }
    const view = viewOf(draft, { touched: { endedOn: true }, isDatesOpen })
    const [atYears, atDates] = [questionOf(view, 'endedOn').problem, dateOf(view, 'endedOn').problem]
    expect([atYears !== '', atDates !== '']).toEqual([where === 'at the years', where === 'at the dates'])
    expect(isAmongDates(draft, firstWrong(draft, TODAY)!)).toBe(where === 'at the dates')
  }
})

test('a circumstance that another answer made impossible is not explained', () => {
  const lost = { circumstances: ['several-passports'] } as const
  const { hint } = questionOf(formOf({ ...lost, place: '英国', mode: 'on-campus' }), 'circumstances')
  const none = questionOf(formOf({ ...lost, mode: 'remote' }), 'circumstances')
  expect(hint).toContain('换发')
  expect([none.hint, none.chips.map(({ id }) => id)]).toEqual([
    '没有就不用选。之后发生了也可以回来勾选。',
    expect.not.arrayContaining(['several-passports']),
  ])
})

test('the chosen answers are marked, and only they', () => {
  const view = formOf(aDegree({ circumstances: ['passport-lost', 'studied-online'] }))
  expect(chosenIn(view, 'applicant')).toEqual(['mainland'])
  expect(chosenIn(view, 'circumstances')).toEqual(['passport-lost', 'studied-online'])
  expect(chosenIn(view, 'endedOn')).toEqual(['2024'])
})

test('the most common places are chips; another one stands behind them', () => {
  expect(questionOf(formOf({}), 'place').chips.map(({ id }) => id)).toEqual(MOST_COMMON_PLACES)
  expect(questionOf(formOf({ place: '冰岛' }), 'place').chips.map(({ id }) => id)).toEqual([
    ...MOST_COMMON_PLACES,
    '冰岛',
  ])
})

test('the years of lately are chips; an older one stands behind them', () => {
  const years = (endedOn?: string) =>
    questionOf(formOf(endedOn ? { endedOn: parsePartialDate(endedOn)! } : {}), 'endedOn').chips.map(
      ({ id }) => id,
    )
  expect(years()).toEqual(['2026', '2025', '2024', '2023', '2022', '2021', '2020'])
  expect(years('2009-07')).toEqual([...years(), '2009'])
})

test('what cannot be certified is said where it is chosen, before any work', () => {
  const view = viewOf(EMPTY_DRAFT, { other: { level: true, mode: true } })
  expect(questionOf(view, 'level').notice).toMatchObject({ title: '这些证书不予受理，不用申请' })
  for (const kind of ['预科', '语言', '结业', '进修', '荣誉'])
    expect(questionOf(view, 'level').notice!.text).toContain(kind)
  expect(questionOf(view, 'mode').notice!.text).toContain('crs.jsj.edu.cn')
  expect([...chosenIn(view, 'level'), ...chosenIn(view, 'mode')]).toEqual([NOT_CERTIFIED, NOT_CERTIFIED])
  expect(questionOf(viewOf(EMPTY_DRAFT), 'level').notice).toBeNull()
})

test('what a chosen answer means is said below it', () => {
  expect(questionOf(formOf({ mode: 'transnational-campus' }), 'mode').hint).toContain('别国或别的地区的校区')
  expect(questionOf(formOf({ circumstances: ['certificate-lost'] }), 'circumstances').hint).toContain('补发')
})

test('a school of a list shows both its names; a typed one says that it was typed', () => {
  const school = { kind: 'listed', id: 1, chineseName: '甲大学', englishName: 'University of A' } as const
  expect(formOf({ school }).school).toMatchObject({
    heading: '学校：甲大学',
    detail: 'University of A · 点开可以换',
  })
  expect(formOf({ school: { ...school, chineseName: '' } }).school.heading).toBe('学校：University of A')
  expect(formOf({ school: { kind: 'typed', name: '乙' } }).school).toMatchObject({
    heading: '学校：乙',
    detail: '自己填写的名字 · 点开可以换',
  })
  expect(formOf({}).school).toMatchObject({ heading: '查一下我的学校', notices: [] })
})

test('a search left unfinished stays in sight', () => {
  expect(viewOf({ answers: {}, typed: {}, schoolText: 'Leed' }).school.heading).toBe('学校：Leed')
})

test('what is said of the school depends on where it is', () => {
  const regional = { kind: 'regional', chineseName: '某大学', englishName: 'Some University' } as const
  const titles = (place: string, school: Degree['school'] = { kind: 'typed', name: '某大学' }) =>
    formOf({ place, school }).school.notices.map(({ title }) => title)
  expect(titles('英国')).toEqual(['按你填写的名字保存'])
  expect(titles('中国香港', regional)).toEqual(['在港澳可颁授学位的院校名单里'])
  expect(titles('英国', { ...regional, kind: 'listed', id: 22571 })).toEqual(['不在「加强审查」的名单里'])
  expect(titles('中国台湾', regional)).toEqual(['按常用的校名保存'])
})

test('exact dates stand open once one was told; a year alone leaves them folded', () => {
  expect(formOf({ endedOn: parsePartialDate('2024')! }).isDatesOpen).toBe(false)
  expect(formOf({ endedOn: parsePartialDate('2024-09')! }).isDatesOpen).toBe(true)
  expect(formOf(aDegree()).isDatesOpen).toBe(true)
  expect(viewOf(EMPTY_DRAFT, { isDatesOpen: true }).isDatesOpen).toBe(true)
})

test('each source of 依据 says what it is for', () => {
  const { label, sources } = viewOf(EMPTY_DRAFT).basis
  expect(label).toContain('依据')
  expect(sources.map(({ usedFor }) => usedFor)).toContain('不予受理的证书')
})
