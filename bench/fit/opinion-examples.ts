import { likeliestPage, QUICK } from '../../miniprogram/workers/engine/finder/likeliest-page'
import type { OpinionFeatures } from '../../miniprogram/workers/engine/proposer/opinion-weights'
import { opinionsOn } from '../../miniprogram/workers/engine/proposer/second-opinion'
import { sureness } from '../../miniprogram/workers/engine/finder/sureness'
import { weighedPhotographs } from '../capture/open-photographs'
import type { Picture } from '../capture/picture'
import { randomFrom } from '../capture/random'
import { overlap, type Point } from '../capture/plane'
import { EMPTY_KINDS, emptyScene, SCENE_KINDS, sceneOf } from '../capture/scenes'
import { cutByFrame } from '../capture/cut-pictures'
import { altered } from './altered'
import { halfOf, type Half } from './halves'
import { flatPages, trainPhotographs } from './photographs'
import { labelledPicture } from './scene-pictures'

/** All that is held possible in one picture, each with whether it is the page. */
export interface OpinionExample {
  readonly name: string
  readonly hasPage: boolean
  readonly opinions: readonly {
    readonly features: OpinionFeatures
    readonly iou: number
    readonly corners: readonly Point[]
  }[]
}

/** The same overlap from which bench/capture calls an outline right. */
export const RIGHT = 0.95

/** Undefined where the quick look is sure by itself: nobody is asked there. */
const opinionExample = (
  name: string,
  picture: Picture,
  page: readonly Point[] | undefined,
): OpinionExample | undefined => {
  const quick = likeliestPage(picture, QUICK)
  if (quick && sureness(quick) >= 0.98) return undefined
  const opinions = opinionsOn(picture, quick).map(({ corners, features }) => ({
    features,
    corners,
    iou: page ? overlap(corners, page) : 0,
  }))
  return opinions.length > 0 ? { name, hasPage: page !== undefined, opinions } : undefined
}

const SIZE = { widthPx: 720, heightPx: 960 }

/** Seeds no other fit and no bench uses. */
const FIRST = 20_001
/** Rounds of four pictures each, from which the choice is learnt. */
const ROUNDS = 320

interface LabelledPicture {
  readonly name: string
  readonly picture: Picture
  /** What of a page is in the picture. */
  readonly page: readonly Point[] | undefined
}

/**
 * Pictures that neither the networks of the finder nor the proposer has learnt from: on those its word would be worth more
 * than on a student's. `count`: of each kind of picture; every page also as one that the frame cuts.
 */
function* generatedPictures(count: number, first: number): Generator<LabelledPicture> {
  const photographs = trainPhotographs()
  const tables = photographs.filter(({ isPage }) => !isPage).map(({ picture }) => picture)
  const pages = flatPages(photographs)
  for (let i = 0; i < count; i++) {
    const seed = first + i
    const wild = labelledPicture(seed, tables, pages)
    yield { name: `wild ${seed}`, picture: wild.picture, page: wild.corners }
    const kind = SCENE_KINDS[i % SCENE_KINDS.length]!
    const { picture, corners } = sceneOf(kind, seed, SIZE)
    yield { name: `scene ${kind} ${seed}`, picture, page: corners }
    yield { name: `cut ${kind} ${seed}`, ...cutByFrame(picture, corners!, i) }
    const empty = i % 2 ? 'objects' : EMPTY_KINDS[(i / 2) % EMPTY_KINDS.length]!
    yield { name: `empty ${empty} ${seed}`, picture: emptyScene(empty, seed, SIZE).picture, page: undefined }
  }
}

/** Of what the proposer learns from only tables and shelves: the pages among it are known to it too well. */
function* photographs(): Generator<LabelledPicture> {
  for (const { id, picture, isPage } of trainPhotographs())
    if (!isPage) yield { name: id, picture, page: undefined }
  const random = randomFrom(9)
  for (const { id, picture, corners: page } of weighedPhotographs()) {
    yield { name: id, picture, page }
    yield { name: `${id}, altered`, ...altered({ picture, page }, random) }
  }
}

const examplesOf = (pictures: Iterable<LabelledPicture>): OpinionExample[] => {
  const out: OpinionExample[] = []
  for (const { name, picture, page } of pictures) {
    const example = opinionExample(name, picture, page)
    if (example) out.push(example)
  }
  return out
}

/** Of generated pictures alone: `rounds` of four, by seeds from `first`. */
export const generatedExamples = (rounds: number, first: number): OpinionExample[] =>
  examplesOf(generatedPictures(rounds, first))

/** Half of what the choice is learnt from. */
export const opinionExamples = (half: Half): OpinionExample[] => [
  ...generatedExamples(ROUNDS / 2, FIRST + (half * ROUNDS) / 2),
  ...examplesOf(halfOf([...photographs()], half)),
]
