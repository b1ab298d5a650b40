import { isThorough } from '../thorough'
import { outdated, productCopy, type ProductCopy } from './copy'

/** What the step of the payment says on the days that are given. */
const PAYMENT = `
  import { guideView } from './miniprogram/packages/guide/step/step.view'
  for (const on of process.argv.slice(2)) console.log(JSON.stringify(guideView('check-and-pay', on as never)))
`

/** The list of a student of a place with these circumstances, in ids and in words, and what cites a source. */
const LIST = `
  import { sampleView } from './miniprogram/packages/guide/checklist/checklist.view'
  import { sourceUses } from './miniprogram/packages/guide/sources/source-uses'
  import { requiredMaterials } from './miniprogram/rules/required-materials'
  const [place, ...circumstances] = process.argv.slice(2)
  const degree = { place, level: 'master', mode: 'on-campus', applicant: 'mainland',
    circumstances, endedOn: '2024-06-30', school: { kind: 'typed', name: 'X' } } as never
  const today = '2026-11-23' as never
  const needs = requiredMaterials(degree, { record: 'found' }, today)
  console.log(needs.map(({ material, need }) => material + ':' + need).join())
  console.log(JSON.stringify(sampleView('uk-master', degree, 'materials', today)))
  console.log((sourceUses(today).get('guidelines-2025') ?? []).map(({ id }) => id).join())
`

/** The step after the payment, its page, the step that its printed code opens, and what cites a source. */
const AFTER_PAYMENT = `
  import { sourceUses } from './miniprogram/packages/guide/sources/source-uses'
  import { guideView } from './miniprogram/packages/guide/step/step.view'
  import { STEP_IDS } from './miniprogram/model/step'
  import { nextStep } from './miniprogram/rules/steps'
  import { entryScene, readEntryScene } from './miniprogram/rules/entry-code'
  const today = '2026-11-23' as never
  const done = STEP_IDS.slice(0, STEP_IDS.indexOf('check-and-pay') + 1)
  const application = { degree: { circumstances: [] }, supplements: [],
    doneOn: Object.fromEntries(done.map((id) => [id, today])) }
  const { step } = nextStep(application as never, today) as { step: never }
  console.log(step)
  console.log(JSON.stringify(guideView(step, today)))
  console.log(readEntryScene(entryScene({ step }))!.step)
  console.log((sourceUses(today).get('portal-walkthrough') ?? []).map(({ id }) => id).join())
`

/** All pages are done on one copy: the compiler is asked twice, not twice for each. */
let copy: ProductCopy
const before: Record<string, readonly string[]> = {}
let refusedIds: readonly string[]
let refusedAtLast: readonly string[]

/** What the pages tell to run first; the rest of what they name takes minutes, so it is for the thorough run. */
const QUICK = [
  'test/rules/students.test.ts',
  'test/content/complete.test.ts',
  'test/stores/save/saved-fields',
]
const NAMED = ['test/rules', 'test/content', 'test/stores/save', 'test/packages/backup', 'test/privacy']
const SLOW = [...NAMED, 'test/pages/both-days', 'test/packages/guide', 'test/pages/home']

beforeAll(() => {
  copy = productCopy()
  before.payment = copy.printed(PAYMENT, '2026-12-31')
  before.malta = copy.printed(LIST, '马耳他', 'part-time')
  before.way = copy.printed(AFTER_PAYMENT)

  copy.apply('new-material.md', 'model/material.ts')
  copy.apply('new-step.md', 'model/step.ts')
  copy.apply('new-saved-field.md', 'model/application.ts')
  refusedIds = [...copy.refused()].sort()

  copy.apply('new-material.md', 'rules/', 'content/')
  copy.apply('new-step.md', 'rules/', 'content/', 'codes/')
  copy.apply('new-saved-field.md', 'stores/', 'packages/', 'privacy/')
  copy.run('new-saved-field.md')
  copy.apply('new-country.md')
  copy.apply('changed-number.md')
  refusedAtLast = [...copy.refused(), ...(isThorough ? copy.refused('test') : [])]
}, 300_000)

afterAll(() => copy.remove())

test('every example still applies to the files that it changes', () => {
  expect([...outdated.values()]).toEqual([])
})

/** Where the compiler refuses what a page names in the model only. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'new-material.md': [
    'miniprogram/content/materials.ts',
    'miniprogram/rules/facts/file-limits.ts',
    'miniprogram/rules/materials/materials.ts',
  ],
  'new-step.md': [
    'miniprogram/content/steps.ts',
    'miniprogram/packages/guide/content/step-guides.ts',
    'miniprogram/rules/step-table.ts',
  ],
  'new-saved-field.md': [
    'miniprogram/packages/backup/merged-application.ts',
    'miniprogram/stores/save/shape/records.ts',
  ],
}

test('what is only named in the model is refused until each of its homes has it, and nowhere else', () => {
  const applied = Object.keys(HOMES).filter((page) => !outdated.has(page))
  expect(refusedIds).toEqual(applied.flatMap((page) => HOMES[page]!).sort())
})

test('done to the end, every page compiles; in the thorough run its tests too', () => {
  expect(refusedAtLast).toEqual([])
})

test('done to the end, the tests that the pages name pass', () => {
  expect(copy.failing(...(isThorough ? SLOW : QUICK))).toEqual([])
})

/** An outdated page fails once, with what git says of it. */
const testOf = (page: string, name: string, body: () => void): void =>
  test(name, () => {
    if (!outdated.has(page)) body()
  })

testOf(
  'changed-number.md',
  'a changed number: the diff alone raises the fee on its day and announces it before',
  () => {
    expect(before.payment![0]).toContain('认证费用 360 元')
    expect(before.payment![0]).not.toContain('400')
    const [eve, newYear] = copy.printed(PAYMENT, '2026-12-31', '2027-01-01')
    expect(eve).toContain('认证费用 360 元')
    expect(eve).toContain('2027 年 1 月 1 日起：认证费用 400 元')
    expect(newYear).toContain('认证费用 400 元')
    expect(newYear).not.toContain('360')
  },
)

testOf(
  'new-country.md',
  'a new country: its students are asked for more, others are not, and the page of sources knows why',
  () => {
    expect(before.malta![0]).not.toContain('residence-card')
    const [materials, list, citing] = copy.printed(LIST, '马耳他')
    expect(materials).toContain('residence-card:if-asked')
    expect(list).toContain('居留卡')
    expect(citing).toContain('residence-card')
    expect(copy.printed(LIST, '澳大利亚')[0]).not.toContain('residence-card')
  },
)

testOf(
  'new-material.md',
  'a new material: it stands on the list of whom it is asked, in words, and the page of sources knows why',
  () => {
    expect(before.malta![0]).not.toContain('enrolment-proof')
    const [needs, list, citing] = copy.printed(LIST, '法国', 'part-time')
    expect(needs).toContain('enrolment-proof:if-asked')
    expect(list).toContain('在读证明')
    expect(citing).toContain('enrolment-proof')
    expect(copy.printed(LIST, '法国')[0]).not.toContain('enrolment-proof')
  },
)

testOf(
  'new-step.md',
  'a new step: it comes after the payment with its page, its printed code and its source',
  () => {
    expect(before.way![0]).toBe('await-result')
    const [next, page, opened, citing] = copy.printed(AFTER_PAYMENT)
    expect([next, opened]).toEqual(['confirm-submission', 'confirm-submission'])
    expect(page).toContain('看到刚提交的申请')
    expect(citing).toContain('confirm-submission')
  },
)
