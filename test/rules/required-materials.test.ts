import fc from 'fast-check'
import { CIRCUMSTANCES, type Degree, type UkVisa } from '../../miniprogram/model/degree'
import { addDays, day } from '../../miniprogram/model/iso-date'
import { MATERIAL_IDS, NEEDS } from '../../miniprogram/model/material'
import { REASON_IDS } from '../../miniprogram/model/reason'
import type { SourceId } from '../../miniprogram/model/source'
import { possibleUkVisas } from '../../miniprogram/rules/countries/united-kingdom'
import { COUNTRIES } from '../../miniprogram/rules/countries/countries'
import { MATERIALS } from '../../miniprogram/rules/materials/materials'
import {
  inRows,
  materialSources,
  requiredMaterials,
  reviewMaterials,
} from '../../miniprogram/rules/required-materials'
import { situationOf } from '../../miniprogram/rules/situation'
import { aDegree } from '../builders'
import { arbitraryDegree, arbitraryEntryExit } from './arbitrary-student'
import { applicationOf } from './student-application'
import { STUDENTS, TODAY } from './students/all-students'

const found = { record: 'found' } as const

const needOf = (material: string, ...args: Parameters<typeof requiredMaterials>) =>
  requiredMaterials(...args).find((need) => need.material === material)

const strength = (need: (typeof NEEDS)[number]) => -NEEDS.indexOf(need)

