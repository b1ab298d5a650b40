/** Where a school stands in the authority's list; the sentences are in packages/forms/content/school-notices.ts. */
export const LIST_NOTICES = [
  'listed',
  'listed-without-remark',
  'typed-not-in-list',
  'place-not-in-list',
  'degree-awarding',
  'usual-name',
] as const
export type ListNoticeKind = (typeof LIST_NOTICES)[number]

/** What the list says of 加强审查; the sentences are in content/school-notices.ts. */
export const REVIEW_NOTICES = [
  'enhanced-review-now',
  'enhanced-review-before',
  'enhanced-review-programme',
  'enhanced-review-abroad',
  'same-name-under-review',
  'same-name-reviewed-before',
] as const
export type ReviewNoticeKind = (typeof REVIEW_NOTICES)[number]

export interface ReviewNotice {
  readonly kind: ReviewNoticeKind
  /** The remark of the authority's list, word for word. */
  readonly remark: string
  /** The school of the list where the remark stands, in the list's words. */
  readonly school: string
}
