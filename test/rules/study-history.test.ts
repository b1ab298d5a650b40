import fc from 'fast-check'
import type { Application } from '../../miniprogram/model/application'
import { day } from '../../miniprogram/model/iso-date'
import { parsePartialDate } from '../../miniprogram/model/partial-date'
import {
  ONLINE_SHARES,
  STUDY_STAGES,
  STUDY_TEXTS,
  type StudyEntry,
} from '../../miniprogram/model/study-history'
import { OWN_STRETCH } from '../../miniprogram/model/study-stretch'
import { monthsOf, wholeMonths } from '../../miniprogram/rules/month-count'
import { studyEntryFindings, studyFindings } from '../../miniprogram/rules/study-findings'
import { exactDate, isBlankEntry, isDated, studyStretches } from '../../miniprogram/rules/study-history'
import { aDegree, anApplication, idOf } from '../builders'
import { arbitraryDegree } from './arbitrary-student'

const TODAY = day('2026-05-02')

const entry = (
  letter: string,
  stage: StudyEntry['stage'],
  started: string,
  ended: string,
  more: Partial<StudyEntry> = {},
): StudyEntry => ({
  id: idOf(letter),
  school: `${letter} school`,
  started,
  ended,
  ...(stage ? { stage } : {}),
  ...more,
})

const SCHOOL = entry('s', 'senior-high', '2016-09', '2019-06')
const BACHELOR = entry('b', 'bachelor', '2019-09', '2023-06')

/** A taught master from 2023-09-18 to 2024-09-13 with these entries before it. */
const history = (
  entries: readonly StudyEntry[] = [SCHOOL, BACHELOR],
  degree: Partial<Application['degree']> = {},
): Application => anApplication({ degree: aDegree(degree), studyHistory: entries })

const said = (application: Application, today = TODAY) =>
  studyFindings(application, today).map(({ entry: id, weight, kind, ...rest }) =>
    [weight, id?.slice(0, 1) ?? 'all', kind, ...Object.values(rest)].join(' '),
  )

const saidOf = (...entries: StudyEntry[]) => said(history([SCHOOL, BACHELOR, ...entries]))

it('a history without holes has nothing to say', () => {
  expect(said(history())).toEqual([])
})

describe('the entries in order', () => {
  const ids = (application: Application) => studyStretches(application).map(({ id }) => id[0])

  it('stand by their beginning, the certificate’s own among them, undated ones last', () => {
    const undated = entry('u', 'bachelor', '2019年？', '2020-01')
    const later = entry('z', 'doctor', '2024-10', '2026-01')
    expect(ids(history([undated, later, BACHELOR, SCHOOL]))).toEqual(['s', 'b', OWN_STRETCH[0], 'z', 'u'])
  })

  it('of the same beginning keep the order in which they were added', () => {
    const twin = (letter: string) => entry(letter, 'other', '2016-09', '2017-06')
    expect(ids(history([twin('x'), twin('a'), twin('m')]))).toEqual(['x', 'a', 'm', OWN_STRETCH[0]])
  })

  it('read a month as its first or its last day, and keep what was typed', () => {
    expect(studyStretches(history([entry('x', 'other', ' 2019年2月 ', '2020/2')]))[0]).toMatchObject({
      started: '2019年2月',
      startedOn: '2019-02-01',
      ended: '2020/2',
      endedOn: '2020-02-29',
    })
  })

  it('take the certificate’s own from the degree and the notes about the certificate', () => {
    const listed = { kind: 'listed', id: 1, chineseName: '某大学', englishName: 'Some' } as const
    const own = (changed: Partial<Application>) =>
      studyStretches({ ...history([]), ...changed }).find(({ id }) => id === OWN_STRETCH)
    expect(own({})).toMatchObject({
      school: 'University of Somewhere',
      place: '英国',
      stage: 'master',
      major: '',
    })
    expect(own({ degree: aDegree({ school: listed, level: 'diploma' }) })).toMatchObject({
      school: '某大学',
      stage: 'college',
    })
    expect(own({ degree: aDegree({ school: { ...listed, chineseName: '' } }) })?.school).toBe('Some')
    expect(own({ certificate: { major: 'Finance' } })?.major).toBe('Finance')
    expect(own({ certificate: { major: 'Finance', majorInChinese: '金融' } })?.major).toBe('金融')
  })

  it('of a degree told without a school and by its year alone has neither, and stands last', () => {
    const told = history([SCHOOL], {
      school: undefined,
      startedOn: undefined,
      endedOn: parsePartialDate('2024')!,
    })
    const own = studyStretches(told).at(-1)!
    expect(own).toMatchObject({ id: OWN_STRETCH, school: '', started: '', ended: '' })
    expect(isDated(own)).toBe(false)
  })

  it('are dated only when both ends are known and in order', () => {
    const isKnown = (started: string, ended: string) =>
      isDated(studyStretches(history([entry('x', 'other', started, ended)])).find(({ id }) => id[0] === 'x')!)
    expect(isKnown('2019-01', '2019-02')).toBe(true)
    expect(isKnown('2019-03', '2019-02')).toBe(false)
    expect(isKnown('2019-03', '')).toBe(false)
    expect(isKnown('', '2019-03')).toBe(false)
  })
})

