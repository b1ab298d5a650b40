import { parsePartialDate } from '../../miniprogram/model/partial-date'
import fc from 'fast-check'
import type { Degree } from '../../miniprogram/model/degree'
import { day } from '../../miniprogram/model/iso-date'
import type { DegreeDraft } from '../../miniprogram/model/degree-draft'
import { completeDegree, degreeFindings } from '../../miniprogram/rules/degree-findings'
import { answersOf } from '../../miniprogram/rules/draft-dates'
import { aDegree } from '../builders'
import { arbitraryDegree } from './arbitrary-student'
import { TODAY } from './students/all-students'

const date = (text: string) => parsePartialDate(text)!

const draftOf = (answers: Partial<Degree>, rest: Partial<DegreeDraft> = {}): DegreeDraft => ({
  answers,
  typed: {},
  ...rest,
})

const findingsOf = (draft: DegreeDraft) =>
  degreeFindings(draft, TODAY).map(({ field, weight, kind }) => `${weight} ${field} ${kind}`)

const typing = (typed: DegreeDraft['typed']) => findingsOf(draftOf(aDegree(), { typed }))

const named = (name: string) => findingsOf(draftOf(aDegree({ school: { kind: 'typed', name } })))

it('a complete form has nothing to say', () => {
  expect(findingsOf(draftOf(aDegree()))).toEqual([])
})

it('an empty form lacks each answer that the list needs, and neither school nor days', () => {
  expect(findingsOf(draftOf({}))).toEqual([
    'error applicant not-answered',
    'error place not-answered',
    'error level not-answered',
    'error mode not-answered',
    'error endedOn not-answered',
  ])
})

it('a master says how it was studied, a bachelor is not asked', () => {
  expect(findingsOf(draftOf(aDegree({ training: undefined })))).toEqual(['error training not-answered'])
  expect(findingsOf(draftOf(aDegree({ level: 'bachelor', training: undefined })))).toEqual([])
})

it('a campus elsewhere may be a 合作办学, and nobody knows of part-time study', () => {
  expect(findingsOf(draftOf(aDegree({ mode: 'transnational-campus' })))).toEqual([
    'warning mode campus-may-be-cooperation',
  ])
  expect(findingsOf(draftOf(aDegree({ circumstances: ['part-time'] })))).toEqual([
    'warning circumstances part-time-unknown',
  ])
})

it('whose papers were used while studying is kept where they are not those of today', () => {
  const of = (changed: Partial<Degree>) => completeDegree(draftOf(aDegree(changed)), TODAY)?.studiedAs
  expect(of({ applicant: 'foreign', studiedAs: 'mainland' })).toBe('mainland')
  expect(of({ applicant: 'foreign', studiedAs: 'foreign' })).toBeUndefined()
  expect(of({ applicant: 'foreign' })).toBeUndefined()
  expect(of({ applicant: 'mainland', studiedAs: 'foreign' })).toBeUndefined()
})

it('中外合作办学 says how long it was abroad', () => {
  const degree = aDegree({ mode: 'chinese-foreign-cooperation' })
  const lookUp = 'warning mode cooperation-to-look-up'
  expect(findingsOf(draftOf(degree))).toEqual(['error timeAbroad not-answered', lookUp])
  expect(findingsOf(draftOf({ ...degree, timeAbroad: 'at-least-180-days' }))).toEqual([lookUp])
  expect(findingsOf(draftOf({ ...degree, timeAbroad: 'under-180-days' }))).toEqual([
    lookUp,
    'warning timeAbroad cooperation-days-disputed',
  ])
})

describe('the school', () => {
  it('typed but not chosen is asked for', () => {
    const draft = draftOf({ ...aDegree(), school: undefined }, { schoolText: 'Some' })
    expect(findingsOf(draft)).toEqual(['error school school-not-chosen'])
  })

  it.each([
    ['empty', '', ['error school school-empty']],
    ['blank', ' 　\n', ['error school school-empty']],
    ['only invisible characters', '\u200b\ufeff', ['error school school-empty']],
    ['1,000 characters', '某'.repeat(1000), ['error school school-too-long']],
    ['201 characters', '某'.repeat(201), ['error school school-too-long']],
    ['200 characters outside the basic plane', '𠮷'.repeat(200), []],
    ['two lines', 'University\nof Somewhere', ['error school school-line-break']],
    ['a control character', 'University\u0007', ['error school school-line-break']],
    ['emoji', '大学🎓', []],
    ['combining characters', 'Universite\u0301 de Nulle Part', []],
    ['Arabic', 'جامعة', []],
  ])('named by %s', (_, name, findings) => {
    expect(named(name)).toEqual(findings)
  })

  it('from the list needs no look', () => {
    const school = { kind: 'listed', id: 223, chineseName: '阿比林基督大学', englishName: 'X' } as const
    expect(findingsOf(draftOf(aDegree({ school })))).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    [{ startedOn: '2023-02-31' }, ['error startedOn date-not-in-calendar']],
    [{ startedOn: '2024-10' }, ['error endedOn ends-before-start']],
    [
      { startedOn: '2027-01' },
      [
        'error startedOn in-the-future',
        'error endedOn ends-before-start',
        'error awardedOn awarded-before-start',
      ],
    ],
    [
      { endedOn: '2026年12月' },
      ['warning endedOn ends-in-the-future', 'warning awardedOn awarded-before-end'],
    ],
    [{ endedOn: '2023-12-20' }, ['warning endedOn under-180-days']],
    [{ endedOn: '2025-02' }, ['warning awardedOn awarded-before-end']],
    [{ awardedOn: '2024-08-13' }, []],
    [{ awardedOn: '2024-08-12' }, ['warning awardedOn awarded-before-end']],
    [{ awardedOn: '2026-09-13' }, []],
    [{ awardedOn: '2026-09-14' }, ['warning awardedOn awarded-long-after-end']],
    [{ awardedOn: '2026-11-23' }, ['warning awardedOn awarded-long-after-end']],
    [
      { awardedOn: '2026-11-24' },
      ['error awardedOn in-the-future', 'warning awardedOn awarded-long-after-end'],
    ],
    [{ awardedOn: '2024年11月' }, []],
    [{ awardedOn: '' }, []],
    [{ startedOn: '2014-09-01' }, ['warning endedOn very-long-study']],
    [{ endedOn: '' }, ['error endedOn not-answered']],
  ])('%j', (typed, findings) => {
    expect(typing(typed)).toEqual(findings)
  })

  it('of a 中外合作办学 may be short: it has its own question', () => {
    const degree = aDegree({ mode: 'chinese-foreign-cooperation', timeAbroad: 'under-180-days' })
    const findings = findingsOf(draftOf(degree, { typed: { endedOn: '2023-12' } }))
    expect(findings.filter((finding) => finding.includes('endedOn'))).toEqual([])
  })

  it('a certificate not issued yet has no award date', () => {
    const degree = aDegree({
      place: '西班牙',
      awardedOn: undefined,
      circumstances: ['certificate-not-issued'],
    })
    expect(findingsOf(draftOf(degree))).toEqual([])
  })
})

