import { dateInWords } from '../../miniprogram/content/official-words'
import { MATERIAL_IDS } from '../../miniprogram/model/material'
import { addDays, day, workingDays, type IsoDate } from '../../miniprogram/model/iso-date'
import { STEP_IDS } from '../../miniprogram/model/step'
import type { Application } from '../../miniprogram/model/application'
import type { DatedFact, Facts } from '../../miniprogram/rules/facts/dated-fact'
import { FILE_RULES } from '../../miniprogram/rules/facts/file-limits'
import { announcedDays } from '../../miniprogram/rules/facts/official-numbers'
import { SCHOOL_LIST } from '../../miniprogram/rules/facts/enhanced-review'
import * as portal from '../../miniprogram/rules/facts/portal'
import * as progress from '../../miniprogram/rules/facts/progress'
import * as submission from '../../miniprogram/rules/facts/submission'
import { applicationStore } from '../../miniprogram/stores/index'
import { closePage, openPage, settled } from '../simulate'
import { sampled } from '../thorough'
import { aDegree, aPhoto, idOf } from '../builders'
import { startedPagePhone } from './page-phone'
import { FACT_TOPICS } from '../../miniprogram/packages/guide/content/facts'
import { PAGES } from './every-page'

/**
 * Official numbers change on a day. Every table of the house gets two rows of this test's own, one that holds already and
 * one from NEW_YEAR on, with numbers that nothing else says; then every page is looked at on the day before and on the day.
 */
const NEW_YEAR = day('2027-01-01')
const EVE = addDays(NEW_YEAR, -1)
const OLD_ROW = day('2026-12-01')

/** Numbers that stand on no page: each table has its own pair. */
let nextNumber = 701
const pair = (): readonly [number, number] => {
  const before = nextNumber
  nextNumber += 2
  return [before, before + 1]
}

interface Change {
  readonly what: string
  readonly before: string
  readonly after: string
}
const changes: Change[] = []
const undo: (() => void)[] = []

/** Two rows more, as the recipe says; what is announced already for a later day stays behind them. */
const append = <T>(table: Facts<T>, before: T, after: T) => {
  const rows = table as unknown as DatedFact<T>[]
  const { sources, confidence } = rows.at(-1)!
  const added = [
    { from: OLD_ROW, value: before, sources, confidence },
    { from: NEW_YEAR, value: after, sources, confidence },
  ]
  const kept = rows.splice(0)
  rows.push(...[...kept, ...added].sort((one, other) => one.from.localeCompare(other.from)))
  undo.push(() => void rows.splice(0, rows.length, ...kept))
}

/** Numbers of a table, put in where the value has them. */
const change = <T>(
  what: string | readonly string[],
  table: Facts<T>,
  valueWith: (value: T, ...numbers: readonly number[]) => T,
) => {
  const names = typeof what === 'string' ? [what] : what
  const pairs = names.map(pair)
  const { value } = table[table.length - 1]!
  append(
    table,
    valueWith(value, ...pairs.map(([old]) => old)),
    valueWith(value, ...pairs.map(([, fresh]) => fresh)),
  )
  names.forEach((name, at) =>
    changes.push({ what: name, before: String(pairs[at]![0]), after: String(pairs[at]![1]) }),
  )
}

/** The table holds the number itself. */
const plain = (_: unknown, number: number) => number as never

/** A day of a table, in years that nothing else is in. */
const changeYear = (what: string, table: Facts<IsoDate>) => {
  const [before, after] = pair().map((number) => `2${number}`) as [string, string]
  append(table, day(`${before}-03-01`), day(`${after}-03-01`))
  changes.push({ what, before, after })
}