test.each([
  ['2019-09', '2019-09'],
  ['2019年9月', '2019-09'],
  ['Sept. 2019', '2019-09'],
  ['2019.9.3', '2019-09-03'],
  ['2019', undefined],
  ['', undefined],
] as const)('%j is copied as %j', (typed, copied) => {
  expect(exactDate(typed)).toBe(copied)
})

test.each([
  ['2019-07-01', '2019-11-01', 4],
  ['2019-07-01', '2019-10-31', 3],
  ['2019-12-31', '2020-01-01', 0],
  ['2019-12-01', '2020-02-01', 2],
] as const)('from %s to %s are %i whole months', (from, to, months) => {
  expect(wholeMonths(day(from), day(to))).toBe(months)
})

test('a study from the first of a month to the last of another counts both months', () => {
  expect(monthsOf(day('2019-09-01'), day('2023-06-30'))).toBe(46)
})

test.each([
  [{ id: idOf('a') }, true],
  [{ id: idOf('a'), school: ' ', started: '' }, true],
  [{ id: idOf('a'), note: 'x' }, false],
  [{ id: idOf('a'), stage: 'master' }, false],
] as const)('%j is blank: %s', (one, isBlank) => {
  expect(isBlankEntry(one)).toBe(isBlank)
})

describe('one entry', () => {
  it.each<[string, StudyEntry, readonly string[]]>([
    ['with nothing in it', { id: idOf('x') }, ['error x unfinished stage,school,started,ended']],
    [
      'with blanks for a school',
      entry('x', 'other', '2019', '', { school: ' ' }),
      ['error x unfinished school,ended', 'error x date-only-year started'],
    ],
    [
      'of nonsense',
      entry('x', 'other', 'then', '03/04/2019'),
      ['error x date-unreadable started', 'error x date-order-unclear ended 2019-04-03,2019-03-04'],
    ],
    [
      'on a day that no calendar has',
      entry('x', 'other', '2019-02-30', '2019-13'),
      ['error x date-not-in-calendar started', 'error x date-not-in-calendar ended'],
    ],
    ['that ends first', entry('x', 'other', '2019-09', '2019-08'), ['error x ends-before-start ended']],
    [
      'that begins tomorrow',
      entry('x', 'other', '2026-05-03', '2026-06'),
      ['error x starts-in-the-future started', 'hint x gap 19'],
    ],
    ['that is not over', entry('x', 'other', '2024-10', '2026-06'), ['hint x ends-in-the-future ended']],
    ['of a language', entry('x', 'language', '2023-07', '2023-08'), ['hint x not-certified-kind']],
    ['of a foundation year', entry('x', 'foundation', '2023-07', '2023-08'), ['hint x not-certified-kind']],
    [
      'at a second school within a bachelor',
      entry('x', 'exchange', '2021-09', '2022-01'),
      ['hint x study-elsewhere'],
    ],
  ])('%s', (_, one, findings) => {
    expect(saidOf(one).filter((line) => line.split(' ')[1] === 'x')).toEqual(findings)
  })

  it('in its form shows its own findings as it is being changed', () => {
    const kinds = (changed: StudyEntry) =>
      studyEntryFindings(changed, history(), TODAY).map(({ kind }) => kind)
    expect(kinds({ ...BACHELOR, ended: '2018' })).toEqual(['date-only-year'])
    expect(kinds(BACHELOR)).toEqual([])
  })
})

