import type { Degree } from './degree'
import type { IsoDate } from './iso-date'

/** What is wrong with a pasted 授权码. */
export type CodeFinding =
  | { readonly kind: 'code-empty' }
  | { readonly kind: 'code-no-digits' }
  | { readonly kind: 'code-too-short'; readonly digits: number }
  | { readonly kind: 'code-too-long'; readonly digits: number }
  | { readonly kind: 'code-has-letters' }
  | { readonly kind: 'code-several' }
  /** Signs in it turn the digits around on the screen: what is read is not what is there. */
  | { readonly kind: 'code-right-to-left' }
  /** Several numbers, none of them eight digits long. */
  | { readonly kind: 'code-unclear' }

/** What is wrong with a typed date. */
export type DateFinding =
  | { readonly kind: 'date-empty' }
  | { readonly kind: 'date-unreadable' }
  /** 1/9/2023: could be January or September. */
  | { readonly kind: 'date-order-unclear'; readonly readings: readonly [IsoDate, IsoDate] }
  | { readonly kind: 'date-only-year' }
  | { readonly kind: 'date-day-missing'; readonly year: number; readonly month: number }
  | { readonly kind: 'date-not-in-calendar' }

/** The questions of the degree form. */
export const DEGREE_FIELDS = [
  'applicant',
  'studiedAs',
  'place',
  'school',
  'level',
  'training',
  'mode',
  'timeAbroad',
  'startedOn',
  'endedOn',
  'awardedOn',
  'circumstances',
] as const satisfies readonly (keyof Degree)[]
export type DegreeField = (typeof DEGREE_FIELDS)[number]

/** One thing to look at in the degree form. An error keeps it from being saved, a warning does not. */
export type DegreeFinding = { readonly field: DegreeField; readonly weight: 'error' | 'warning' } & (
  | DateFinding
  | { readonly kind: 'not-answered' }
  | { readonly kind: 'school-not-chosen' }
  | { readonly kind: 'school-empty' }
  | { readonly kind: 'school-too-long'; readonly limit: number }
  | { readonly kind: 'school-line-break' }
  | { readonly kind: 'in-the-future' }
  | { readonly kind: 'ends-in-the-future' }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'awarded-before-start' }
  | { readonly kind: 'awarded-before-end' }
  | { readonly kind: 'awarded-long-after-end' }
  | { readonly kind: 'very-long-study' }
  | { readonly kind: 'under-180-days' }
  | { readonly kind: 'remote-not-recognised' }
  | { readonly kind: 'remote-only-in-pandemic' }
  | { readonly kind: 'letter-not-accepted' }
  | { readonly kind: 'cooperation-to-look-up' }
  | { readonly kind: 'campus-may-be-cooperation' }
  | { readonly kind: 'cooperation-days-disputed' }
  | { readonly kind: 'part-time-unknown' }
)

/** What is wrong with the pages of one material. */
export type MaterialFinding =
  | { readonly kind: 'too-many-files'; readonly files: number; readonly limit: number }
  | { readonly kind: 'pdf-where-pictures-are-asked' }
  | { readonly kind: 'pdf-and-pictures' }
  | { readonly kind: 'several-pdfs' }
  | { readonly kind: 'pdf-over-limit'; readonly sizeBytes: number; readonly limitBytes: number }
