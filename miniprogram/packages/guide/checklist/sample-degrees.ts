import type { SampleId } from '../content/checklist'
import type { Degree } from '../../../model/degree'
import { day } from '../../../model/iso-date'

const oneYear = {
  mode: 'on-campus',
  startedOn: day('2024-09-01'),
  endedOn: day('2025-08-31'),
  awardedOn: day('2025-11-15'),
  applicant: 'mainland',
  circumstances: [],
} as const

/** Invented degrees for looking at a list before telling anything about oneself. */
export const SAMPLE_DEGREES: Readonly<Record<SampleId, Degree>> = {
  'hong-kong-master': {
    ...oneYear,
    place: '中国香港',
    school: { kind: 'typed', name: '示例大学' },
    level: 'master',
    training: 'taught',
  },
  'uk-master': {
    ...oneYear,
    place: '英国',
    school: { kind: 'typed', name: '示例大学' },
    level: 'master',
    training: 'taught',
  },
  'germany-doctor': {
    ...oneYear,
    place: '德国',
    school: { kind: 'typed', name: '示例大学' },
    level: 'doctor',
    training: 'research',
    startedOn: day('2020-10-01'),
    endedOn: day('2025-03-31'),
    awardedOn: day('2025-05-20'),
  },
  'cooperation-bachelor': {
    ...oneYear,
    place: '英国',
    school: { kind: 'typed', name: '示例大学' },
    level: 'bachelor',
    mode: 'chinese-foreign-cooperation',
    timeAbroad: 'under-180-days',
    startedOn: day('2021-09-01'),
    endedOn: day('2025-06-30'),
    awardedOn: day('2025-07-10'),
  },
}

export const SAMPLE_IDS = Object.keys(SAMPLE_DEGREES) as readonly SampleId[]

export const isSampleId = (text: unknown): text is SampleId => SAMPLE_IDS.some((id) => id === text)
