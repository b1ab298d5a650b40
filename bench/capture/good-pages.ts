import type { PageExpectation } from '../../miniprogram/workers/engine/check/check-page'
import type { PageShape } from '../../miniprogram/workers/engine/straighten/page-shape'
import { compressed } from './compressed'
import { goodScene } from './defects'
import { passportScene } from './passports'
import type { Picture } from './picture'
import type { Quad } from './plane'
import { arranged, ONE_MEGAPIXEL, type FrameSize, type Scene, type SceneKind } from './scenes'

export interface GoodPage {
  readonly name: string
  readonly picture: Picture
  readonly corners: Quad
  readonly expected: PageExpectation
}

const SHAPES: Readonly<Partial<Record<SceneKind, PageShape>>> = {
  desk: 'a4',
  certificate: 'certificate',
  passport: 'passport-spread',
  card: 'id-card',
}

const expecting = (shape: PageShape): PageExpectation => ({
  shape,
  isColourExpected: shape !== 'a4',
  // The telephone's photograph has about three times the pixels a side.
  photoScale: 3,
})

/** More pixels per millimetre than the engine is shown at once: what a page filling a large photograph has. */
const LARGE: FrameSize = { widthPx: 1728, heightPx: 2304 }

const COLOURS = [0xf6e7bd, 0xe9c9c4, 0xc9dcc6, 0xbfd3ea, 0xd9cfe6, 0xe8d09a]

const page = (name: string, kind: SceneKind, { picture, corners, seed }: Scene): GoodPage => ({
  name: `${name} ${seed}`,
  picture,
  corners: corners!,
  expected: expecting(SHAPES[kind]!),
})

const seeds = <T>(first: number, last: number, make: (seed: number) => T): T[] =>
  Array.from({ length: last - first + 1 }, (_, i) => make(first + i))

/** A certificate on coloured paper, filling the frame. */
const coloured = (seed: number): Scene =>
  arranged('certificate', seed, ONE_MEGAPIXEL, (usual) => ({
    pose: { ...usual.pose, fill: 0.9 },
    paperColour: COLOURS[seed % COLOURS.length]!,
  }))

const noisy = (kind: SceneKind, seed: number): Scene =>
  arranged(kind, seed, ONE_MEGAPIXEL, (usual) => ({
    pose: { ...usual.pose, fill: 0.9 },
    light: { ...usual.light, noise: 6 },
  }))

/** Softened by its lens and compressed once, as photographs are. */
const stored = (scene: Scene): Scene => ({
  ...scene,
  picture: compressed(scene.picture, 60 + (scene.seed % 4) * 10),
})

/** Pages of every kind as they should be: what every check must let pass. */
export const goodPages = (): GoodPage[] => [
  ...(['certificate', 'passport', 'desk', 'card'] as const).flatMap((kind) => [
    ...seeds(1, 4, (seed) => page(kind, kind, goodScene(kind, seed))),
    ...seeds(11, 14, (seed) => page(`${kind}, stored`, kind, stored(goodScene(kind, seed)))),
    ...seeds(21, 22, (seed) => page(`${kind}, noisy`, kind, stored(noisy(kind, seed)))),
    ...seeds(31, 31, (seed) => page(`${kind}, large`, kind, stored(goodScene(kind, seed, LARGE)))),
  ]),
  ...seeds(41, 46, (seed) => page('coloured certificate', 'certificate', stored(coloured(seed)))),
  ...seeds(1, 16, (seed) => {
    const { picture, corners } = passportScene(seed, true, false)
    return { name: `data page ${seed}`, picture, corners, expected: expecting('passport-page') }
  }),
]
