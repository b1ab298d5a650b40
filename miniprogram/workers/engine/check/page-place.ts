import type { PagePlace } from '../../../model/page-finding'

/** The thirds of a page, row by row. */
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
] as const satisfies readonly PagePlace[]

const third = (share: number) => Math.max(0, Math.min(2, Math.floor(share * 3)))

/** The third of the page that holds a place given as shares of its width and height. */
export const placeAt = (u: number, v: number): PagePlace => PAGE_PLACES[third(v) * 3 + third(u)] ?? 'middle'
