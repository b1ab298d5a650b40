/** What a check of a photographed page may find; the sentences are in content/. */
export const PAGE_FINDING_KINDS = [
  'unreadable-picture',
  'cut-off',
  'blurred',
  'glare',
  'too-dark',
  'too-bright',
  'uneven-light',
  'too-small',
  'skewed',
  'grey-copy',
  'photo-of-screen',
  'empty-page',
  'wrong-way-round',
  'duplicate-page',
] as const
export type PageFindingKind = (typeof PAGE_FINDING_KINDS)[number]

/** Where on the page, in thirds: 「右上角反光」. */
export const PAGE_PLACES = [
  'top-left',
  'top',
  'top-right',
  'left',
  'middle',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const
export type PagePlace = (typeof PAGE_PLACES)[number]

/** One thing to look at on a page. */
export interface PageFinding {
  readonly kind: PageFindingKind
  readonly where?: PagePlace
  /** The student looked and keeps the page as it is. */
  readonly isOverruled?: boolean
}
