import { itemAt } from './list'

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
  /** Of a page lying the wrong way round: quarters clockwise that set it right, where its print tells. */
  readonly turnBy?: 1 | 2 | 3
  /** The student looked and keeps the page as it is. */
  readonly isOverruled?: boolean
}

/** The same place after the page was turned clockwise by quarters. */
export const turnedPlace = (place: PagePlace, quarterTurns: number): PagePlace => {
  let at = PAGE_PLACES.indexOf(place)
  for (let turn = 0; turn < quarterTurns; turn += 1) at = (at % 3) * 3 + 2 - Math.floor(at / 3)
  return itemAt(PAGE_PLACES, at)
}
