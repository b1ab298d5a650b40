import { cutByFrame } from '../capture/cut-pictures'
import { weighedPhotographs } from '../capture/open-photographs'
import type { Picture } from '../capture/picture'
import type { Point } from '../capture/plane'
import { randomFrom } from '../capture/random'
import { emptyScene, EMPTY_KINDS, SCENE_KINDS, sceneOf } from '../capture/scenes'
import { altered } from './altered'
import { flatPages, trainPhotographs } from './photographs'
import { labelledPicture, SIZES } from './scene-pictures'

/** One view of a photograph. */
export interface View {
  readonly name: string
  readonly picture: Picture
  /** What of a page is in the picture. */
  readonly page: readonly Point[] | undefined
}

/**
 * What the finder's networks learn from, round by round from a seed each: a generated page, the same altered and cut by the
 * frame; a paper of any shape (or a page, or none), and the same altered; every second time a table without a page.
 */
export function* finderPictures(first: number, count: number): Generator<View> {
  const photographs = trainPhotographs()
  const tables = photographs.filter(({ isPage }) => !isPage).map(({ picture }) => picture)
  const pages = flatPages(photographs)
  for (let seed = first; seed < first + count; seed++) {
    const random = randomFrom(seed * 5011 + 7)
    const [widthPx, heightPx] = random.pick(SIZES)
    const size = { widthPx, heightPx }
    const kind = SCENE_KINDS[seed % SCENE_KINDS.length]!
    const { picture, corners } = sceneOf(kind, seed, size)
    const scene = { picture, page: corners }
    yield { name: `${kind} ${seed}`, ...scene }
    yield { name: `${kind} ${seed}, altered`, ...altered(scene, random) }
    const cut = cutByFrame(picture, corners!, seed)
    yield { name: `${kind} ${seed}, cut`, ...(random.chance(0.5) ? altered(cut, random) : cut) }
    const any = labelledPicture(seed, tables, pages)
    const wild = { picture: any.picture, page: any.corners }
    yield { name: `any ${seed}`, ...wild }
    yield { name: `any ${seed}, altered`, ...altered(wild, random) }
    if (seed % 2) continue
    const empty = EMPTY_KINDS[(seed / 2) % EMPTY_KINDS.length]!
    yield { name: `${empty} ${seed}`, picture: emptyScene(empty, seed, size).picture, page: undefined }
  }
}

/** Generated pages alone, each whole and cut by the frame: where papers lie on each other, a side is one of several. */
export function* scenePictures(first: number, count: number): Generator<View> {
  for (let seed = first; seed < first + count; seed++) {
    const [widthPx, heightPx] = randomFrom(seed * 5011 + 7).pick(SIZES)
    const kind = SCENE_KINDS[seed % SCENE_KINDS.length]!
    const { picture, corners } = sceneOf(kind, seed, { widthPx, heightPx })
    yield { name: `${kind} ${seed}`, picture, page: corners }
    yield { name: `${kind} ${seed}, cut`, ...cutByFrame(picture, corners!, seed) }
  }
}

/** So many views of each photograph: as it is, and as other phones, hands or chats would have it. */
const VIEWS = 3

/** Photographs that may be learnt from; pages that fill the picture have no outline to find. */
export function* realPictures(): Generator<View> {
  const random = randomFrom(7)
  for (const { id, picture, corners, isPage } of [...trainPhotographs(), ...weighedPhotographs()]) {
    if (isPage && !corners) continue
    const seen = { picture, page: corners }
    yield { name: id, ...seen }
    for (let n = 1; n < VIEWS; n++) yield { name: `${id}, altered ${n}`, ...altered(seen, random) }
  }
}
