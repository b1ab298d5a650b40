import fc from 'fast-check'
import type { EntryExit } from '../../miniprogram/model/application'
import {
  APPLICANTS,
  CIRCUMSTANCES,
  LEVELS,
  REGISTER_ANSWERS,
  STAMPS,
  STUDY_MODES,
  TRAININGS,
  UK_VISAS,
  UNLISTED_PLACES,
  type Degree,
} from '../../miniprogram/model/degree'
import { addDays, day, type IsoDate } from '../../miniprogram/model/iso-date'
import { COUNTRIES } from '../../miniprogram/rules/countries/countries'

/** Every place that has rules of its own, and some that have none. */
const PLACES = [
  ...new Set([
    ...COUNTRIES.map(({ name }) => name),
    ...['美国', '西班牙', '德国', '日本', '乌克兰', '泰国', '肯尼亚'],
    ...UNLISTED_PLACES,
  ]),
]

const arbitraryDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 9000 })
  .map((count) => addDays(day('2002-01-01'), count))

const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom(undefined, ...values)

/** Any student's degree with dates in order. */
export const arbitraryDegree: fc.Arbitrary<Degree> = fc
  .record({
    place: fc.constantFrom(...PLACES),
    level: fc.constantFrom(...LEVELS),
    training: optional(TRAININGS),
    mode: fc.constantFrom(...STUDY_MODES),
    timeAbroad: optional(['under-180-days', 'at-least-180-days'] as const),
    applicant: fc.constantFrom(...APPLICANTS),
    studiedAs: optional(APPLICANTS),
    circumstances: fc.subarray([...CIRCUMSTANCES]),
    ukVisas: optional([[], ...UK_VISAS.map((visa) => [visa] as const), UK_VISAS]),
    stamps: optional(STAMPS),
    registers: fc.record({ approval: optional(REGISTER_ANSWERS), own: optional(REGISTER_ANSWERS) }),
    days: fc.tuple(arbitraryDay, arbitraryDay, arbitraryDay),
    isAwarded: fc.boolean(),
  })
  .map(({ days, isAwarded, ...rest }) => {
    const [startedOn, endedOn, awardedOn] = [...days].sort() as [IsoDate, IsoDate, IsoDate]
    const school = { kind: 'typed', name: 'University of Somewhere' } as const
    return { ...rest, school, startedOn, endedOn, awardedOn: isAwarded ? awardedOn : undefined }
  })

export const arbitraryEntryExit: fc.Arbitrary<EntryExit> = fc.record({
  record: fc.constantFrom('unknown', 'found', 'not-found'),
})
