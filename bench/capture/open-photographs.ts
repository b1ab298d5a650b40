import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { decode } from 'jpeg-js'
import type { Picture } from './picture'
import type { Quad } from './plane'

type Split = 'train' | 'calibrate' | 'validate'

/** A real photograph; bench/photographs/README.md says whose it is. */
export interface OpenPhotograph {
  readonly id: string
  readonly split: Split
  readonly tags: readonly string[]
  /** Whether there is a page; one that fills the picture has no corners. */
  readonly isPage: boolean
  readonly corners: Quad | undefined
  readonly picture: Picture
}

interface Annotation {
  readonly id: string
  readonly file: string
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string
  readonly split: Split
  readonly kind: string
  readonly tags?: readonly string[]
  readonly corners: readonly (readonly [number, number])[] | null
}

const FOLDER = 'bench/photographs'
/** Where `bench/photographs/take.py` puts what the repository does not keep. */
const TAKEN = '.cache/photographs'

/** A photograph's bytes. Throws where they are not those that its list was written about. */
export const photographBytes = (path: string, sha256: string): Buffer => {
  const bytes = readFileSync(path)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`${path} is another photograph than its list names: take it from the repository again`)
  return bytes
}

const annotations = (list: string): readonly Annotation[] =>
  (JSON.parse(readFileSync(list, 'utf8')) as { readonly images: readonly Annotation[] }).images

const decoded = ({ id, split, kind, tags, corners }: Annotation, bytes: Buffer): OpenPhotograph => {
  const { width, height, data } = decode(bytes, { useTArray: true, maxMemoryUsageInMB: 1024 })
  return {
    id,
    split,
    tags: tags ?? [],
    isPage: kind !== 'empty',
    corners: corners ? (corners.map(([x, y]) => ({ x, y })) as unknown as Quad) : undefined,
    picture: { width, height, data: new Uint8ClampedArray(data.buffer) },
  }
}

/** One of the repository's photographs after another, in its list's order; decoded only if wanted, and when it is its turn. */
function* kept(
  list: string,
  split: Split,
  isWanted: (one: Annotation) => boolean = () => true,
): Generator<OpenPhotograph> {
  for (const one of annotations(`${FOLDER}/${list}`))
    if (one.split === split && isWanted(one))
      yield decoded(one, photographBytes(`${FOLDER}/${one.file}`, one.sha256))
}

/** Photographs of annotation.json. */
export const openPhotographs = (
  split: 'train' | 'validate',
  isWanted?: (one: Annotation) => boolean,
): Generator<OpenPhotograph> => kept('annotation.json', split, isWanted)

/** The same of those by which it is learnt how far the proposer's word goes: it has not learnt from them. */
export const weighedPhotographs = (): Generator<OpenPhotograph> => kept('weighed.json', 'train')

/** The same of those that only their publishers keep; what has not been taken from there is passed over. */
export function* photographsElsewhere(split: 'calibrate' | 'validate'): Generator<OpenPhotograph> {
  for (const one of annotations(`${FOLDER}/elsewhere.json`)) {
    const path = `${TAKEN}/${one.file}`
    if (one.split === split && existsSync(path)) yield decoded(one, photographBytes(path, one.sha256))
  }
}