describe('durations', () => {
  it.each<[StudyEntry['stage'], string, string, string | undefined]>([
    ['bachelor', '2019-09', '2020-02', 'very-short 6'],
    ['bachelor', '2019-09', '2020-05', undefined],
    ['bachelor', '2009-09', '2021-08', 'very-long 144'],
    ['bachelor', '2011-09', '2019-08', undefined],
    ['bachelor', '2019-09-01', '2019-09-05', 'very-short 0'],
    ['senior-high', '2019-09', '2020-07', 'very-short 11'],
    ['senior-high', '2019-09', '2024-08', undefined],
    ['master', '2019-09', '2020-04', undefined],
    ['master', '2019-09', '2020-03', 'very-short 7'],
    ['doctor', '2019-09', '2021-07', 'very-short 23'],
    ['doctor', '2009-09', '2019-09', 'very-long 121'],
    ['language', '2015-09', '2019-09', 'very-long 49'],
    ['other', '2009-09', '2019-09', undefined],
  ])('%s from %s to %s: %s', (stage, started, ended, finding) => {
    const lines = said(history([entry('x', stage, started, ended)])).filter((line) => /very-/.test(line))
    expect(lines).toEqual(finding ? [`hint x ${finding}`] : [])
  })

  it('of the certificate’s own study are looked at too', () => {
    expect(said(history([SCHOOL, BACHELOR], { endedOn: day('2023-12-01') }))).toEqual(['hint c very-short 2'])
  })
})

describe('gaps', () => {
  it.each([
    ['2019-10', undefined],
    ['2019-11', 'hint b gap 4'],
    ['2019-10-31', undefined],
    ['2020-03', 'hint b gap 8'],
  ])('from the end of June 2019 to %s: %s', (started, finding) => {
    const lines = said(history([SCHOOL, { ...BACHELOR, started }]))
    expect(lines).toEqual(finding ? [finding] : [])
  })

  it('are measured from the latest end, not from the entry just before', () => {
    const course = entry('l', 'other', '2020-01', '2020-03')
    expect(said(history([SCHOOL, BACHELOR, course])).filter((line) => /gap/.test(line))).toEqual([])
  })

  it('are not guessed beside an entry without a date', () => {
    expect(said(history([SCHOOL, { ...BACHELOR, ended: 'x' }])).filter((line) => /gap/.test(line))).toEqual([
      'hint c gap 50',
    ])
  })
})

describe('overlaps', () => {
  it('of more than a month are told beside the later entry, with the earlier one', () => {
    const second = entry('x', 'bachelor', '2022-03', '2023-06')
    expect(saidOf(second)).toEqual([`hint x overlap 16 ${idOf('b')}`])
  })

  it('with several entries are told for each', () => {
    const second = entry('x', 'other', '2022-03', '2024-01')
    expect(saidOf(second)).toEqual([`hint x overlap 16 ${idOf('b')}`, `hint c overlap 4 ${idOf('x')}`])
  })

  it('within one month are none: an end and a beginning in the same month', () => {
    expect(said(history([SCHOOL, { ...BACHELOR, started: '2019-06' }]))).toEqual([])
  })

  it('of a little over a month are said as one', () => {
    expect(said(history([SCHOOL, { ...BACHELOR, started: '2019-05-30' }]))).toEqual([
      `hint b overlap 1 ${idOf('s')}`,
    ])
  })

  it('with an exchange are as they should be, before it and after it', () => {
    const early = entry('x', 'exchange', '2019-01', '2020-01')
    expect(saidOf(early)).toEqual(['hint x study-elsewhere'])
  })

  it('with the certificate’s own study typed again are called what they are', () => {
    const again = entry('x', 'master', '2023-09', '2024-09')
    expect(saidOf(again)).toEqual(['hint x same-as-certificate'])
    const shorter = entry('x', 'master', '2023-09', '2024-06')
    expect(saidOf(shorter)).toEqual([`hint c overlap 9 ${idOf('x')}`])
    const longer = entry('x', 'master', '2023-08', '2024-09')
    expect(saidOf(longer)).toEqual([`hint c overlap 11 ${idOf('x')}`])
  })
})

describe('levels', () => {
  it.each<[Application['degree']['level'], readonly StudyEntry[], readonly string[]]>([
    ['master', [], ['error all too-few 2']],
    ['master', [BACHELOR], ['error all level-missing senior-high']],
    ['master', [SCHOOL], ['hint all level-missing bachelor']],
    ['doctor', [SCHOOL, BACHELOR], ['hint all level-missing master']],
    ['bachelor', [SCHOOL], []],
    ['diploma', [SCHOOL], []],
    ['diploma', [BACHELOR], ['error all level-missing senior-high']],
  ])('a %s', (level, entries, findings) => {
    expect(said(history(entries, { level })).filter((line) => / all /.test(line))).toEqual(findings)
  })

  it.each(['joint', 'credit-transfer'] as const)('a %s study left its trace at another school', (mode) => {
    const lines = (...entries: StudyEntry[]) =>
      said(history([SCHOOL, BACHELOR, ...entries], { mode })).filter((line) => / all /.test(line))
    expect(lines()).toEqual(['hint all other-school-missing'])
    expect(lines(entry('x', 'exchange', '2023-10', '2024-01'))).toEqual([])
    expect(lines(entry('x', 'master', '2023-07', '2023-08'))).toEqual([])
  })
})

