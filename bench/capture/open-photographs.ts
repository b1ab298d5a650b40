import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decode } from 'jpeg-js'
import type { Picture } from './picture'
import type { Quad } from './plane'

/** A real photograph; bench/photographs/README.md says whose it is. */
export interface OpenPhotograph {
  readonly id: string
  readonly split: 'train' | 'validate'
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
  readonly split: 'train' | 'validate'
  readonly kind: string
  readonly tags?: readonly string[]
  readonly corners: readonly (readonly [number, number])[] | null
}

const FOLDER = 'bench/photographs'

/** A photograph's bytes. Throws where they are not those that annotation.json was written about. */
export const photographBytes = (path: string, sha256: string): Buffer => {
  const bytes = readFileSync(path)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(
      `${path} is another photograph than annotation.json names: take it from the repository again`,
    )
  return bytes
}

const annotations = (): readonly Annotation[] =>
  (
    JSON.parse(readFileSync(`${FOLDER}/annotation.json`, 'utf8')) as {
      readonly images: readonly Annotation[]
    }
  ).images

/** One photograph after another, in the order of annotation.json; decoded only when it is its turn. */
export function* openPhotographs(split: OpenPhotograph['split']): Generator<OpenPhotograph> {
  for (const { id, file, sha256, split: own, kind, tags, corners } of annotations()) {
    if (own !== split) continue
    const bytes = photographBytes(`${FOLDER}/${file}`, sha256)
    const { width, height, data } = decode(bytes, { useTArray: true, maxMemoryUsageInMB: 1024 })
    yield {
      id,
      split: own,
      tags: tags ?? [],
      isPage: kind !== 'empty',
      corners: corners ? (corners.map(([x, y]) => ({ x, y })) as unknown as Quad) : undefined,
      picture: { width, height, data: new Uint8ClampedArray(data.buffer) },
    }
  }
}
