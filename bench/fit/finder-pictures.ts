import { cutByFrame } from '../capture/cut-pictures'
import { weighedPhotographs } from '../capture/open-photographs'
import type { Picture } from '../capture/picture'
import type { Point } from '../capture/plane'
import { randomFrom, type Random } from '../capture/random'
import { emptyScene, EMPTY_KINDS, SCENE_KINDS, sceneOf } from '../capture/scenes'
import { altered } from './altered'
import { halfOf, type Half } from './halves'
import { flatPages, trainPhotographs } from './photographs'
import { labelledPicture, SIZES } from './scene-pictures'

/** One view of a table, with or without a page. */
export interface View {
  readonly name: string
  readonly picture: Picture
  /** What of a page is in the picture. */
  readonly page: readonly Point[] | undefined
  /** How much is learnt from it; nothing said, 1. */
  readonly weight?: number | undefined
}

/** What each network of the finder learns from: `rounds` (below) from seed `first` on, stacks of papers from seed `firstStack` on. */
interface Plan {
  readonly first: number
  readonly rounds: number
  readonly firstStack: number
  readonly stacks: number
  /** How much each view of a stack and of a photograph counts. */
  readonly weights: { readonly stack: number; readonly photograph: number }
}

/**
 * Each has seeds of its own: on generated pictures of the one before a network would be surer than on a student's. Measured
 * outlines learn from stacks above all, where every rim looks like the page's and only what lies beside a side tells them
 * apart.
 */
const PLANS = {
  quad: { first: 50_001, rounds: 120, firstStack: 52_001, stacks: 60, weights: { stack: 1, photograph: 2 } },
  outline: {
    first: 60_001,
    rounds: 320,
    firstStack: 62_001,
    stacks: 900,
    weights: { stack: 0.5, photograph: 2 },
  },
  sureness: {
    first: 70_001,
    rounds: 180,
    firstStack: 72_001,
    stacks: 0,
    weights: { stack: 1, photograph: 1 },
  },
} as const satisfies Readonly<Record<string, Plan>>

export type FinderPart = keyof typeof PLANS

/** Seeds of one half. */
const seedsOf = (first: number, count: number, half: Half): number[] =>
  Array.from({ length: count / 2 }, (_, i) => first + (half * count) / 2 + i)

const sizeOf = (random: Random) => {
  const [widthPx, heightPx] = random.pick(SIZES)
  return { widthPx, heightPx }
}

/** A scene as it is, altered, and cut by the frame twice, once altered too. */
function* viewsOf(
  kind: (typeof SCENE_KINDS)[number],
  seed: number,
  random: Random,
  weight: number,
): Generator<View> {
  const { picture, corners } = sceneOf(kind, seed, sizeOf(random))
  const scene = { picture, page: corners }
  const name = `${kind} ${seed}`
  yield { name, ...scene, weight }
  yield { name: `${name}, altered`, ...altered(scene, random), weight }
  yield { name: `${name}, cut`, ...cutByFrame(picture, corners!, seed), weight }
  yield { name: `${name}, cut, altered`, ...altered(cutByFrame(picture, corners!, seed + 5), random), weight }
}

/** Rounds from a seed each: a generated page; a paper of any shape (or a page, or none); every second time a table without. */
function* rounds(seeds: readonly number[]): Generator<View> {
  const photographs = trainPhotographs()
  const tables = photographs.filter(({ isPage }) => !isPage).map(({ picture }) => picture)
  const pages = flatPages(photographs)
  for (const seed of seeds) {
    const random = randomFrom(seed * 5011 + 7)
    yield* viewsOf(SCENE_KINDS[seed % SCENE_KINDS.length]!, seed, random, 1)
    const any = labelledPicture(seed, tables, pages)
    const wild = { picture: any.picture, page: any.corners }
    yield { name: `any ${seed}`, ...wild }
    yield { name: `any ${seed}, altered`, ...altered(wild, random) }
    if (seed % 2) continue
    const empty = EMPTY_KINDS[(seed / 2) % EMPTY_KINDS.length]!
    yield {
      name: `${empty} ${seed}`,
      picture: emptyScene(empty, seed, sizeOf(random)).picture,
      page: undefined,
    }
  }
}

/** Pages that lie on others: of what looks like a side one is. */
const STACKED = ['loose-stack', 'several-papers'] as const

/** Views of each photograph: as it is, and as other phones, hands or chats would have it. */
const VIEWS = 3

/** Photographs that may be learnt from; pages that fill the picture have no outline to find. */
function* photographed(weight: number): Generator<View> {
  const random = randomFrom(7)
  for (const { id, picture, corners, isPage } of [...trainPhotographs(), ...weighedPhotographs()]) {
    if (isPage && !corners) continue
    const seen = { picture, page: corners }
    yield { name: id, ...seen, weight }
    for (let n = 1; n < VIEWS; n++) yield { name: `${id}, altered ${n}`, ...altered(seen, random), weight }
  }
}

/** Half of what a network of the finder learns from, each time the same. */
export function* finderPictures(which: FinderPart, half: Half): Generator<View> {
  const { first, rounds: count, firstStack, stacks, weights } = PLANS[which]
  yield* rounds(seedsOf(first, count, half))
  for (const seed of seedsOf(firstStack, stacks, half))
    yield* viewsOf(STACKED[seed % 2]!, seed, randomFrom(seed * 5011 + 7), weights.stack)
  yield* halfOf([...photographed(weights.photograph)], half)
}