const appendAll = () => {
  change('the fee', submission.FEE_YUAN, plain)
  change(['the months of a review', 'its times'], submission.REVIEW, (_, withinMonths, times) => ({
    withinMonths: withinMonths,
    times: times,
  }))
  change('the days abroad', submission.LEAST_DAYS_ABROAD, plain)
  change('the age of an old certificate', submission.OLD_AWARD_YEARS, plain)
  change('the years of the online record', portal.ONLINE_RECORD_YEARS, plain)
  change('加强审查', submission.ENHANCED_REVIEW_DAYS, plain)
  change(['the shortest time', 'the longest'], submission.USUAL_DAYS, (_, shortest, longest) => ({
    shortest: workingDays(shortest),
    longest: workingDays(longest),
  }))
  change('the refund', submission.REFUND, (value, days) => ({ ...value, workingDays: workingDays(days) }))
  change('the entries of the study history', submission.LEAST_STUDY_ENTRIES, plain)
  change('the times of a supplement', submission.SUPPLEMENT_TIMES, plain)
  change('the review of false materials', submission.FALSE_MATERIAL_REVIEW_DAYS, plain)
  change('what is said of supplements', progress.SUPPLEMENT_DAYS_SAID, (_, days) => [
    workingDays(3),
    workingDays(days),
  ])
  change('what is said of false materials', submission.FALSE_MATERIAL_YEARS_SAID, (_, years) => [1, years])
  change(['the shortest password', 'the longest'], portal.PASSWORD, (_, shortest, longest) => ({
    shortest: shortest,
    longest: longest,
  }))
  change(['the code of the registration', 'that of 12367'], portal.CODE_DIGITS, (_, registration, code) => ({
    registration: registration,
    authorization: code,
  }))
  change('the number of a certificate', portal.CERTIFICATE_NUMBER, (value, digits) => ({
    ...value,
    digits: digits,
  }))
  change(['the telephone', 'the e-mail'], portal.CONTACT, (_, telephone, email) => ({
    telephone: `010-${telephone}`,
    email: `m${email}@example.com`,
  }))
  change('the refund of what is not accepted', submission.NOT_ACCEPTED_REFUND_DAYS, plain)
  change(['an older limit', 'that of the others'], submission.OLDER_TIME_TABLE, (value, first, others) => ({
    ...value,
    places: value.places.map((place, at) => (at === 0 ? { ...place, atMost: workingDays(first) } : place)),
    others: workingDays(others),
  }))
  change('加强审查 of before', submission.OLDER_ENHANCED_REVIEW_DAYS, plain)
  changeYear('the certificates on paper', submission.ELECTRONIC_CERTIFICATE)
  changeYear('the registers', submission.COOPERATION_REGISTERS_SINCE)
  changeYear('the list of schools', SCHOOL_LIST)
  change('remote study', submission.REMOTE_RULE, (value, number) => ({
    ...value,
    term: `${number} 年春季`,
    termInWords: `${number} 年春季学期`,
  }))
  change('the address', portal.ENTRY_URL, (_, number) => `https://portal.example.com/${number}/`)
  for (const material of MATERIAL_IDS)
    if (FILE_RULES[material][0].value.maxBytesPerFile !== undefined)
      change(`the limit of ${material}`, FILE_RULES[material], (value, megabytes) => ({
        ...value,
        maxBytesPerFile: megabytes * 1_000_000,
      }))
}

