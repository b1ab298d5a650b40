import type { PagePlace } from '../../../model/page-finding'

const ROWS = ['top', '', 'bottom'] as const
const COLUMNS = ['left', '', 'right'] as const

const third = (share: number) => Math.max(0, Math.min(2, Math.floor(share * 3)))

/** The third of the page that holds a place given as shares of its width and height. */
export const placeAt = (u: number, v: number): PagePlace => {
  const row = ROWS[third(v)] ?? ''
  const column = COLUMNS[third(u)] ?? ''
  return row && column ? `${row}-${column}` : row || column || 'middle'
}
