import fc from 'fast-check'
import type { Degree } from '../../../miniprogram/model/degree'
import type { DegreeDraft, TypedDates } from '../../../miniprogram/model/degree-draft'
import { NEEDS } from '../../../miniprogram/model/material'
import { parsePartialDate } from '../../../miniprogram/model/partial-date'
import { EMPTY_DRAFT } from '../../../miniprogram/packages/forms/degree-form/degree-form.view'
import { liveListView } from '../../../miniprogram/packages/forms/degree-form/live-list.view'
import { liveNeeds } from '../../../miniprogram/packages/forms/degree-form/live-needs'
import { completeDegree } from '../../../miniprogram/rules/degree-findings'
import { inRows, requiredMaterials } from '../../../miniprogram/rules/required-materials'
import { aDegree } from '../../builders'
import { arbitraryDegree } from '../../rules/arbitrary-student'
import { TODAY } from '../../rules/students/all-students'

const listOf = (answers: Partial<Degree>) =>
  liveListView({ answers: { ...EMPTY_DRAFT.answers, ...answers }, typed: {} }, undefined, TODAY)

const year = (text: string) => parsePartialDate(text)!

const ANSWERS = [
  { place: '澳大利亚' },
  { level: 'master' },
  { training: 'taught' },
  { mode: 'on-campus' },
  { endedOn: year('2024') },
] as const satisfies readonly Partial<Degree>[]

const after = (count: number): Partial<Degree> =>
  Object.assign({}, ...ANSWERS.slice(0, count)) as Partial<Degree>

test('the list grows with every answer, and no row that stood there goes', () => {
  const ids = ANSWERS.map((_, count) => listOf(after(count)).rows.map(({ id }) => id))
  for (const [index, rows] of ids.entries())
    expect(ids[index + 1] ?? listOf(after(ANSWERS.length)).rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(rows),
    )
  expect(ids[0]).toEqual(['id-photo', 'authorization', 'degree-certificate'])
})

test('it says what is still to be chosen, then how many there are', () => {
  expect(listOf({})).toMatchObject({
    listNote: '清单已定 3 项，还要选 4 样',
    listHint: '再选：国家或地区、要认证的学历学位、就读方式、毕业年份',
  })
  const { listNote, isComplete, rows } = listOf(after(ANSWERS.length))
  expect(isComplete).toBe(true)
  expect(listNote).toBe(`清单已定，一共 ${rows.length} 项`)
})

test('an answer that is wrong keeps the list from being called complete, and is named', () => {
  const draft = (typed: TypedDates, rest: Partial<DegreeDraft> = {}) =>
    liveListView(
      { answers: { ...EMPTY_DRAFT.answers, ...after(ANSWERS.length) }, typed, ...rest },
      undefined,
      TODAY,
    )
  expect(draft({ endedOn: '去年' })).toMatchObject({ isComplete: false, listHint: '先改好：毕业年份' })
  expect(draft({ startedOn: '2023-02-31' }).listHint).toBe('先改好：开始学习')
  const { isComplete, listNote, rows } = draft({}, { schoolText: 'Leed' })
  expect([isComplete, listNote]).toEqual([false, `清单已定 ${rows.length} 项，还有 1 处要改`])
})

test('only what can be saved is called complete, and then every row stands there', () => {
  const typedDate = fc.constantFrom(
    undefined,
    '',
    '2024',
    '2024-09',
    '03/04/2024',
    '去年',
    '2999',
    '2001-02-31',
  )
  const typedDates = fc.record({ startedOn: typedDate, endedOn: typedDate, awardedOn: typedDate })
  fc.assert(
    fc.property(arbitraryDegree, typedDates, (answers, dates) => {
      const typed = Object.fromEntries(Object.entries(dates).filter(([, text]) => text !== undefined))
      const draft = { answers, typed }
      const degree = completeDegree(draft, TODAY)
      const { isComplete, rows } = liveListView(draft, undefined, TODAY)
      expect(isComplete).toBe(degree !== undefined)
      const all = degree ? inRows(requiredMaterials(degree, { record: 'unknown' }, TODAY)) : []
      if (degree)
        expect(rows.map(({ id }) => id).sort()).toEqual(all.map(([{ material }]) => material).sort())
    }),
  )
})

test.each(['中国香港', '美国', '澳大利亚', '新加坡', '日本', '韩国', '马来西亚'])(
  'five answers decide every row for a taught master of %s without a question left',
  (place) => {
    const { isComplete, rows } = listOf({ ...after(ANSWERS.length), place })
    expect(isComplete).toBe(true)
    expect(rows.filter(({ toAnswer }) => toAnswer)).toEqual([])
    expect(rows.every(({ because }) => because !== '')).toBe(true)
  },
)

test('what only one row needs is asked on that row', () => {
  const { rows } = listOf({ ...after(ANSWERS.length), place: '英国', endedOn: year('2025') })
  expect(rows.filter(({ toAnswer }) => toAnswer).map(({ id }) => id)).toEqual(['visa-pages'])
})

test('a degree that is changed keeps what 12367 answered', () => {
  const answers = { ...EMPTY_DRAFT.answers, ...aDegree() }
  const rows = (record: 'found' | 'not-found') =>
    liveListView({ answers, typed: {} }, { entryExit: { record } }, TODAY).rows.map(({ id }) => id)
  expect(rows('not-found')).toContain('entry-exit-record')
  expect(rows('found')).not.toContain('entry-exit-record')
})

test('whatever the open questions are answered, no row is asked that is not asked in the end', () => {
  const open = fc.subarray(['place', 'level', 'mode', 'endedOn'] as const, { minLength: 1 })
  fc.assert(
    fc.property(arbitraryDegree, open, (degree, fields) => {
      const partial: Partial<Degree> = { ...degree }
      for (const field of fields) delete partial[field]
      const whole = requiredMaterials(degree, { record: 'unknown' }, TODAY)
      for (const { material, need } of liveNeeds(partial, TODAY, { record: 'unknown' }).needs) {
        const final = whole.find((one) => one.material === material)
        expect([material, final?.need]).toEqual([material, need])
        expect(NEEDS.indexOf(final!.need)).toBe(0)
      }
    }),
  )
})

test('what is lost stands on the list and is not counted with what is handed in', () => {
  const hongKong = { ...after(ANSWERS.length), place: '中国香港' }
  const { listNote, rows } = listOf({ ...hongKong, circumstances: ['passport-lost'] })
  const replaced = rows.filter(({ need }) => need === 'replaced')
  expect(replaced.map(({ id }) => id)).toContain('permit')
  expect(listNote).toBe(`清单已定，一共 ${rows.length - replaced.length} 项`)
})
