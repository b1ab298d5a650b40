import type { Picture } from '../capture/picture'
import type { Quad } from '../capture/plane'
import { randomFrom } from '../capture/random'
import { emptyScene, EMPTY_KINDS, photographedPlan, SCENE_KINDS, sceneOf } from '../capture/scenes'
import { CLUTTERED, wildPlan } from './wild-plans'

/** Width and height, px: pictures are shrunk so for the engine, or nearly so. */
export const SIZES = [
  [600, 800],
  [864, 1152],
  [800, 600],
  [720, 960],
  [540, 960],
  [700, 700],
] as const

export interface Labelled {
  readonly picture: Picture
  readonly corners: Quad | undefined
}

/**
 * One photograph at about the size the finder works on, from its seed alone: every twelfth shows no page, every third one a
 * page as bench/capture/scenes.ts arranges it, the others a wild plan.
 */
export const labelledPicture = (
  seed: number,
  tables: readonly Picture[],
  pages: readonly Picture[],
): Labelled => {
  const random = randomFrom(seed * 6007 + 11)
  const [widthPx, heightPx] = random.pick(SIZES)
  const size = { widthPx, heightPx }
  if (seed % 12 === 0) return emptyScene(EMPTY_KINDS[(seed / 12) % EMPTY_KINDS.length]!, seed, size)
  if (seed % 3 === 1) return sceneOf(SCENE_KINDS[seed % SCENE_KINDS.length]!, seed, size)
  for (;;)
    try {
      return photographedPlan(wildPlan(random, tables, pages, CLUTTERED), random, size)
    } catch {
      continue // a page seen from behind: the next numbers of the same seed
    }
}
