import { applied, unitSquareTo } from '../../engine/straighten/homography'
import { rectangleAspect } from '../../engine/straighten/page-aspect'
import type { Picture, Point, Quad } from '../../engine/picture'
import { straightenedPart } from '../../engine/straighten/straighten'
import { inkAt, inkMap, type InkMap } from './ink-map'
import { linePair, lineY, slabSums, type TextLine } from './text-lines'

/** Enough to see lines of print; they are read from the photograph itself. */
const LOOK_PX = 720
/** How much of the picture, from below, is looked through. */
const SHARE = 0.75
/** How wide a page may be in a picture that shows more than the page, as shares of the picture's width. */
const SCALES = [0.95, 0.86, 0.78, 0.7, 0.62, 0.54, 0.46]
/** ICAO Doc 9303-4: 44 characters of 2.54 mm on a page 125 mm wide. */
const ZONE_ON_PAGE = (44 * 2.54) / 125
/** From the middle of the second line down to the page's edge, and how high the strip is; shares of the page's width. */
const BELOW = 0.078
const HIGH = 0.25
/** Ink of print, as a mean over a stretch of two characters; paper has next to none. */
const PRINTED = 0.1
/** Fainter pairs of lines are paper. */
const FAINTEST = 0.03

interface Interval {
  readonly from: number
  readonly to: number
}

/** The longest stretch of print along a line; gaps narrower than two characters belong to it. */
const printedExtent = (map: InkMap, line: TextLine, pitch: number): Interval => {
  const half = Math.max(2, Math.round(pitch))
  const sums = new Float32Array(map.width + 1)
  for (let x = 0; x < map.width; x++) {
    const y = lineY(line, ((x + 0.5) / map.width) * 2 - 1)
    let sum = 0
    for (let k = -3; k <= 3; k++) sum += inkAt(map, x + 0.5, y + (k * pitch) / 8)
    sums[x + 1] = sums[x]! + sum / 7
  }
  let [best, from] = [{ from: 0, to: 0 }, -1]
  for (let x = 0; x <= map.width; x++) {
    const [a, b] = [Math.max(0, x - half), Math.min(map.width, x + half)]
    const isPrint = x < map.width && (sums[b]! - sums[a]!) / (b - a) > PRINTED
    if (isPrint && from < 0) from = x
    if (isPrint || from < 0) continue
    if (x - from > best.to - best.from) best = { from, to: x }
    from = -1
  }
  // A mean over a stretch begins and ends half of it late.
  return { from: best.from + half * 0.5, to: best.to - half * 0.5 }
}

/**
 * The strip along the lower edge of a passport's data page, found by its two long lines of print wherever the page lies
 * in a picture that shows more than the page; the likeliest first, none where no such lines are.
 */
export const searchedStrips = (photo: Picture, quad: Quad): Quad[] => {
  const full = LOOK_PX / rectangleAspect(quad, photo.width, photo.height)
  const height = Math.max(24, Math.round(full * SHARE))
  if (height > 4 * LOOK_PX) return []
  const map = inkMap(straightenedPart(photo, quad, LOOK_PX, height, 1 - SHARE))
  const sums = slabSums(map)
  const toPhoto = unitSquareTo(quad)
  const found = SCALES.flatMap((scale) => {
    const pair = linePair(sums, map.width, scale)
    if (!pair || pair.score < FAINTEST) return []
    const pitch = (scale * LOOK_PX * ZONE_ON_PAGE) / 44
    const [upper, lower] = [printedExtent(map, pair.upper, pitch), printedExtent(map, pair.lower, pitch)]
    const [from, to] = [Math.min(upper.from, lower.from), Math.max(upper.to, lower.to)]
    const ratio = (to - from) / (44 * pitch)
    if (ratio < 0.85 || ratio > 1.18) return []
    const width = (to - from) / ZONE_ON_PAGE
    const margin = (width - (to - from)) / 2
    const at = (x: number) => lineY(pair.lower, (x / map.width) * 2 - 1)
    const slope = (at(to) - at(from)) / (to - from)
    const place = (along: number, down: number): Point => {
      const x = from - margin + along * width - slope * down * width
      const y = at(from) + slope * (along * width - margin) + down * width
      const { x: px, y: py } = applied(toPhoto, x / map.width, 1 - SHARE + (SHARE * y) / map.height)
      return { x: px, y: py }
    }
    const strip: Quad = [place(0, BELOW - HIGH), place(1, BELOW - HIGH), place(1, BELOW), place(0, BELOW)]
    return [{ strip, score: pair.score / scale }]
  })
  return found.sort((a, b) => b.score - a.score).map(({ strip }) => strip)
}
