import type { EntryExit } from '../model/application'
import {
  APPLICANTS,
  CIRCUMSTANCES,
  STUDY_MODES,
  UK_VISAS,
  UNLISTED_PLACES,
  type Degree,
} from '../model/degree'
import { day, type IsoDate } from '../model/iso-date'
import type { MaterialNeed } from '../model/material-need'
import { COUNTRIES } from './countries/countries'
import { requiredMaterials, reviewMaterials } from './required-materials'

/** Every place with rules of its own, and one of each other group that the rules tell apart. */
const PLACES = new Set([...COUNTRIES.map(({ name }) => name), ...UNLISTED_PLACES, '日本', '德国', '西班牙'])
const PEOPLE: readonly Pick<Degree, 'applicant' | 'studiedAs'>[] = [
  ...APPLICANTS.map((applicant) => ({ applicant })),
  { applicant: 'foreign', studiedAs: 'mainland' },
]

/** Old and short; long, ended lately and without a certificate; not told how long abroad; all told, all missing. */
const TIMES: readonly (readonly [Partial<Degree>, EntryExit])[] = [
  [
    {
      startedOn: day('2012-01-01'),
      endedOn: day('2012-03-01'),
      awardedOn: day('2012-06-01'),
      timeAbroad: 'under-180-days',
    },
    { record: 'not-found' },
  ],
  [
    { startedOn: day('2022-09-01'), endedOn: day('2025-06-30'), timeAbroad: 'at-least-180-days' },
    { record: 'unknown' },
  ],
  [{ startedOn: day('2024-09-01'), endedOn: day('2025-06-30') }, { record: 'unknown' }],
  [
    {
      startedOn: day('2014-09-01'),
      endedOn: day('2026-06-30'),
      timeAbroad: 'at-least-180-days',
      ukVisas: UK_VISAS,
      stamps: 'none',
      registers: { approval: 'not-found', own: 'not-found' },
    },
    { record: 'not-found' },
  ],
]

const worstCase = {
  school: { kind: 'typed', name: '' },
  level: 'doctor',
  training: 'research',
  circumstances: CIRCUMSTANCES,
  startedOn: day('2024-09-01'),
  endedOn: day('2025-06-30'),
} as const satisfies Partial<Degree>

/** What the rules can ask of anybody at all: their answers to students to whom everything happened, everywhere. */
export const everyNeed = (today: IsoDate): readonly MaterialNeed[] => [
  ...[...PLACES].flatMap((place) =>
    STUDY_MODES.flatMap((mode) =>
      PEOPLE.flatMap((person) =>
        TIMES.flatMap(([time, entryExit]) =>
          requiredMaterials({ ...worstCase, place, mode, ...person, ...time }, entryExit, today),
        ),
      ),
    ),
  ),
  ...reviewMaterials(),
]
