import { edgeSharpness } from './edge-sharpness'
import type { PagePlace } from '../../../model/page-finding'
import { placeAt } from './page-place'
import { gridLuma, pageGrid, quantile, type PageGrid } from './page-sampling'
import type { Picture, Quad } from '../picture'
import { screenGrid } from './screen-grid'
import { textDirection, type TextDirection } from './text-direction'

/** What can be measured on a page before anyone judges it. */
export interface PageMeasures {
  readonly edgeWidthPx: number
  readonly edges: number
  /** Share of the page that is burnt out although the paper around it is not. */
  readonly glareShare: number
  /** Brightness of the paper, 0–255. */
  readonly paperLevel: number
  /** Share of the page at the very top of the range. */
  readonly clippedShare: number
  /** Darkest over brightest place of the paper. */
  readonly evenness: number
  /** Colourfulness of the page's most colourful half per cent, paper and light taken out; 0–255. */
  readonly colourfulness: number
  /** Share of the page that carries print. */
  readonly inkShare: number
  /** How strongly a screen's pixel grid shows (screen-grid.ts). */
  readonly screenGrid: number
  readonly direction: TextDirection
  /** Where the print is softest (when not everywhere), where it glares, where it is darkest. */
  readonly softestPlace: PagePlace | undefined
  readonly glarePlace: PagePlace | undefined
  readonly darkestPlace: PagePlace
}

const COLUMNS = 144
const ROWS = 192
/** Side of the blocks in which paper brightness is judged, in cells. */
const BLOCK = 12

/** The brightness of the paper in each block: above most of its print. */
const paperLevels = (luma: Uint8Array): Float64Array => {
  const [across, down] = [COLUMNS / BLOCK, ROWS / BLOCK]
  const paper = new Float64Array(across * down)
  const cells = new Uint8Array(BLOCK * BLOCK)
  for (let block = 0; block < paper.length; block++) {
    const [left, top] = [(block % across) * BLOCK, Math.floor(block / across) * BLOCK]
    for (let i = 0; i < cells.length; i++)
      cells[i] = luma[(top + Math.floor(i / BLOCK)) * COLUMNS + left + (i % BLOCK)]!
    cells.sort()
    paper[block] = cells[Math.floor(cells.length * 0.85)]!
  }
  return paper
}

const shareOf = (count: number, luma: Uint8Array) => count / luma.length

/** Distance in blocks at which the paper around a reflection is looked at. */
const RING = 4
/** Where the paper around is this bright, a burnt-out place is exposure, not a reflection. */
const BRIGHT_PAPER = 240

const ringLevel = (paper: Float64Array, block: number): number => {
  const [across, down] = [COLUMNS / BLOCK, ROWS / BLOCK]
  const [cx, cy] = [block % across, Math.floor(block / across)]
  const around: number[] = []
  for (let y = Math.max(0, cy - RING); y <= Math.min(down - 1, cy + RING); y++)
    for (let x = Math.max(0, cx - RING); x <= Math.min(across - 1, cx + RING); x++)
      if (Math.max(Math.abs(x - cx), Math.abs(y - cy)) === RING) around.push(paper[y * across + x]!)
  return quantile(around, 0.5)
}

const isBurnt = (rgb: Uint8Array, cell: number) =>
  Math.min(rgb[cell * 3]!, rgb[cell * 3 + 1]!, rgb[cell * 3 + 2]!) >= 250

/** Burnt out in places whose surroundings are ordinary paper: what share of the page, and where. */
const glareOn = ({ rgb }: PageGrid, luma: Uint8Array, paper: Float64Array) => {
  const rings = paper.map((_, block) => ringLevel(paper, block))
  let [count, sumX, sumY] = [0, 0, 0]
  for (let cell = 0; cell < luma.length; cell++) {
    if (!isBurnt(rgb, cell)) continue
    const [x, y] = [cell % COLUMNS, Math.floor(cell / COLUMNS)]
    if (rings[Math.floor(y / BLOCK) * (COLUMNS / BLOCK) + Math.floor(x / BLOCK)]! >= BRIGHT_PAPER) continue
    count++
    sumX += x
    sumY += y
  }
  const place = count > 0 ? placeAt(sumX / count / COLUMNS, sumY / count / ROWS) : undefined
  return { share: shareOf(count, luma), place }
}

const darkestPlace = (paper: Float64Array): PagePlace => {
  const across = COLUMNS / BLOCK
  const block = paper.indexOf(Math.min(...paper))
  return placeAt(((block % across) + 0.5) / across, (Math.floor(block / across) + 0.5) / (ROWS / BLOCK))
}

const clippedCells = ({ rgb }: PageGrid): number => {
  let count = 0
  for (let cell = 0; cell < rgb.length / 3; cell++) if (isBurnt(rgb, cell)) count++
  return count
}

const colourfulness = ({ rgb }: PageGrid): number => {
  const channel = (c: number) => rgb.filter((_, i) => i % 3 === c)
  const paper = [0, 1, 2].map((c) => Math.max(1, quantile(channel(c), 0.7)))
  const spreads = new Float64Array(rgb.length / 3)
  for (let i = 0; i < spreads.length; i++) {
    const [r, g, b] = [0, 1, 2].map((c) => Math.min(255, (rgb[i * 3 + c]! * 235) / paper[c]!)) as [
      number,
      number,
      number,
    ]
    spreads[i] = Math.max(r, g, b) - Math.min(r, g, b)
  }
  return quantile(spreads, 0.99)
}

const inkShare = (luma: Uint8Array, paper: Float64Array): number => {
  let inked = 0
  for (let i = 0; i < luma.length; i++) {
    const [x, y] = [i % COLUMNS, Math.floor(i / COLUMNS)]
    const local = paper[Math.floor(y / BLOCK) * (COLUMNS / BLOCK) + Math.floor(x / BLOCK)]!
    if (luma[i]! < local * 0.86 - 3) inked++
  }
  return shareOf(inked, luma)
}

/** Measures a page in the photograph, between its corners. */
export const pageMeasures = (photo: Picture, corners: Quad): PageMeasures => {
  const grid = pageGrid(photo, corners, COLUMNS, ROWS)
  const luma = gridLuma(grid)
  const paper = paperLevels(luma)
  const level = quantile(paper, 0.5)
  const clippedShare = shareOf(clippedCells(grid), luma)
  const glare = glareOn(grid, luma, paper)
  return {
    ...edgeSharpness(photo, corners),
    glareShare: glare.share,
    glarePlace: glare.place,
    darkestPlace: darkestPlace(paper),
    screenGrid: screenGrid(photo, corners),
    direction: textDirection(photo, corners),
    paperLevel: level,
    clippedShare,
    evenness: quantile(paper, 0.04) / Math.max(1, quantile(paper, 0.96)),
    colourfulness: colourfulness(grid),
    inkShare: inkShare(luma, paper),
  }
}