/** The phone's clock at noon in Beijing. */
const setClock = (on: IsoDate) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${on}T04:00:00Z`))

const saved = async (changed: Partial<Application>): Promise<string> => {
  const added = await applicationStore.add(changed.degree ?? aDegree())
  if (!added.ok) throw new Error(added.problem.kind)
  await applicationStore.change(added.value.id, (newest) => ({ ...newest, ...changed }))
  return added.value.id
}

type Address = readonly [page: string, query: Record<string, string>]

/** Pages on which no official number can stand. */
const WITHOUT_NUMBERS: Readonly<Record<string, string>> = {
  'pages/trouble/trouble': 'says that something went wrong',
  'packages/capture/camera/camera': 'the camera',
  'packages/capture/viewer/viewer': 'one picture',
  'packages/capture/corners/corners': 'one picture',
  'packages/capture/portrait/portrait': 'one picture',
  'packages/forms/study-entry/study-entry': 'fields to fill in',
  'packages/guide/licences/licences': 'licences',
  'packages/backup/make/make': 'a backup',
  'packages/backup/restore/restore': 'a backup',
  'packages/backup/found/found': 'photographs',
  'packages/backup/erase/erase': 'what is deleted',
  'packages/self-check/self-check/self-check': 'checks of the phone',
}

/** The pages of a result, which goes by the rule of the day it was issued. */
const ofResult = async (issuedOn: IsoDate): Promise<readonly Address[]> => {
  const application = await saved({
    outcome: { kind: 'certificate', issuedOn, number: '1' },
    review: { courses: [], proofs: [], noticeReadOn: issuedOn },
  })
  return [
    ['packages/progress/outcome/outcome', { application }],
    ['packages/catalogue/review/review', { application }],
    ['packages/guide/step/step', { step: 'receive-result', application }],
    ['packages/guide/step/step', { step: 'request-review', application }],
    ['packages/capture/material/material', { material: 'review-evidence', application }],
  ]
}

/** Every page that can be opened by an address, for students whose pages differ; half of the steps and materials for nobody. */
const addresses = async (on: IsoDate): Promise<readonly Address[]> => {
  const master = await saved({
    outcome: { kind: 'certificate', issuedOn: on, number: '1' },
    captures: MATERIAL_IDS.map((material, at) =>
      aPhoto({ id: idOf(String.fromCharCode(97 + at)), material }),
    ),
    review: { courses: [], proofs: [], noticeReadOn: on },
    supplements: [{ id: idOf('s'), kind: 'add-material', text: '', materials: [], dueOn: on }],
    waiting: { submittedOn: on },
  })
  const cooperation = await saved({
    degree: aDegree({
      mode: 'chinese-foreign-cooperation',
      applicant: 'hong-kong-macau',
      registers: { approval: 'found', own: 'not-found' },
    }),
    outcome: { kind: 'refused', isAboutFalseMaterials: true, issuedOn: on },
  })
  const krirk = { kind: 'typed', name: '格乐大学' } as const
  const reviewed = await saved({
    degree: aDegree({
      place: '泰国',
      school: krirk,
      circumstances: ['certificate-not-issued', 'studied-online'],
    }),
    entryExit: { record: 'not-found' },
    outcome: { kind: 'other' },
  })
  const refused = await saved({ outcome: { kind: 'not-accepted', issuedOn: on } })
  const students = [master, cooperation, reviewed, refused]
  const ofAll = (page: string): readonly Address[] => students.map((application) => [page, { application }])
  return [
    ['pages/home/home', {}],
    ['packages/guide/about/about', {}],
    ...students.map((application): Address => [
      'packages/guide/checklist/checklist',
      { application, tab: 'materials' },
    ]),
    ['packages/guide/checklist/checklist', { tab: 'materials' }],
    ...sampled(STEP_IDS, 2).map((step): Address => ['packages/guide/step/step', { step }]),
    ...sampled(STEP_IDS, 2, 1).map((step): Address => [
      'packages/guide/step/step',
      { step, application: reviewed },
    ]),
    ...sampled(MATERIAL_IDS, 2).map((material): Address => [
      'packages/capture/material/material',
      { material, application: master },
    ]),
    ...sampled(MATERIAL_IDS, 2, 1).map((material): Address => [
      'packages/capture/material/material',
      { material },
    ]),
    ...ofAll('packages/capture/hand-over/hand-over'),
    ...ofAll('packages/forms/degree-form/degree-form'),
    ['packages/forms/profile/profile', {}],
    ...ofAll('packages/forms/certificate/certificate'),
    ...ofAll('packages/forms/study-history/study-history'),
    ...ofAll('packages/progress/waiting/waiting'),
    ...ofAll('packages/progress/supplements/supplements'),
    ...ofAll('packages/progress/outcome/outcome'),
    ...ofAll('packages/catalogue/review/review'),
    ...ofAll('packages/capture/computer/computer'),
    ...FACT_TOPICS.map((topic): Address => ['packages/guide/facts/facts', { topic }]),
    ['packages/guide/search/search', {}],
    ['packages/catalogue/majors/majors', {}],
    ['packages/catalogue/country-picker/country-picker', {}],
    ['packages/catalogue/school-picker/school-picker', {}],
    ['packages/backup/data/data', {}],
    ['packages/guide/sources/sources', {}],
    ['packages/backup/privacy/privacy', {}],
  ]
}

/** What pages say on a day, by their address without the ids of the students. */
const textsOn = async (on: IsoDate, pages = addresses): Promise<ReadonlyMap<string, string>> => {
  setClock(on)
  await startedPagePhone()
  const texts = new Map<string, string>()
  for (const [at, [page, query]] of (await pages(on)).entries()) {
    const screen = await openPage(page, query)
    await settled()
    // The data are what is printed, answers that are folded up too.
    const said = `${screen.text} ${JSON.stringify(screen.instance.data)}`
    texts.set(`${at} ${page} ${query.step ?? query.material ?? query.topic ?? ''}`, said)
    await closePage(screen)
  }
  return texts
}

const says = (text: string, number: string) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text)

/** Some two hundred screens, on a machine that may have other work. */
const LONGEST_MS = 600_000

let before: ReadonlyMap<string, string>
let after: ReadonlyMap<string, string>
let ofOldResult: ReadonlyMap<string, string>

beforeAll(async () => {
  appendAll()
  before = await textsOn(EVE)
  after = await textsOn(NEW_YEAR)
  ofOldResult = await textsOn(NEW_YEAR, () => ofResult(EVE))
}, LONGEST_MS)

afterAll(() => {
  undo.reverse().forEach((takeBack) => takeBack())
  jest.restoreAllMocks()
})

it('no page of the product is forgotten', () => {
  const opened = [...before.keys()].map((key) => key.split(' ')[1])
  expect(PAGES.filter((page) => !opened.includes(page) && !(page in WITHOUT_NUMBERS))).toEqual([])
})

it('a result keeps the months of the day it was issued, on every page', () => {
  const { before: old, after: fresh } = changes.find(({ what }) => what === 'the months of a review')!
  for (const [page, text] of ofOldResult) {
    expect([page, says(text, old), says(text, fresh)]).toEqual([page, true, false])
  }
})

it('the day is announced', () => {
  expect(announcedDays(EVE)).toContain(NEW_YEAR)
})

it('every number is said on some page, so that its change can be seen', () => {
  const texts = [...before.values()]
  expect(
    changes.filter((one) => !texts.some((text) => says(text, one.before))).map(({ what }) => what),
  ).toEqual([])
})

it('every page that said a number on the day before says the new one on the day, and no longer the old one', () => {
  const wrong = changes.flatMap((one) =>
    [...before]
      .filter(([, text]) => says(text, one.before))
      .filter(([page]) => !says(after.get(page)!, one.after) || says(after.get(page)!, one.before))
      .map(([page]) => `${one.what}: ${page}`),
  )
  expect(wrong).toEqual([])
})

it('a step whose number will change says so the day before, and no longer on the day', () => {
  const { before: old, after: fresh } = changes.find(({ what }) => what === 'the fee')!
  const pages = [...before].filter(
    ([page, text]) => page.includes('packages/guide/step/step') && says(text, old),
  )
  expect(pages.length).toBeGreaterThan(0)
  for (const [page, text] of pages) {
    expect(text).toMatch(new RegExp(`${dateInWords(NEW_YEAR)}起：[^。]*认证费用 ${fresh} 元`))
    expect(after.get(page)).not.toContain(`${dateInWords(NEW_YEAR)}起：`)
  }
})
