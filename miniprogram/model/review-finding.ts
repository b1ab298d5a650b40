import type { IsoDate } from './iso-date'
import type { Level } from './degree'
import type { MajorCatalogueId } from './review-notes'

/** What speaks against a review as it is collected so far, or is still missing. Nothing here is a rule of the authority. */
export type ReviewFinding =
  | { readonly kind: 'no-result' }
  | { readonly kind: 'not-accepted' }
  | { readonly kind: 'not-a-certificate' }
  | { readonly kind: 'issue-day-unknown' }
  | { readonly kind: 'deadline-past'; readonly dueOn: IsoDate }
  | { readonly kind: 'false-materials' }
  | { readonly kind: 'wording-missing' }
  | { readonly kind: 'wish-missing' }
  | { readonly kind: 'wish-equals-result' }
  | { readonly kind: 'wish-in-another-discipline' }
  | { readonly kind: 'catalogue-not-for-level'; readonly level: Level; readonly catalogue: MajorCatalogueId }
  | { readonly kind: 'reasons-empty' }
  | { readonly kind: 'no-courses' }
  | { readonly kind: 'no-supporting-course' }
  | { readonly kind: 'small-share'; readonly percent: number }
  | { readonly kind: 'credits-unreadable'; readonly courses: number }
  | { readonly kind: 'courses-unnamed'; readonly courses: number }
  | { readonly kind: 'no-proofs' }
