import type { Subject } from '../../../model/capture-work'
import { eachCorner, type Corners } from '../../../model/corners'
import type { MaterialId } from '../../../model/material'
import type { PageFrame } from '../../../model/page-frame'
import { PAGE_FINDING_KINDS, PAGE_PLACES, type PageFinding } from '../../../model/page-finding'
import type { Point, Quad } from '../../../model/quad'
import { pageFrame } from '../../../rules/materials/materials'

/** Between our words and the engine's: shares and pixels, frames and shapes, findings. */

/** The engine's page shapes, by the frame of the page. */
const ENGINE_SHAPE = {
  a4: 'a4',
  certificate: 'certificate',
  'passport-page': 'passport-page',
  card: 'id-card',
  'id-photo': 'other',
  free: 'other',
} as const satisfies Record<PageFrame, string>

/** Pages of a passport that students photograph two at a time, as the booklet lies open. */
const LIES_OPEN: readonly MaterialId[] = ['visa-pages', 'entry-exit-pages']

const isAcross = ([a, b, c, d]: Quad): boolean => {
  const side = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y)
  return side(a, b) + side(d, c) > side(b, c) + side(a, d)
}

/** What the engine is told that the page between these corners (in pixels) is. */
export const shapeOf = ({ material, part }: Subject, corners: Quad) => {
  const shape = ENGINE_SHAPE[pageFrame(material, part)]
  return shape === 'passport-page' && LIES_OPEN.includes(material) && isAcross(corners)
    ? 'passport-spread'
    : shape
}

interface Size {
  readonly width: number
  readonly height: number
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 1e5) / 1e5

export const cornersOf = ([a, b, c, d]: Quad, { width, height }: Size): Corners => {
  const shares = ({ x, y }: Point) => [share(x, width), share(y, height)] as const
  return [...shares(a), ...shares(b), ...shares(c), ...shares(d)]
}

export const quadOf = (corners: Corners, { width, height }: Size): Quad => {
  const [a, b, c, d] = eachCorner(corners)
  const pixels = ([x, y]: readonly [number, number]): Point => ({ x: x * width, y: y * height })
  return [pixels(a), pixels(b), pixels(c), pixels(d)]
}

const TURNS = [1, 2, 3] as const

/** What the engine says of a page: kinds that this version of the app has no sentence for are left out. */
export const findingsOf = (said: readonly { readonly kind: string }[]): readonly PageFinding[] =>
  said.flatMap((one) => {
    const kind = PAGE_FINDING_KINDS.find((known) => known === one.kind)
    const where = PAGE_PLACES.find((known) => known === (one as { where?: unknown }).where)
    const turnBy = TURNS.find((known) => known === (one as { quarterTurns?: unknown }).quarterTurns)
    return kind ? [{ kind, ...(where ? { where } : {}), ...(turnBy ? { turnBy } : {}) }] : []
  })
