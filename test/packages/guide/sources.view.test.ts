import fc from 'fast-check'
import { CONTRADICTION_TEXT } from '../../../miniprogram/packages/guide/content/contradictions'
import { questionsOn } from '../../../miniprogram/packages/guide/content/questions'
import { STEP_GUIDE } from '../../../miniprogram/packages/guide/content/step-guides'
import { CONTRADICTION_IDS } from '../../../miniprogram/model/contradiction'
import { SOURCE_IDS, type SourceId } from '../../../miniprogram/model/source'
import { STEP_IDS } from '../../../miniprogram/model/step'
import { sourceUses } from '../../../miniprogram/packages/guide/sources/source-uses'
import {
  contradictionViews,
  entranceViews,
  openUses,
  sourceGroups,
} from '../../../miniprogram/packages/guide/sources/sources.view'
import { CONTRADICTIONS } from '../../../miniprogram/packages/guide/rules/contradictions'
import { OFFICIAL_DOMAINS } from '../../../miniprogram/rules/facts/known-hosts'
import { SOURCES } from '../../../miniprogram/rules/facts/sources'
import { fileRule, officialNumbers } from '../../../miniprogram/rules/facts/official-numbers'
import { requiredMaterials } from '../../../miniprogram/rules/required-materials'
import { arbitraryDegree, arbitraryEntryExit } from '../../rules/arbitrary-student'
import { TODAY } from '../../rules/students/all-students'

const uses = sourceUses(TODAY)

const isUsedBy = (source: SourceId, kind: string, id: string) =>
  uses.get(source)?.some((use) => use.kind === kind && use.id === id)

test('every source is listed once, under its kind, with its dates and the number of its uses', () => {
  const groups = sourceGroups(uses)
  expect(groups.map(({ name }) => name)).toEqual(['官方', '转述', '经验'])
  const rows = groups.flatMap(({ kind, rows: all }) => all.map((row) => ({ ...row, kind })))
  expect(rows.map(({ id }) => id).sort()).toEqual([...SOURCE_IDS].sort())
  for (const { id, kind, basis } of rows) {
    expect(SOURCES[id].kind).toBe(kind)
    expect(basis.sources[0]!.dates).toMatch(/整理于 \d{4} 年 \d+ 月 \d+ 日$/)
    expect(basis.moreLabel).toBe(`用在哪里（${uses.get(id)!.length} 处）`)
  }
})

test.each(SOURCE_IDS)('the source %s is used somewhere', (id) => {
  expect(uses.get(id)?.length).toBeGreaterThan(0)
})

test.each(STEP_IDS)('the step %s stands among the uses of each of its sources, and of no other', (step) => {
  const citing = SOURCE_IDS.filter((source) => isUsedBy(source, 'step', step))
  expect(citing.sort()).toEqual(
    [
      ...new Set([
        ...STEP_GUIDE[step].basis.map(([source]) => source),
        ...questionsOn(step).flatMap(({ sources }) => sources),
      ]),
    ].sort(),
  )
})

test('whatever any student is asked for stands among the uses of its sources', () => {
  fc.assert(
    fc.property(arbitraryDegree, arbitraryEntryExit, (degree, entryExit) => {
      for (const { material, sources } of requiredMaterials(degree, entryExit, TODAY))
        for (const source of [...sources, ...fileRule(material, TODAY).sources])
          expect(isUsedBy(source, 'material', material)).toBe(true)
    }),
  )
})

test('an unfolded source says where it is used, steps first, and nothing is said of a closed one', () => {
  const { id, groups } = openUses(uses, 'supplement-2025')
  expect(id).toBe('supplement-2025')
  expect(groups.map(({ heading }) => heading)).toEqual(['步骤', '材料', '数字和名单', '说法不一致的地方'])
  expect(groups[0]!.rows.map(({ name }) => name)).toContain('补材料')
  expect(groups.map(({ canOpen }) => canOpen)).toEqual([true, true, false, false])
  expect(openUses(uses, undefined)).toEqual({ id: '', groups: [] })
})

describe.each(CONTRADICTION_IDS)('the contradiction %s', (id) => {
  const view = contradictionViews(TODAY)[CONTRADICTION_IDS.indexOf(id)]!
  const [one, other] = CONTRADICTIONS[id]
  const text = CONTRADICTION_TEXT[id](officialNumbers(TODAY))

  it('shows what each side says with its kind and its sources, and what is done about it', () => {
    expect(view.question).toBe(text.title)
    for (const said of [...text.sides, text.shown]) expect(view.answer).toContain(said)
    for (const source of [...one, ...other]) expect(view.answer).toContain(SOURCES[source].title)
    expect(view.answer).toMatch(/^(官方|转述|经验)/)
  })

  it('has different sources on its sides', () => {
    expect(one.filter((source) => (other as readonly string[]).includes(source))).toEqual([])
  })
})

test('every address to copy is official; one that only old texts name cannot be copied', () => {
  for (const { address } of entranceViews(TODAY)) {
    const host = address.replace(/^https?:\/\//, '').split('/')[0]!
    expect(OFFICIAL_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`))).toBe(true)
  }
  expect(
    entranceViews(TODAY)
      .filter(({ isOld }) => isOld)
      .map(({ id }) => id),
  ).toEqual(['old-verification'])
})
