import { day } from '../../../miniprogram/model/iso-date'
import type { StudyEntry } from '../../../miniprogram/model/study-history'
import { studyEntryView } from '../../../miniprogram/packages/forms/study-entry/study-entry.view'
import { studyHistoryView } from '../../../miniprogram/packages/forms/study-history/study-history.view'
import { aDegree, anApplication, idOf } from '../../builders'

const TODAY = day('2026-05-02')

const SCHOOL: StudyEntry = {
  id: idOf('s'),
  stage: 'senior-high',
  school: '某中学',
  started: '2016年9月',
  ended: '2019-06',
}
const BACHELOR: StudyEntry = {
  id: idOf('b'),
  stage: 'bachelor',
  school: '某大学',
  place: '中国',
  major: '金融学',
  started: '2019-09',
  ended: '2023-12',
}

const shown = (...studyHistory: StudyEntry[]) =>
  studyHistoryView(anApplication({ studyHistory, degree: aDegree() }), TODAY)

test('the values are copied in the order of the portal’s form, dates as exact as they were typed', () => {
  const [school, bachelor, own] = shown(BACHELOR, SCHOOL).entries
  expect(bachelor!.rows.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '开始年月 2019-09',
    '结束年月 2023-12',
    '学校 某大学',
    '国家或地区 中国',
    '专业 金融学',
    '学历层次 本科',
  ])
  expect(school!.rows[0]).toEqual({ id: 'started', label: '开始年月', value: '2016-09' })
  expect([school!.isOwn, own!.isOwn]).toEqual([false, true])
  expect(own!.rows.map(({ value }) => value)).toContain('2023-09-18')
})

test('a date that cannot be read is offered as it was typed', () => {
  const rows = shown({ ...SCHOOL, started: '那年' }).entries.flatMap((entry) => entry.rows)
  expect(rows).toContainEqual({ id: 'started', label: '开始年月', value: '那年' })
})

test('an overlap names the other school and stands beside the later entry', () => {
  const { entries } = shown(SCHOOL, BACHELOR)
  const [overlap] = entries[2]!.findings
  expect(overlap!.text).toContain('重叠约 3 个月')
  expect(overlap!.text).toContain('重叠的一段：某大学。')
  const gap = shown(SCHOOL).entries[1]!.findings[0]!
  expect(gap.text).toContain('空了约 50 个月')
})

test('before the first entry the page says where to begin, and reports nothing as wrong', () => {
  const { general } = shown()
  expect(general.map(({ notice, heading }) => [notice, heading])).toEqual([['info', '从高中阶段开始']])
  expect(shown(BACHELOR).general[0]).toMatchObject({ notice: 'danger', heading: '需要补充' })
})

test('the picture keeps every bar inside its track, in order of time', () => {
  const { rows, years } = shown(SCHOOL, { ...BACHELOR, started: '2020-03' }).picture!
  expect(years).toEqual(['2016', '2024'])
  expect(rows.map(({ kind }) => kind)).toEqual(['entry', 'gap', 'entry', 'own'])
  for (const { left, width, overlaps } of rows)
    for (const part of [{ left, width }, ...overlaps]) {
      expect(part.left).toBeGreaterThanOrEqual(0)
      expect(part.width).toBeGreaterThan(0)
      expect(part.left + part.width).toBeLessThanOrEqual(100.1)
    }
  const ends = rows.slice(0, 2).map(({ left, width }) => left + width)
  expect(rows[1]!.left).toBeCloseTo(ends[0]!, 0)
  expect(rows[2]!.left).toBeCloseTo(ends[1]!, 0)
})

test('the picture in words says bars, gaps and overlaps', () => {
  expect(shown(SCHOOL, BACHELOR).picture!.alt).toBe(
    '时间图：某中学，2016-09 至 2019-06；某大学，2019-09 至 2023-12；University of Somewhere，2023-09 至 2024-09，和前面的重叠',
  )
  expect(shown(SCHOOL).picture!.alt).toContain('空档约 50 个月')
})

test('the study typed once more is not drawn as an overlap', () => {
  const again: StudyEntry = {
    id: idOf('x'),
    stage: 'master',
    school: '再填',
    started: '2023-09',
    ended: '2024-09',
  }
  expect(shown(SCHOOL, again).picture!.rows.every(({ overlaps }) => overlaps.length === 0)).toBe(true)
})

test('online terms lead to the degree form, other hints do not', () => {
  const { findings } = shown(SCHOOL, { ...BACHELOR, online: 'partly' }).entries[1]!
  expect(findings.filter(({ toDegree }) => toDegree).map(({ text }) => text)).toEqual([
    expect.stringContaining('「上过网课」'),
  ])
})

describe('the form of one entry', () => {
  const form = (entry: StudyEntry, typing = {}) =>
    studyEntryView(entry, anApplication({ studyHistory: [entry] }), typing, TODAY)

  it('says how a date was read, and what is wrong only after the field was left', () => {
    expect(form(SCHOOL).started).toMatchObject({ value: '2016年9月', hint: '', picked: '2016-09-01' })
    expect(form({ ...SCHOOL, started: 'Sept. 2016' }).started.hint).toBe('识别为 2016 年 9 月')
    expect(form(SCHOOL).ended.hint).toBe('')
    const wrong = { ...SCHOOL, started: '2016' }
    expect(form(wrong, { started: '2016' }).started).toMatchObject({ problem: '', picked: TODAY })
    expect(form(wrong).started.problem).toContain('请加上月')
  })

  it('asks about online terms from higher education on', () => {
    expect(form(SCHOOL).asksOnline).toBe(false)
    expect(form({ ...BACHELOR, online: 'all' })).toMatchObject({
      asksOnline: true,
      school: '某大学',
      note: '',
    })
    expect(form({ ...BACHELOR, online: 'all' }).onlineHints).toHaveLength(3)
  })

  it('stands empty for a new entry', () => {
    expect(form({ id: idOf('n') })).toMatchObject({ school: '', place: '', major: '', onlineHints: [] })
  })
})

it('the degree’s own entry is ticked off only once nothing is missing of it', () => {
  const ownOf = (degree: Parameters<typeof aDegree>[0]) => {
    const entries = studyHistoryView(anApplication({ degree: aDegree(degree) }), TODAY).entries
    return entries.find(({ isOwn }) => isOwn)!
  }
  expect(ownOf({})).toMatchObject({ added: '留服系统会自动添加', toDegree: '去修改学位信息', findings: [] })
  const lacking = ownOf({ school: undefined, startedOn: undefined })
  expect(lacking).toMatchObject({
    added: '',
    toDegree: '去学位信息补上',
    hint: expect.stringContaining('补好以后'),
  })
  expect(lacking.findings[0]!.text).toContain('还没填：学校、开始年月')
})
