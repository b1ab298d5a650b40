import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { ALPHABET, CELL } from '../../miniprogram/workers/reader/mrz/read-character'
import { FACES_FILE } from './faces/faces'

/** What a program does, whatever its layout, its types and its comments, and wherever its neighbours lie. */
const bare = (file: string): string => {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.py')) return text.replace(/"""[^]*?"""|^ *#.*$/gm, '')
  if (!file.endsWith('.ts')) return text
  const homeless = text.replace(/ from '[^']*\//g, " from '")
  return transformSync(homeless, { loader: 'ts', minify: true }).code
}

/**
 * What weights were made by and of, in 16 digits. Not of what these files import: the generated scenes and passports
 * (bench/capture), of the looks and the choice the geometry of what they weigh, of the reader what cuts its cells.
 */
export const fitHash = (files: readonly string[], names: readonly string[] = []): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(bare(file))
  return hash.update(names.join(' ')).digest('hex').slice(0, 16)
}

const FIT = 'bench/fit'
/** Says which photographs there are, where their corners lie and which split they belong to. */
const MANIFEST = 'bench/photographs/annotation.json'
/** And those that the proposer does not learn from. */
const WEIGHED = 'bench/photographs/weighed.json'

/** Of the proposer: script, examples, photographs. */
export const proposerHash = (): string =>
  fitHash([
    `${FIT}/train_proposer.py`,
    `${FIT}/proposer-examples.ts`,
    `${FIT}/wild-plans.ts`,
    `${FIT}/photographs.ts`,
    MANIFEST,
  ])

/** What all of a picture's networks but the proposer are made with: script, pictures, photographs. */
const PICTURES = [
  `${FIT}/fit-network.ts`,
  `${FIT}/scales.ts`,
  'bench/capture/cut-pictures.ts',
  `${FIT}/scene-pictures.ts`,
  `${FIT}/wild-plans.ts`,
  `${FIT}/photographs.ts`,
  `${FIT}/altered.ts`,
  `${FIT}/halves.ts`,
  MANIFEST,
  WEIGHED,
]

/** Of the networks of the finder: script, examples, photographs and the names of what is read, in their order. */
export const finderHash = (names: readonly string[]): string =>
  fitHash(
    [...PICTURES, `${FIT}/finder-pictures.ts`, `${FIT}/finder-examples.ts`, `${FIT}/fit-finder.ts`],
    names,
  )

const CHECK = 'miniprogram/workers/engine/check'

/** Of the judge of direction: scripts, photographs and what it reads. */
export const directionHash = (): string =>
  fitHash([
    `${FIT}/draw_pages.py`,
    `${FIT}/direction-examples.ts`,
    `${FIT}/fit-direction.ts`,
    `${FIT}/photographs.ts`,
    MANIFEST,
    `${CHECK}/letter-patches.ts`,
    `${CHECK}/print-lines.ts`,
  ])

/** Of the reader's network: script, cells, faces and what a cell is. */
export const characterHash = (): string =>
  fitHash(
    [`${FIT}/fit-characters.ts`, `${FIT}/character-examples.ts`, `${FIT}/faces/faces.ts`, FACES_FILE],
    [ALPHABET, ...Object.values(CELL).map(String)],
  )

/** Of the choice between opinions: script, examples, photographs and the names of what is read, in their order. */
export const opinionHash = (names: readonly string[]): string =>
  fitHash([...PICTURES, `${FIT}/fit-opinions.ts`, `${FIT}/opinion-examples.ts`], names)