describe('doubts are said, and do not keep the degree from being saved', () => {
  it('wholly remote and after the spring of 2023', () => {
    expect(findingsOf(draftOf(aDegree({ mode: 'remote' })))).toEqual(['warning mode remote-not-recognised'])
    expect(completeDegree(draftOf(aDegree({ mode: 'remote' })), TODAY)).toBeDefined()
  })

  it('wholly remote before it', () => {
    const typed = { startedOn: '2020-09', endedOn: '2022-06', awardedOn: '2022-07-01' }
    expect(findingsOf(draftOf(aDegree({ mode: 'remote' }), { typed }))).toEqual([
      'warning mode remote-only-in-pandemic',
    ])
  })

  it('remote without a readable end', () => {
    expect(findingsOf(draftOf(aDegree({ mode: 'remote' }), { typed: { endedOn: '?' } }))).toEqual([
      'error endedOn date-unreadable',
    ])
  })

  it('only a letter, outside Spain and Italy', () => {
    const degree = aDegree({ awardedOn: undefined, circumstances: ['certificate-not-issued'] })
    expect(findingsOf(draftOf(degree))).toEqual(['warning circumstances letter-not-accepted'])
  })
})

describe('the finished degree', () => {
  it('is not there while an error is', () => {
    expect(completeDegree(draftOf({}), TODAY)).toBeUndefined()
  })

  it('was asked about the papers of a part elsewhere, also where the saved one was not', () => {
    const degree = completeDegree(draftOf(aDegree({ mode: 'joint', isPartUnasked: true })), TODAY)
    expect(degree).toBeDefined()
    expect(degree).not.toHaveProperty('isPartUnasked')
  })

  it('has the dates that were typed', () => {
    const typed = { startedOn: '2023年9月', endedOn: '2024.9' }
    expect(completeDegree(draftOf(aDegree(), { typed }), TODAY)).toEqual(
      aDegree({
        startedOn: date('2023-09'),
        endedOn: date('2024-09'),
      }),
    )
  })

  it('keeps a month a month until its day is typed', () => {
    const days = { startedOn: day('2023-09-01'), endedOn: day('2024-09-30') }
    const monthly = aDegree({ startedOn: date('2023-09'), endedOn: date('2024-09') })
    expect(completeDegree(draftOf(monthly), TODAY)).toEqual(monthly)
    expect(completeDegree(draftOf(monthly, { typed: days }), TODAY)).toEqual(aDegree(days))
  })

  it('leaves out answers to questions that are no longer asked', () => {
    const answers = aDegree({
      level: 'bachelor',
      training: 'research',
      timeAbroad: 'under-180-days',
      circumstances: ['certificate-not-issued', 'name-changed'],
    })
    const degree = completeDegree(draftOf(answers), TODAY)!
    expect(Object.keys(degree)).not.toEqual(expect.arrayContaining(['training']))
    expect(Object.keys(degree)).not.toEqual(expect.arrayContaining(['timeAbroad']))
    expect(degree.circumstances).toEqual(['name-changed'])
  })

  it('takes no ticks as none of the circumstances', () => {
    const { circumstances: _, ...answers } = aDegree()
    expect(completeDegree(draftOf(answers), TODAY)!.circumstances).toEqual([])
  })

  it('exists exactly where there is no error, whatever was answered', () => {
    fc.assert(
      fc.property(arbitraryDegree, (answers) => {
        const hasError = degreeFindings(draftOf(answers), TODAY).some(({ weight }) => weight === 'error')
        expect(completeDegree(draftOf(answers), TODAY) === undefined).toBe(hasError)
      }),
    )
  })
})

it('what is typed goes before an earlier answer, even when it is emptied', () => {
  const draft = draftOf(aDegree(), { typed: { startedOn: '2022-01-05', endedOn: '' } })
  expect(answersOf(draft)).toMatchObject({
    startedOn: '2022-01-05',
    endedOn: undefined,
    awardedOn: '2024-11-28',
  })
})
