import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

/** What a program does, whatever its layout and its types. */
const bare = (file: string): string => {
  const text = readFileSync(file, 'utf8')
  return file.endsWith('.ts') ? transformSync(text, { loader: 'ts', minify: true }).code : text
}

/** What weights were made by and of, in 16 digits. */
export const fitHash = (files: readonly string[], names: readonly string[] = []): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(bare(file))
  return hash.update(names.join(' ')).digest('hex').slice(0, 16)
}

const FIT = 'bench/fit'
/** Says which photographs there are, where their corners lie and which split they belong to. */
const MANIFEST = 'bench/photographs/annotation.json'

/** Of the proposer: script, examples, photographs. */
export const proposerHash = (): string =>
  fitHash([
    `${FIT}/train_proposer.py`,
    `${FIT}/proposer-examples.ts`,
    `${FIT}/wild-plans.ts`,
    `${FIT}/photographs.ts`,
    MANIFEST,
  ])

/** Of the choice between opinions: script, examples, photographs and the names of what is read, in their order. */
export const opinionHash = (names: readonly string[]): string =>
  fitHash(
    [
      `${FIT}/fit-network.ts`,
      `${FIT}/fit-opinions.ts`,
      `${FIT}/opinion-examples.ts`,
      'bench/capture/cut-pictures.ts',
      `${FIT}/scene-pictures.ts`,
      `${FIT}/wild-plans.ts`,
      `${FIT}/photographs.ts`,
      MANIFEST,
    ],
    names,
  )
