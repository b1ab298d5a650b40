import type { DateFinding } from './finding'
import type { StudyStage } from './study-history'

/** What every entry needs before it can be copied into the portal. */
export type NeededOfEntry = 'stage' | 'school' | 'started' | 'ended'

/** error: the entry cannot be filled in like this. hint: worth a look, may well be right. */
export type FindingWeight = 'error' | 'hint'

type Said =
  | Exclude<DateFinding, { readonly kind: 'date-empty' | 'date-day-missing' }>
  | { readonly kind: 'unfinished'; readonly needed: readonly NeededOfEntry[] }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'starts-in-the-future' }
  | { readonly kind: 'ends-in-the-future' }
  /** Between this entry and all before it. */
  | { readonly kind: 'gap'; readonly months: number }
  /** `other`: the earlier entry. */
  | { readonly kind: 'overlap'; readonly months: number; readonly other: string }
  | { readonly kind: 'same-as-certificate' }
  | { readonly kind: 'very-short'; readonly months: number }
  | { readonly kind: 'very-long'; readonly months: number }
  | { readonly kind: 'online-note' }
  | { readonly kind: 'online-since-2023' }
  | { readonly kind: 'online-not-ticked' }
  | { readonly kind: 'not-certified-kind' }
  | { readonly kind: 'study-elsewhere' }
  /** These concern the whole history. */
  | { readonly kind: 'too-few'; readonly least: number }
  | { readonly kind: 'level-missing'; readonly stage: StudyStage }
  | { readonly kind: 'other-school-missing' }

/**
 * One thing to look at in the study history, beside the entry it concerns (none: the whole history); `field` where it
 * concerns one date.
 */
export type StudyFinding = {
  readonly entry?: string
  readonly field?: 'started' | 'ended'
  readonly weight: FindingWeight
} & Said

export type StudyFindingKind = StudyFinding['kind']
