import { filledPicture } from '../finder/fills-picture'
import { pageMeasures, type PageMeasures } from './page-measures'
import type { PagePlace } from '../../../model/page-finding'
import { isUsable, type Picture, type Quad } from '../picture'
import { pageSizeMm, type PageShape } from '../straighten/page-shape'
import { quadArea } from '../quad-geometry'
import type { TextDirection } from './text-direction'

/** What a student can mend; the numbers are for the sentence and for overruling it knowingly. */
export type PageFault =
  | { readonly kind: 'unreadable-picture' }
  | { readonly kind: 'blurred'; readonly edgeWidthPx: number; readonly where?: PagePlace }
  | { readonly kind: 'glare'; readonly share: number; readonly where?: PagePlace }
  | { readonly kind: 'too-dark'; readonly level: number }
  | { readonly kind: 'too-bright'; readonly share: number }
  | { readonly kind: 'uneven-light'; readonly evenness: number; readonly where?: PagePlace }
  | { readonly kind: 'too-small'; readonly pxPerMm: number; readonly letterPx: number }
  | { readonly kind: 'cut-off'; readonly corners: number }
  | { readonly kind: 'skewed'; readonly degrees: number }
  | { readonly kind: 'grey-copy'; readonly colourfulness: number }
  | { readonly kind: 'photo-of-screen'; readonly strength: number }
  | { readonly kind: 'empty-page'; readonly inkShare: number }
  /** `quarterTurns` clockwise set it right, where the print tells which way. */
  | { readonly kind: 'wrong-way-round'; readonly quarterTurns?: 1 | 2 | 3 }

export interface PageExpectation {
  readonly shape: PageShape
  /** Whether the colour original is asked for and such an original carries colour (seal, photograph, print). */
  readonly isColourExpected: boolean
  /** Pixels of the stored page per pixel of the picture given here: 1 when it is stored as large as that shows it. */
  readonly photoScale: number
}

/** Limits chosen so that ordinary photographs pass; bench/capture/ prints what each catches and how often it errs. */
const LIMITS = {
  /**
   * Softer than this is soft at any size; a small picture is soft when its edges are wide for the page. A lens and one
   * JPEG alone make edges of up to 2.9 pixels in small pictures that are sharp to the eye.
   */
  edgeWidthPx: 4.6,
  leastEdgeWidthPx: 2.9,
  edgeWidthOfPage: 0.0026,
  glareShare: 0.012,
  darkLevel: 84,
  clippedShare: 0.35,
  evenness: 0.56,
  skewDegrees: 32,
  colourfulness: 16,
  inkShare: 0.0015,
  screenGrid: 8,
  sideways: 0.9,
  /** Log-odds of the print's direction from which it is said. */
  upright: 10,
  /** Small letters of print: below the first nobody reads them, from the second on anybody does. */
  letterPx: { unreadable: 8, good: 12 },
}

const DEGREE = Math.PI / 180

/**
 * 150 dpi for a sheet, 200 for a card or a passport page, whose print is smaller. Nobody knows the size of other papers:
 * there the letters decide, above 100 dpi of A4.
 */
const NEEDED_PX_PER_MM: Readonly<Record<PageShape, number>> = {
  a4: 6,
  certificate: 6,
  'passport-page': 8,
  'passport-spread': 8,
  'id-card': 8,
  other: 4,
}

/**
 * With good print fewer pixels do, but not less than this: nobody knows the size of a certificate, and what lies across
 * as an open passport does may be one page of it, which has half the area.
 */
const LEAST_PX_PER_MM: Readonly<Partial<Record<PageShape, number>>> = {
  certificate: 4,
  'passport-spread': 5.6,
}

/** Whether the print cannot be read in the stored page: by its letters where there are some, and by kind of page. */
const isTooSmall = (pxPerMm: number, letterPx: number, shape: PageShape): boolean => {
  if (letterPx > 0 && letterPx < LIMITS.letterPx.unreadable) return true
  const least = letterPx >= LIMITS.letterPx.good ? LEAST_PX_PER_MM[shape] : undefined
  return pxPerMm < (least ?? NEEDED_PX_PER_MM[shape])
}

/** Pixels per millimetre on the page's least resolved side. */
const resolution = (corners: Quad, shape: PageShape, photoScale: number): number => {
  const { widthMm, heightMm } = pageSizeMm(shape)
  return (Math.sqrt(Math.abs(quadArea(corners))) / Math.sqrt(widthMm * heightMm)) * photoScale
}

const cutCorners = (corners: Quad, photo: Picture): number => {
  const play = -0.002 * Math.max(photo.width, photo.height)
  const isBeyond = ({ x, y }: Quad[number]) =>
    x < play || y < play || x > photo.width - play || y > photo.height - play
  return corners.filter(isBeyond).length
}

