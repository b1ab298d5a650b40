import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import type { Picture } from '../capture/picture'
import { inverted, mapped, type Quad } from '../capture/plane'
import { randomFrom, type Random } from '../capture/random'
import { emptyScene, EMPTY_KINDS, photographedPlan, SCENE_KINDS, sceneOf } from '../capture/scenes'
import { applied, unitSquareTo } from '../../miniprogram/workers/engine/straighten/homography'
import { flatPages, trainPhotographs } from './photographs'
import { TIDY, wildPlan, type Wildness } from './wild-plans'

/** Side of the square that every picture is squeezed to: a little more than the network sees, for cropping. */
const STORED_PX = 112

/** What is learnt of a picture: its page's corners as shares of the picture, or that there is none. */
interface Example {
  readonly pixels: Uint8Array
  readonly corners: Quad | undefined
  readonly isPage: boolean
}

/** The picture squeezed to a square, every pixel the mean of what lies under it. */
const squeezed = ({ width, height, data }: Picture): Uint8Array => {
  const out = new Uint8Array(STORED_PX * STORED_PX * 3)
  for (let y = 0, at = 0; y < STORED_PX; y++)
    for (let x = 0; x < STORED_PX; x++, at += 3) {
      const [left, right] = [Math.floor((x * width) / STORED_PX), Math.ceil(((x + 1) * width) / STORED_PX)]
      const [top, bottom] = [Math.floor((y * height) / STORED_PX), Math.ceil(((y + 1) * height) / STORED_PX)]
      let [r, g, b] = [0, 0, 0]
      for (let j = top; j < bottom; j++)
        for (let i = left; i < right; i++) {
          const from = (j * width + i) * 4
          r += data[from]!
          g += data[from + 1]!
          b += data[from + 2]!
        }
      const count = (right - left) * (bottom - top)
      out[at] = r / count
      out[at + 1] = g / count
      out[at + 2] = b / count
    }
  return out
}

const shares = (corners: Quad, width: number, height: number): Quad =>
  corners.map(({ x, y }) => ({ x: x / width, y: y / height })) as unknown as Quad

const SIZES = [
  [150, 200],
  [150, 200],
  [200, 150],
  [176, 176],
  [126, 224],
  [224, 126],
] as const

const wildExample = (
  seed: number,
  tables: readonly Picture[],
  pages: readonly Picture[],
  wildness: Wildness,
): Example => {
  const random = randomFrom(seed * 7919 + 3)
  for (;;) {
    const [widthPx, heightPx] = random.pick(SIZES)
    try {
      const { picture, corners } = photographedPlan(wildPlan(random, tables, pages, wildness), random, {
        widthPx,
        heightPx,
      })
      return { pixels: squeezed(picture), corners: shares(corners, widthPx, heightPx), isPage: true }
    } catch {
      continue // a page seen from behind: the next numbers of the same seed
    }
  }
}

/** Another view of a flat thing photographed once: cut, turned in space, mirrored at the rim. */
const seenAnew = (photo: Picture, corners: Quad | undefined, random: Random, isZoomed: boolean): Example => {
  const [width, height] = [random.integer(140, 220), random.integer(140, 220)]
  const jitter = isZoomed ? 0.2 : 0.1
  const at = (x: number, y: number) => ({
    x: (x + random.between(-jitter, jitter)) * photo.width,
    y: (y + random.between(-jitter, jitter)) * photo.height,
  })
  const [l, t] = isZoomed ? [random.between(0, 0.6), random.between(0, 0.6)] : [0, 0]
  const s = isZoomed ? random.between(0.3, 0.4) : 1
  const window: Quad = [at(l, t), at(l + s, t), at(l + s, t + s), at(l, t + s)]
  const map = unitSquareTo(window)
  const folded = (v: number, size: number) => {
    const m = ((v % (2 * size)) + 2 * size) % (2 * size)
    return Math.min(size - 1, m < size ? m | 0 : (2 * size - m) | 0)
  }
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 4) {
      let [r, g, b] = [0, 0, 0]
      for (let tap = 0; tap < 4; tap++) {
        const p = applied(map, (x + 0.25 + (tap & 1) / 2) / width, (y + 0.25 + (tap >> 1) / 2) / height)
        const from = (folded(p.y, photo.height) * photo.width + folded(p.x, photo.width)) * 4
        r += photo.data[from]!
        g += photo.data[from + 1]!
        b += photo.data[from + 2]!
      }
      data[to] = r / 4
      data[to + 1] = g / 4
      data[to + 2] = b / 4
    }
  const back = inverted(map)
  const moved = corners?.map(({ x, y }) => mapped(back, x, y)) as unknown as Quad | undefined
  return { pixels: squeezed({ width, height, data }), corners: moved, isPage: corners !== undefined }
}

const WHOLE: Quad = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
]

/**
 * Writes what the proposer learns from: pixels (STORED_PX² × RGB) and, for each, eight numbers and what it is
 * (1 page, 0 none, 2 the page fills the picture). Everything follows from seeds and the photographs of the train split.
 */
export const writeProposerExamples = (
  folder: string,
  counts: { readonly first: number; readonly wild: number; readonly real: number },
  wildness = TIDY,
) => {
  mkdirSync(folder, { recursive: true })
  const file = openSync(`${folder}/pixels.bin`, 'w')
  const labels: number[] = []
  const put = ({ pixels, corners, isPage }: Example, isFull = false) => {
    writeSync(file, pixels)
    const quad = corners ?? WHOLE
    labels.push(...quad.flatMap(({ x, y }) => [x, y]), isFull ? 2 : isPage ? 1 : 0)
  }
  const photographs = trainPhotographs()
  const cut = flatPages(photographs)
  const tables = photographs.filter(({ isPage }) => !isPage).map(({ picture }) => picture)
  const full = photographs.filter(({ isPage, corners }) => isPage && !corners).map(({ picture }) => picture)
  const end = counts.first + counts.wild
  for (let seed = counts.first; seed < end; seed++) {
    put(wildExample(seed, tables, [...cut, ...full], wildness))
    if (seed % 1000 === 999) console.error(`${seed + 1} generated`)
  }
  for (let seed = Math.ceil(counts.first / 12); seed < end / 12; seed++) {
    const kind = SCENE_KINDS[seed % SCENE_KINDS.length]!
    const scene = sceneOf(kind, 5000 + seed, { widthPx: 150, heightPx: 200 })
    put({ pixels: squeezed(scene.picture), corners: shares(scene.corners!, 150, 200), isPage: true })
    const empty = emptyScene(EMPTY_KINDS[seed % EMPTY_KINDS.length]!, 5000 + seed, {
      widthPx: 150,
      heightPx: 200,
    })
    put({ pixels: squeezed(empty.picture), corners: undefined, isPage: false })
  }
  const random = randomFrom(77 + counts.first)
  for (let round = 0; round < counts.real; round++)
    for (const { picture, corners, isPage } of photographs) {
      if (corners) put(seenAnew(picture, corners, random, false))
      else if (isPage) put({ ...seenAnew(picture, undefined, random, false), isPage: true }, true)
      else if (round % 4 === 0) put(seenAnew(picture, undefined, random, random.chance(0.5)))
    }
  for (const page of cut)
    for (let round = 0; round < counts.real / 8; round++)
      put({ ...seenAnew(page, undefined, random, true), isPage: true }, true)
  closeSync(file)
  writeFileSync(`${folder}/labels.bin`, new Uint8Array(Float32Array.from(labels).buffer))
}
