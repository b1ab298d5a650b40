/** What the student is told about a school; the sentences are in content/school-notices.ts. */
export const SCHOOL_NOTICES = [
  'listed',
  'typed-not-in-list',
  'place-not-in-list',
  'degree-awarding',
  'usual-name',
  'enhanced-review-now',
  'enhanced-review-before',
  'enhanced-review-programme',
  'enhanced-review-abroad',
  'same-name-under-review',
  'same-name-reviewed-before',
] as const
export type SchoolNoticeKind = (typeof SCHOOL_NOTICES)[number]

export interface SchoolNotice {
  readonly kind: SchoolNoticeKind
  /** The remark of the authority's list, word for word. */
  readonly remark?: string
  /** The school of the list where the remark stands, in the list's words. */
  readonly school?: string
}
