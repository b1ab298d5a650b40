import * as fc from 'fast-check'
import { type Application } from '../../../../miniprogram/model/application'
import { LEVELS } from '../../../../miniprogram/model/degree'
import { day } from '../../../../miniprogram/model/iso-date'
import type { Outcome } from '../../../../miniprogram/model/progress'
import { type Course, MAJOR_CATALOGUES, type ReviewNotes } from '../../../../miniprogram/model/review-notes'
import {
  isCatalogueFor,
  reviewFindings,
  usualCatalogue,
} from '../../../../miniprogram/packages/catalogue/rules/review'
import { aDegree, anApplication, idOf } from '../../../builders'
import { TODAY } from '../../../rules/students/all-students'

const COMPUTING = { catalogue: 'graduate-2022', code: '0812', name: '计算机科学与技术' } as const
const course = (letter: string, changed: Partial<Course> = {}): Course => ({
  id: idOf(letter),
  name: `Course ${letter}`,
  credits: '15',
  supports: true,
  ...changed,
})

const RESULT: Outcome = { kind: 'certificate', issuedOn: day('2026-06-01'), fieldWording: '软件工程' }
const NOTES: ReviewNotes = {
  noticeReadOn: TODAY,
  wish: COMPUTING,
  reasons: '论文做的是编译器。',
  courses: [course('a'), course('b')],
  proofs: ['transcript'],
}

const review = (outcome: Partial<Outcome>, notes: Partial<ReviewNotes> = {}): Application =>
  anApplication({ outcome: { ...RESULT, ...outcome }, review: { ...NOTES, ...notes } })

const kindsOf = (application: Application, disciplines = ['08'], today = TODAY) =>
  reviewFindings(application, disciplines, today).map(({ kind }) => kind)

it('a review that is complete has nothing against it', () => {
  expect(kindsOf(review({}))).toEqual([])
})

describe('the result', () => {
  it('that is not there yet stops all', () => {
    expect(kindsOf(anApplication({ review: NOTES }))).toEqual(['no-result'])
  })
  it.each([
    ['another kind than 认证书', review({ kind: 'not-yet' }), ['not-a-certificate']],
    ['not accepted at all', review({ kind: 'not-accepted' }), ['not-accepted']],
    [
      'of a kind that nobody knows, without a deadline',
      review({ kind: 'other', issuedOn: day('2020-01-01') }),
      ['not-a-certificate'],
    ],
    [
      'about 虚假材料',
      review({ kind: 'refused', isAboutFalseMaterials: true }),
      ['not-a-certificate', 'false-materials'],
    ],
    ['without its wording', review({ fieldWording: ' ' }), ['wording-missing']],
  ])('%s is said', (_, application, kinds) => {
    expect(kindsOf(application)).toEqual(kinds)
  })
  it('without its day gives no deadline', () => {
    const { issuedOn: _unknown, ...rest } = RESULT
    expect(kindsOf(anApplication({ outcome: rest, review: NOTES }))).toEqual(['issue-day-unknown'])
  })
})

describe('twelve months after the result', () => {
  const issued = review({ issuedOn: day('2025-06-15') })
  it('the last day is still in time', () => {
    expect(kindsOf(issued, ['08'], day('2026-06-14'))).toEqual([])
  })
  it('the day after is past, which is said first and with its date', () => {
    expect(reviewFindings(issued, ['08'], day('2026-06-15'))[0]).toEqual({
      kind: 'deadline-past',
      dueOn: '2026-06-14',
    })
  })
})

describe('the wish', () => {
  it('that is missing is asked for', () => {
    const { wish: _none, ...rest } = NOTES
    expect(kindsOf(anApplication({ outcome: RESULT, review: rest }))).toEqual(['wish-missing'])
  })
  it('that is the result needs no review, whatever the blanks', () => {
    expect(kindsOf(review({ fieldWording: ' 计算机 科学与技术' }))).toEqual(['wish-equals-result'])
  })
  it('in another 门类 than the result is doubted; where no catalogue has the result, nothing is said', () => {
    expect(kindsOf(review({ fieldWording: '管理科学与工程' }), ['12'])).toEqual([
      'wish-in-another-discipline',
    ])
    expect(kindsOf(review({ fieldWording: '某某学' }), [])).toEqual([])
  })
  it.each([
    ['master', 'graduate-2022', true],
    ['doctor', 'undergraduate-2024', false],
    ['bachelor', 'graduate-2022', false],
    ['diploma', 'undergraduate-2026', true],
  ] as const)('of a %s in %s: fits %p', (level, catalogue, fits) => {
    expect(isCatalogueFor(catalogue, level)).toBe(fits)
    const application = { ...review({}, { wish: { ...COMPUTING, catalogue } }), degree: aDegree({ level }) }
    expect(kindsOf(application)).toEqual(fits ? [] : ['catalogue-not-for-level'])
  })
  it('begins in the catalogue that fits the level', () => {
    expect(LEVELS.every((level) => isCatalogueFor(usualCatalogue(level), level))).toBe(true)
    expect(usualCatalogue('bachelor')).toBe('undergraduate-2024')
  })
})

describe('the courses', () => {
  it.each([
    ['none at all', [], ['no-courses']],
    ['none that supports', [course('a', { supports: false })], ['no-supporting-course']],
    ['a third', [course('a'), course('b', { credits: '30', supports: false })], ['small-share']],
    ['just over a third', [course('a'), course('b', { credits: '29', supports: false })], []],
    ['credits that cannot be read', [course('a'), course('b', { credits: '?' })], ['credits-unreadable']],
    ['only such', [course('a', { credits: '' })], ['credits-unreadable']],
    ['one without a name', [course('a'), course('b', { name: ' ' })], ['courses-unnamed']],
  ])('%s', (_, courses, kinds) => {
    expect(kindsOf(review({}, { courses }))).toEqual(kinds)
  })
})

it('empty reasons and an empty list of proofs are said', () => {
  expect(kindsOf(review({}, { reasons: '  ', proofs: [] }))).toEqual(['reasons-empty', 'no-proofs'])
  const { reasons: _none, ...rest } = NOTES
  expect(kindsOf(anApplication({ outcome: RESULT, review: rest }))).toEqual(['reasons-empty'])
})

it('marking one more course as supporting never adds a doubt about support', () => {
  const doubts = (courses: readonly Course[]) =>
    kindsOf(review({}, { courses })).filter(
      (kind) => kind === 'no-supporting-course' || kind === 'small-share',
    ).length
  const anyCourses = fc.array(
    fc.record({
      id: fc.constantFrom(...'abcdefgh').map(idOf),
      name: fc.constant('A'),
      credits: fc.constantFrom('5', '15', '7.5', 'x', ''),
      supports: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(anyCourses, fc.nat(), (courses, at) => {
      const index = at % courses.length
      const more = courses.map((one, other) => (other === index ? { ...one, supports: true } : one))
      const before = doubts(courses)
      const isOnlyUnread = before === 1 && !courses.some(({ supports }) => supports)
      expect(doubts(more)).toBeLessThanOrEqual(isOnlyUnread ? 1 : before)
    }),
  )
})

it('every catalogue is for some level', () => {
  for (const catalogue of MAJOR_CATALOGUES)
    expect(LEVELS.some((level) => isCatalogueFor(catalogue, level))).toBe(true)
})
