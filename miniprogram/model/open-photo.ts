import type { PixelSize } from './sheet'

/**
 * A photograph while it is worked on: decoded once, upright, no larger than a canvas may be. Whoever opened it closes
 * it.
 */
export interface OpenPhoto extends PixelSize {
  /** The phone's own picture and canvas: only platform/ looks inside. */
  readonly held: unknown
}
