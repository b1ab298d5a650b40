/** Where on the page, in thirds; the same words as model/page-finding.ts, which a worker may not import. */
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

const third = (share: number) => Math.max(0, Math.min(2, Math.floor(share * 3)))

/** The third of the page that holds a place given as shares of its width and height. */
export const placeAt = (u: number, v: number): PagePlace => PAGE_PLACES[third(v) * 3 + third(u)] ?? 'middle'
