import { applied, unitSquareTo } from '../straighten/homography'
import type { PagePlace } from '../../../model/page-finding'
import { placeAt } from './page-place'
import type { Picture, Quad } from '../picture'
import { quantile } from './page-sampling'

const PATCHES = 11
const REACH = 40
/** An edge must rise by this many grey levels to say anything about sharpness. */
const LEAST_RISE = 36

const lumaAt = ({ data }: Picture, at: number) =>
  (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8

/** Length of the part between 10 % and 90 % of each steep rise or fall in a row of grey levels. */
const rampWidths = (line: Int16Array, widths: number[]): void => {
  let start = 0
  for (let i = 1; i <= line.length; i++) {
    const direction = Math.sign(line[start + 1]! - line[start]!)
    const goesOn = i < line.length && Math.sign(line[i]! - line[i - 1]!) === direction && direction !== 0
    if (goesOn) continue
    const [low, high] = [line[start]!, line[i - 1]!]
    const rise = Math.abs(high - low)
    if (rise >= LEAST_RISE && start > 0 && i < line.length) widths.push(width10to90(line, start, i - 1))
    start = Math.max(start + 1, i - 1)
  }
}

const width10to90 = (line: Int16Array, from: number, to: number): number => {
  const rise = line[to]! - line[from]!
  const placeOf = (share: number) => {
    const level = line[from]! + rise * share
    let i = from
    while (i < to - 1 && (line[i + 1]! - level) * rise < 0) i++
    const step = line[i + 1]! - line[i]!
    return i + (step === 0 ? 0 : (level - line[i]!) / step)
  }
  return placeOf(0.9) - placeOf(0.1)
}

const gather = (photo: Picture, x: number, y: number, stepX: number, stepY: number, widths: number[]) => {
  const line = new Int16Array(REACH)
  const [startX, startY] = [Math.round(x - (stepX * REACH) / 2), Math.round(y - (stepY * REACH) / 2)]
  const [endX, endY] = [startX + stepX * REACH, startY + stepY * REACH]
  if (startX < 0 || startY < 0 || endX >= photo.width || endY >= photo.height) return
  for (let i = 0; i < REACH; i++)
    line[i] = lumaAt(photo, ((startY + stepY * i) * photo.width + startX + stepX * i) * 4)
  rampWidths(line, widths)
}

export interface Sharpness {
  /** Width in pixels over which a printed edge rises, in the softer of the two directions; 0 without any edge. */
  readonly edgeWidthPx: number
  readonly edges: number
  /** The third of the page whose print is clearly softer than the rest's. */
  readonly softestPlace: PagePlace | undefined
}

/** Clearly softer: the width there over that of the sharpest third. */
const CLEARLY = 1.6

/** A third with fewer widths than this does not tell. */
const LEAST_WIDTHS = 12

const softestOf = (thirds: ReadonlyMap<PagePlace, readonly number[]>): PagePlace | undefined => {
  let [softest, widest, narrowest]: [PagePlace | undefined, number, number] = [undefined, 0, Infinity]
  thirds.forEach((widths, place) => {
    const typical = widths.length < LEAST_WIDTHS ? 0 : quantile(widths, 0.5)
    if (typical > widest) [softest, widest] = [place, typical]
    if (typical > 0) narrowest = Math.min(narrowest, typical)
  })
  return widest > CLEARLY * narrowest ? softest : undefined
}

/** How sharp the page's own print is, from short stretches of original pixels: no pixel is averaged away. */
export const edgeSharpness = (photo: Picture, corners: Quad): Sharpness => {
  const map = unitSquareTo(corners)
  const [across, down]: [number[], number[]] = [[], []]
  const thirds = new Map<PagePlace, number[]>()
  for (let j = 0; j < PATCHES; j++)
    for (let i = 0; i < PATCHES; i++) {
      const p = applied(map, 0.08 + (0.84 * (i + 0.5)) / PATCHES, 0.08 + (0.84 * (j + 0.5)) / PATCHES)
      const before = [across.length, down.length]
      for (const shift of [-13, -6, 0, 6, 13]) {
        gather(photo, p.x, p.y + shift, 1, 0, across)
        gather(photo, p.x + shift, p.y, 0, 1, down)
      }
      const place = placeAt((i + 0.5) / PATCHES, (j + 0.5) / PATCHES)
      const widths = thirds.get(place) ?? []
      widths.push(...across.slice(before[0]), ...down.slice(before[1]))
      thirds.set(place, widths)
    }
  const typical = (widths: number[]) => (widths.length < 8 ? 0 : quantile(widths, 0.4))
  return {
    edgeWidthPx: Math.max(typical(across), typical(down)),
    edges: across.length + down.length,
    softestPlace: softestOf(thirds),
  }
}