/** Largest difference of a corner from a right angle: far beyond it the far side of the page loses its detail. */
const skewDegrees = (corners: Quad): number =>
  Math.max(
    ...corners.map((p, i) => {
      const [a, b] = [corners[(i + 3) % 4]!, corners[(i + 1) % 4]!]
      const turn = Math.atan2(b.y - p.y, b.x - p.x) - Math.atan2(a.y - p.y, a.x - p.x)
      const inner = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))
      return Math.abs(inner / DEGREE - 90)
    }),
  )

const isBlurred = ({ edges, edgeWidthPx }: PageMeasures, corners: Quad): boolean => {
  if (edges < 16 || edgeWidthPx < LIMITS.leastEdgeWidthPx) return false
  const ofPage = edgeWidthPx / Math.sqrt(Math.abs(quadArea(corners)))
  return edgeWidthPx > LIMITS.edgeWidthPx || ofPage > LIMITS.edgeWidthOfPage
}

/** Said only when the print leaves little doubt. */
export const wrongWay = ({ sideways, upright }: TextDirection): PageFault | false => {
  const isHeadDown = upright < -LIMITS.upright
  if (sideways > LIMITS.sideways) {
    // Lines that run down the page are read with its left side up; standing on their head, with its right side.
    const known = isHeadDown ? 3 : upright > LIMITS.upright ? 1 : undefined
    return { kind: 'wrong-way-round', quarterTurns: known }
  }
  return sideways < -LIMITS.sideways / 2 && isHeadDown && { kind: 'wrong-way-round', quarterTurns: 2 }
}

const judged = (
  m: PageMeasures,
  corners: Quad,
  { isColourExpected, shape }: PageExpectation,
): PageFault[] => {
  // The head and the photograph of a card are dark by themselves, and little else is on it.
  const isUneven = shape !== 'id-card' && m.evenness < LIMITS.evenness
  const isEmpty = m.inkShare < LIMITS.inkShare
  const findings: (PageFault | false)[] = [
    isBlurred(m, corners) && { kind: 'blurred', edgeWidthPx: m.edgeWidthPx, where: m.softestPlace },
    m.glareShare > LIMITS.glareShare && { kind: 'glare', share: m.glareShare, where: m.glarePlace },
    m.paperLevel < LIMITS.darkLevel && { kind: 'too-dark', level: m.paperLevel },
    m.clippedShare > LIMITS.clippedShare && { kind: 'too-bright', share: m.clippedShare },
    isUneven && { kind: 'uneven-light', evenness: m.evenness, where: m.darkestPlace },
    isColourExpected &&
      !isEmpty &&
      m.colourfulness < LIMITS.colourfulness && { kind: 'grey-copy', colourfulness: m.colourfulness },
    m.screenGrid > LIMITS.screenGrid && { kind: 'photo-of-screen', strength: m.screenGrid },
    isEmpty && { kind: 'empty-page', inkShare: m.inkShare },
    !isEmpty && wrongWay(m.direction),
  ]
  return findings.filter((finding) => finding !== false)
}

/** What a lens and a lamp do: nothing of it is on a scan or a screenshot, whose paper is white and even by itself. */
const OF_LIGHT: readonly PageFault['kind'][] = [
  'glare',
  'too-dark',
  'too-bright',
  'uneven-light',
  'photo-of-screen',
]

/** Asked of the whole picture, whatever part of it is the page: a screenshot without its bars is none the less one. */
const isPhotograph = (picture: Picture): boolean => (filledPicture(picture)?.kind ?? 'photo') === 'photo'

/** What is wrong with a photographed page, worst to mend first; nothing when it is good. */
export const checkPage = (photo: Picture, corners: Quad, expected: PageExpectation): PageFault[] => {
  const isArea =
    corners.every((p) => Number.isFinite(p.x) && Number.isFinite(p.y)) && Math.abs(quadArea(corners)) > 64
  if (!isUsable(photo) || !isArea) return [{ kind: 'unreadable-picture' }]
  const measures = pageMeasures(photo, corners)
  const seen = judged(measures, corners, expected)
  const isOfLight = ({ kind }: PageFault) => OF_LIGHT.includes(kind)
  const findings =
    seen.some(isOfLight) && !isPhotograph(photo) ? seen.filter((fault) => !isOfLight(fault)) : seen
  const cut = cutCorners(corners, photo)
  const pxPerMm = resolution(corners, expected.shape, expected.photoScale)
  const degrees = skewDegrees(corners)
  if (cut > 0) findings.unshift({ kind: 'cut-off', corners: cut })
  const letterPx = measures.direction.letterHeightPx * expected.photoScale
  if (isTooSmall(pxPerMm, letterPx, expected.shape)) findings.push({ kind: 'too-small', pxPerMm, letterPx })
  if (degrees > LIMITS.skewDegrees) findings.push({ kind: 'skewed', degrees })
  return findings
}