describe('any student', () => {
  it('loses no requirement by an accident', () => {
    fc.assert(
      fc.property(
        arbitraryDegree,
        arbitraryEntryExit,
        fc.constantFrom(...CIRCUMSTANCES),
        (degree, entryExit, accident) => {
          const worse = { ...degree, circumstances: [...degree.circumstances, accident] }
          for (const before of requiredMaterials(degree, entryExit, TODAY)) {
            const after = needOf(before.material, worse, entryExit, TODAY)
            expect(after).toBeDefined()
            // What is lost cannot be asked for: what stands for it is.
            const isLost = after!.need === 'replaced' || after!.because.includes('visa-not-lost')
            if (isLost)
              expect(needOf('passport-lost-statement', worse, entryExit, TODAY)!.need).toBe('required')
            else if (!before.because.includes('signed-record-first'))
              expect(strength(after!.need)).toBeGreaterThanOrEqual(strength(before.need))
          }
        },
      ),
    )
  })

  it('loses no requirement when 12367 finds nothing', () => {
    fc.assert(
      fc.property(arbitraryDegree, (degree) => {
        const after = requiredMaterials(degree, { record: 'not-found' }, TODAY).map(
          ({ material }) => material,
        )
        for (const { material } of requiredMaterials(degree, found, TODAY)) expect(after).toContain(material)
      }),
    )
  })

  it('gets each material once, in upload order, with a reason and a source', () => {
    fc.assert(
      fc.property(arbitraryDegree, arbitraryEntryExit, (degree, entryExit) => {
        const needs = requiredMaterials(degree, entryExit, TODAY)
        const order = needs.map(({ material }) => MATERIAL_IDS.indexOf(material))
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        for (const { because, sources } of needs) {
          expect(because.length).toBeGreaterThan(0)
          expect(new Set(because).size).toBe(because.length)
          expect(sources.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('is never asked for something instead of which nothing on the list would do', () => {
    fc.assert(
      fc.property(arbitraryDegree, arbitraryEntryExit, (degree, entryExit) => {
        const needs = requiredMaterials(degree, entryExit, TODAY)
        const listed = needs.map(({ material }) => material)
        for (const { orElse } of needs) for (const other of orElse) expect(listed).toContain(other)
      }),
    )
  })

  it('gets the same list in every time zone', () => {
    const zone = process.env.TZ
    const lists = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name
      return STUDENTS.map((student) => {
        const { degree, entryExit } = applicationOf(student)
        return requiredMaterials(degree, entryExit, TODAY)
      })
    })
    process.env.TZ = zone
    expect(lists[1]).toEqual(lists[0])
    expect(lists[2]).toEqual(lists[0])
  })
})

describe('the table of students', () => {
  const needs = [
    ...STUDENTS.flatMap((student) => {
      const { degree, entryExit } = applicationOf(student)
      return [...requiredMaterials(degree, entryExit, TODAY), ...reviewMaterials(degree, entryExit, TODAY)]
    }),
  ]

  it.each(MATERIAL_IDS)('has someone who needs %s', (material) => {
    expect(needs.map((need) => need.material)).toContain(material)
  })

  it.each(REASON_IDS)('has someone with the reason %s', (reason) => {
    expect(needs.flatMap(({ because }) => because)).toContain(reason)
  })
})

describe('why', () => {
  // facts §10.5: cards from 2015-04-15, none from 2024-10-31; no sticker for who applies from 2025-07-15.
  it.each([
    ['2013-09-15', '2015-04-14', 'visa-page'],
    ['2013-09-15', '2015-04-15', 'visa-page sticker-and-permit'],
    ['2015-10-14', '2016-09-01', 'visa-page sticker-and-permit'],
    ['2015-10-15', '2016-09-01', 'sticker-and-permit'],
    ['2023-09-18', '2024-10-30', 'sticker-and-permit'],
    ['2023-09-18', '2024-10-31', 'sticker-and-permit sticker-and-evisa'],
    ['2025-04-30', '2025-07-14', 'sticker-and-permit sticker-and-evisa'],
    ['2025-05-01', '2025-07-14', 'sticker-and-evisa'],
    ['2025-05-01', '2025-07-15', 'sticker-and-evisa evisa-only'],
    ['2026-01-14', '2026-09-30', 'sticker-and-evisa evisa-only'],
    ['2026-01-15', '2026-09-30', 'evisa-only'],
  ])('in the UK from %s to %s a student can have held: %s', (startedOn, endedOn, visas) => {
    const stay = { startedOn: day(startedOn), endedOn: day(endedOn), level: 'master' as const }
    expect(possibleUkVisas(stay, TODAY).join(' ')).toBe(visas)
  })

  it.each([
    ['2021-09-01', '2023-01-27', 'online-before-spring-2023'],
    ['2021-09-01', '2023-01-28', 'online-across-spring-2023'],
    ['2023-01-28', '2024-06-30', 'online-after-spring-2023'],
  ])('online terms from %s to %s: %s', (startedOn, endedOn, reason) => {
    const degree = aDegree({
      startedOn: day(startedOn),
      endedOn: day(endedOn),
      circumstances: ['studied-online'],
    })
    expect(needOf('online-study-note', degree, found, TODAY)!.because).toEqual([reason])
  })

  it.each([
    ['2024-06-28', true],
    ['2024-06-29', false],
  ])('a study from 2024-01-02 to %s is shorter than 180 days: %s', (endedOn, isShort) => {
    const degree = aDegree({ startedOn: day('2024-01-02'), endedOn: day(endedOn) })
    expect(needOf('transcript', degree, found, TODAY)!.because.includes('short-study')).toBe(isShort)
  })

  it('a lost certificate is answered by a reissued one or by a letter, one of the two', () => {
    const degree = aDegree({ circumstances: ['certificate-lost'] })
    expect(needOf('degree-certificate', degree, found, TODAY)!.orElse).toEqual(['award-letter'])
    expect(needOf('award-letter', degree, found, TODAY)!.orElse).toEqual(['degree-certificate'])
  })

  it('outside Spain and Italy no letter stands for a certificate that is not issued', () => {
    const degree = aDegree({ place: '法国', awardedOn: undefined, circumstances: ['certificate-not-issued'] })
    expect(needOf('award-letter', degree, found, TODAY)).toBeUndefined()
    expect(needOf('degree-certificate', degree, found, TODAY)!.because).toContain('wait-for-certificate')
  })

  it('the pages of a lost passport are not asked for; a declaration and a proof stand for them', () => {
    const degree = aDegree({ circumstances: ['passport-lost'] })
    const needs = requiredMaterials(degree, { record: 'not-found' }, TODAY)
    const replaced = needs.filter(({ need }) => need === 'replaced')
    expect(replaced.map(({ material }) => material)).toEqual(['passport-page', 'entry-exit-pages'])
    for (const { because, orElse } of replaced) {
      expect(because).toEqual(['passport-lost'])
      expect(orElse).toEqual(['passport-lost-statement', 'study-place-proof'])
    }
    for (const id of ['passport-lost-statement', 'study-place-proof'])
      expect(needs.find(({ material }) => material === id)!.need).toBe('required')
  })

  it('a visa that was never in the lost passport is still shown', () => {
    const lost = { circumstances: ['passport-lost'] as const }
    const needOfVisa = (visa: UkVisa) => {
      const stay = { startedOn: day('2025-09-22'), endedOn: day('2026-09-30') }
      const degree = aDegree({ ...lost, ...stay, ukVisas: [visa] })
      return needOf('visa-pages', degree, found, TODAY)!
    }
    expect(needOfVisa('sticker-and-evisa')).toMatchObject({ need: 'optional', because: ['visa-not-lost'] })
    expect(needOfVisa('evisa-only').need).toBe('required')
    expect(needOf('visa-pages', aDegree({ ...lost, place: '法国' }), found, TODAY)!.need).toBe('optional')
  })

  it('of what one is enough the list has one row', () => {
    const rowsOf = (degree: Degree, record: 'found' | 'not-found') =>
      inRows(requiredMaterials(degree, { record }, TODAY))
        .filter((row) => row.length > 1)
        .map((row) => row.map(({ material }) => material))
    expect(rowsOf(aDegree(), 'not-found')).toEqual([['entry-exit-record', 'entry-exit-pages']])
    expect(rowsOf(aDegree({ circumstances: ['certificate-lost'] }), 'found')).toEqual([
      ['degree-certificate', 'award-letter'],
    ])
    expect(rowsOf(aDegree(), 'found')).toEqual([])
  })

  it.each(['英国', '中国香港'])(
    'one of several passports or permits lost in %s: the declaration does not answer for those still there',
    (place) => {
      const degree = aDegree({ place, circumstances: ['passport-lost', 'several-passports'] })
      const needs = requiredMaterials(degree, { record: 'not-found' }, TODAY)
      expect(needs.filter(({ orElse }) => orElse.includes('passport-lost-statement'))).toEqual([])
      expect(needs.map(({ material }) => material)).toContain('passport-lost-statement')
    },
  )

  it('only who was a mainland resident while studying is asked for mainland papers', () => {
    fc.assert(
      fc.property(arbitraryDegree, arbitraryEntryExit, (degree, entryExit) => {
        const needs = requiredMaterials(degree, entryExit, TODAY).map(({ material }) => material)
        expect(needs.includes('foreign-id')).toBe(degree.applicant !== 'mainland')
        if (degree.applicant !== 'mainland') expect(needs).not.toContain('id-card')
        if ((degree.studiedAs ?? degree.applicant) !== 'mainland') expect(needs).not.toContain('permit')
      }),
    )
  })

  it.each([
    ['2012-08-31', true],
    ['2012-09-01', false],
  ])('a 中外合作办学 begun on %s is picked from the list: %s', (startedOn, isPicked) => {
    const degree = aDegree({ mode: 'chinese-foreign-cooperation', startedOn: day(startedOn) })
    const reasons = needOf('cooperation-proof', degree, found, TODAY)!.because
    expect(reasons.includes('cooperation-from-the-list')).toBe(isPicked)
  })

  it('a lost passport is only asked about where no passport is shown', () => {
    const degree = aDegree({ mode: 'remote', circumstances: ['passport-lost'] })
    expect(needOf('passport-lost-statement', degree, found, TODAY)!.need).toBe('if-asked')
  })

  it('a phone whose clock is years behind still gets a list', () => {
    expect(requiredMaterials(aDegree(), found, day('1970-01-01')).length).toBeGreaterThan(5)
  })
})

describe('the table of materials', () => {
  /** A rule may be known that holds from a day to come. */
  const LATER = addDays(TODAY, 730)
  const situations = fc
    .sample(fc.tuple(arbitraryDegree, arbitraryEntryExit), { numRuns: 4000, seed: 1 })
    .map(([degree, entryExit], index) =>
      situationOf(
        index % 2 > 0 ? { ...degree, isPartUnasked: true } : degree,
        entryExit,
        index % 4 > 1 ? LATER : TODAY,
      ),
    )

  const asks = [
    ...MATERIAL_IDS.flatMap((material) => {
      const own = MATERIALS[material].asks
      return own === 'by-country' ? [] : own.map((ask) => [material, '', ask] as const)
    }),
    ...COUNTRIES.flatMap(({ name, asks: own }) =>
      MATERIAL_IDS.flatMap((material) => (own[material] ?? []).map((ask) => [material, name, ask] as const)),
    ),
  ]

  it.each(
    asks.map(
      ([material, place, ask]) => [`${place}${material} ${ask.because} ${ask.need}`, place, ask] as const,
    ),
  )('%s: asks somebody', (_, place, { when }) => {
    const ofPlace = situations.filter(({ degree }) => place === '' || degree.place === place)
    expect(ofPlace.some(when)).toBe(true)
  })

  it('a material without a rule of its own is asked by a country', () => {
    for (const material of MATERIAL_IDS)
      if (MATERIALS[material].asks === 'by-country')
        expect(COUNTRIES.some(({ asks: own }) => own[material] !== undefined)).toBe(true)
  })

  it('cites every source that any student hears of, so that the page of sources holds them all', () => {
    const heard = new Map(MATERIAL_IDS.map((material) => [material, new Set<SourceId>()]))
    for (const { degree, record } of situations)
      for (const { material, sources } of requiredMaterials(degree, { record }, TODAY))
        for (const source of sources) heard.get(material)!.add(source)
    for (const [material, sources] of heard)
      expect(materialSources(material, TODAY)).toEqual(expect.arrayContaining([...sources]))
  })
})
