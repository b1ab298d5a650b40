import { eachCorner, type Corners } from '../../../model/corners'
import type { PageFrame } from '../../../model/page-frame'
import { PAGE_FINDING_KINDS, PAGE_PLACES, type PageFinding } from '../../../model/page-finding'
import type { Point, Quad } from '../../../model/quad'

/** Between our words and the engine's: shares and pixels, frames and shapes, findings. */

/** The engine's page shapes, by the frame of the material. */
export const ENGINE_SHAPE = {
  a4: 'a4',
  certificate: 'certificate',
  'passport-page': 'passport-page',
  card: 'id-card',
  'id-photo': 'other',
  free: 'other',
} as const satisfies Record<PageFrame, string>

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