describe('online terms', () => {
  const online = (share: StudyEntry['online'], changed: Partial<StudyEntry> = {}, degree = {}) =>
    said(history([SCHOOL, { ...BACHELOR, online: share!, ...changed }], degree)).filter((line) =>
      / b online/.test(line),
    )

  it.each(['partly', 'all'] as const)('%s are to be explained, and may belong to the degree', (share) => {
    expect(online(share, { ended: '2022-12' })).toEqual(['hint b online-note', 'hint b online-not-ticked'])
  })

  it('from spring 2023 on come with the announcement; the day before it does not', () => {
    expect(online('all', { ended: '2023-01-28' })).toContain('hint b online-since-2023')
    expect(online('all', { ended: '2023-01-27' })).not.toContain('hint b online-since-2023')
    expect(online('all', { ended: '' })).not.toContain('hint b online-since-2023')
  })

  it('are not asked to be ticked once the degree says so', () => {
    expect(online('partly', { ended: '2022-12' }, { circumstances: ['studied-online'] })).toEqual([
      'hint b online-note',
    ])
    expect(online('partly', { ended: '2022-12' }, { mode: 'remote' })).toEqual(['hint b online-note'])
  })

  it('none, not answered, or in senior high say nothing', () => {
    expect(online('none')).toEqual([])
    expect(online(undefined)).toEqual([])
    expect(online('all', { stage: 'senior-high' })).toEqual([])
  })

  it.each([{ mode: 'remote' }, { circumstances: ['studied-online'] }] as const)(
    'of the certificate’s own study are told beside it: %j',
    (degree) => {
      expect(said(history([SCHOOL, BACHELOR], degree as Partial<Application['degree']>))).toEqual([
        'hint c online-note',
        'hint c online-since-2023',
      ])
    },
  )
})

describe('for any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('2019-09', '2019年9月', '2999-12', '1900-01-01', '0000-00', '2020-02-29'),
  )
  const anyEntry = fc
    .tuple(
      fc.record(
        { stage: fc.constantFrom(...STUDY_STAGES), online: fc.constantFrom(...ONLINE_SHARES) },
        { requiredKeys: [] },
      ),
      fc.record(Object.fromEntries(STUDY_TEXTS.map((field) => [field, anyText])), { requiredKeys: [] }),
    )
    .map(([choices, texts]) => ({ ...choices, ...texts }))
  const anyHistory = fc
    .tuple(fc.array(anyEntry, { maxLength: 8 }), arbitraryDegree)
    .map(([entries, degree]) =>
      anApplication({
        degree,
        studyHistory: entries.map((one, index) => ({ ...one, id: idOf('abcdefgh'[index]!) })),
      }),
    )

  it('findings are found and name an entry that is there', () => {
    fc.assert(
      fc.property(anyHistory, (application) => {
        const ids = studyStretches(application).map(({ id }) => id)
        for (const finding of studyFindings(application, TODAY)) {
          if (finding.entry !== undefined) expect(ids).toContain(finding.entry)
          if (finding.kind === 'gap' || finding.kind === 'overlap') expect(finding.months).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('sorting loses no entry, is stable and does not depend on what it began with', () => {
    fc.assert(
      fc.property(anyHistory, (application) => {
        const stretches = studyStretches(application)
        expect(stretches).toHaveLength(application.studyHistory.length + 1)
        const starts = stretches.map(({ startedOn }) => startedOn ?? '9999')
        expect(starts).toEqual([...starts].sort())
        const order = new Map(application.studyHistory.map(({ id }, index) => [id, index]))
        const sorted = stretches.flatMap(({ id }) => application.studyHistory.filter((one) => one.id === id))
        expect(studyStretches({ ...application, studyHistory: sorted }).map(({ id }) => id)).toEqual(
          stretches.map(({ id }) => id),
        )
        stretches.slice(1).forEach(({ id, startedOn }, index) => {
          const before = stretches[index]!
          if (before.startedOn === startedOn && order.has(id) && order.has(before.id))
            expect(order.get(before.id)!).toBeLessThan(order.get(id)!)
        })
      }),
    )
  })
})
