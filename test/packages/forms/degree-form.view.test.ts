import type { Degree } from '../../../miniprogram/model/degree'
import { day } from '../../../miniprogram/model/iso-date'
import {
  degreeFormView,
  EMPTY_DRAFT,
  type Touched,
} from '../../../miniprogram/packages/forms/degree-form/degree-form.view'
import { aDegree } from '../../builders'

const TODAY = day('2026-05-02')

const formOf = (answers: Partial<Degree>, typed = {}, touched: Touched = {}) =>
  degreeFormView({ answers, typed }, touched, TODAY)

const dateOf = (view: ReturnType<typeof formOf>, field: string) =>
  view.dates.find((date) => date.field === field)!

test('an untouched form complains of nothing', () => {
  const view = degreeFormView(EMPTY_DRAFT, {}, TODAY)
  expect(view.summary).toBe('')
  expect(Object.values(view.problems)).toEqual(['', '', ''])
  expect(view.dates.map(({ problem }) => problem)).toEqual(['', '', ''])
})

test('only the touched field says what is wrong with it', () => {
  const view = formOf({}, { startedOn: '2023-02-31', endedOn: '昨天' }, { startedOn: true })
  expect(dateOf(view, 'startedOn').problem).toBe('日历上没有这一天，请再看一下。')
  expect(dateOf(view, 'endedOn').problem).toBe('')
  expect(view.summary).toBe('开始学习：日历上没有这一天，请再看一下。')
})

test('the summary names at most four fields', () => {
  const all: Touched = {
    applicant: true,
    place: true,
    school: true,
    level: true,
    mode: true,
    startedOn: true,
  }
  expect(formOf({}, {}, all).summary.split('\n')).toHaveLength(4)
})

test('a date typed in another form is echoed as it was understood; one typed plainly is not', () => {
  expect(dateOf(formOf({}, { startedOn: '2023年9月' }), 'startedOn').hint).toBe('')
  expect(dateOf(formOf({}, { endedOn: 'Sept. 2024' }), 'endedOn').hint).toBe('识别为 2024 年 9 月')
  expect(dateOf(formOf({}, { startedOn: '2023-09-01' }), 'startedOn').hint).toBe('')
})

test('a warning is shown at once, since it stops nobody', () => {
  const view = formOf(aDegree({ startedOn: day('2024-05-01'), endedOn: day('2024-09-13') }))
  expect(dateOf(view, 'endedOn').problem).toContain('不到 180 天')
  expect(view.summary).toBe('')
})

test('授课型 or 研究型 is asked of masters and doctors only, the time abroad of 中外合作办学 only', () => {
  const asked = (answers: Partial<Degree>) => formOf(answers).questions.map(({ field }) => field)
  expect(asked({ level: 'bachelor', mode: 'on-campus' })).toEqual(['level', 'mode'])
  expect(asked({ level: 'master', mode: 'on-campus' })).toEqual(['level', 'training', 'mode'])
  expect(asked({ level: 'bachelor', mode: 'chinese-foreign-cooperation' })).toContain('timeAbroad')
})

test('the chosen answers are marked, and only they', () => {
  const { applicants, circumstances } = formOf(
    aDegree({ circumstances: ['passport-lost', 'studied-online'] }),
  )
  expect(applicants.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['mainland'])
  expect(circumstances.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([
    'passport-lost',
    'studied-online',
  ])
})

test('a listed school shows both its names; a typed one says that it was typed', () => {
  const school = { kind: 'listed', id: 1, chineseName: '甲大学', englishName: 'University of A' } as const
  expect(formOf({ school }).school).toEqual({ name: '甲大学', detail: 'University of A' })
  expect(formOf({ school: { ...school, chineseName: '' } }).school.name).toBe('University of A')
  expect(formOf({ school: { kind: 'typed', name: '乙' } }).school).toEqual({
    name: '乙',
    detail: '自己填写的名字',
  })
})

test('a search left unfinished stays in sight', () => {
  expect(degreeFormView({ answers: {}, typed: {}, schoolText: 'Leed' }, {}, TODAY).school.name).toBe('Leed')
})

test('what is said of the school depends on where it is', () => {
  const titles = (place: string) =>
    formOf({ place, school: { kind: 'typed', name: '某大学' } }).schoolNotices.map(({ title }) => title)
  expect(titles('中国香港')).toEqual(['按你填写的名字保存'])
  expect(titles('英国')).toEqual(['按你填写的名字保存'])
})

test('an edited degree is headed as one', () => {
  expect(degreeFormView({ editing: 'a', answers: aDegree(), typed: {} }, {}, TODAY).title).toBe(
    '修改学位信息',
  )
})
