import type { PhotoPage } from '../../../model/application'
import { MAX_SIDE_PX, turnedSize, type Layer, type Sheet } from '../../../model/sheet'
import { leastScale } from '../../../rules/least-scale'
import { SIDE_POWER, type SearchBounds } from './size-search'

export interface OpenedPage {
  readonly page: PhotoPage
  readonly path: string
}

export interface MergedSheet extends Required<Pick<SearchBounds, 'leastScale' | 'likelyBytes'>> {
  readonly sheet: Sheet
}

/** More of them are too narrow on a canvas for any page. */
const MOST_COLUMNS = 3

/** A page as it stands on the sheet. */
interface Upright extends OpenedPage {
  readonly widthPx: number
  /** Height over width. */
  readonly ratio: number
}

const upright = ({ page, path }: OpenedPage): Upright => {
  const { widthPx, heightPx } = turnedSize(page, page.quarterTurns)
  return { page, path, widthPx, ratio: heightPx / widthPx }
}

/** From left to right and from above. */
const inRows = (pages: readonly Upright[], columns: number): readonly (readonly Upright[])[] =>
  pages.flatMap((_, index) => (index % columns === 0 ? [pages.slice(index, index + columns)] : []))

const tallest = (row: readonly Upright[]): number => Math.max(...row.map(({ ratio }) => ratio))

const sheetOf = (rows: readonly (readonly Upright[])[], columns: number, columnPx: number): Sheet => {
  const layers: Layer[] = []
  let yPx = 0
  for (const row of rows) {
    for (const [column, { page, path, ratio }] of row.entries()) {
      const box = { xPx: column * columnPx, yPx, widthPx: columnPx, heightPx: Math.floor(ratio * columnPx) }
      layers.push({ path, quarterTurns: page.quarterTurns, isMirrored: false, ...box })
    }
    yPx += Math.floor(tallest(row) * columnPx)
  }
  return { widthPx: columns * columnPx, heightPx: yPx, layers }
}

/**
 * All pages on one sheet that a canvas may hold, each as wide as the others: below one another, in two or three columns
 * where they could not be read otherwise. Undefined where they could not be read then either.
 */
export const mergedSheet = (opened: readonly OpenedPage[]): MergedSheet | undefined => {
  const pages = opened.map(upright)
  const widestPx = Math.max(...pages.map(({ widthPx }) => widthPx))
  const leastPx = Math.floor(Math.max(...pages.map(({ page, widthPx }) => widthPx * leastScale(page))))
  for (let columns = 1; columns <= Math.min(MOST_COLUMNS, pages.length); columns += 1) {
    const rows = inRows(pages, columns)
    const heightOfOne = rows.reduce((sum, row) => sum + tallest(row), 0)
    const columnPx = Math.floor(Math.min(widestPx, MAX_SIDE_PX / Math.max(columns, heightOfOne)))
    if (columnPx < leastPx) continue
    const bytesOf = ({ page, widthPx }: Upright) => page.sizeBytes * (columnPx / widthPx) ** SIDE_POWER
    return {
      sheet: sheetOf(rows, columns, columnPx),
      leastScale: leastPx / columnPx,
      likelyBytes: pages.reduce((sum, page) => sum + bytesOf(page), 0),
    }
  }
  return undefined
}
