import { writeFileSync } from 'node:fs'
import { packedCharacters, type CharacterParts } from './fit-characters'
import { fitOpinions, NAMES } from './fit-opinions'
import { characterHash, opinionHash, proposerHash } from './fit-hash'
import type { OpinionExample } from './opinion-examples'
import { packProposer } from './pack-proposer'

const ENGINE = 'miniprogram/workers/engine'

export const writeProposerWeights = (trained: string): void =>
  packProposer(trained, proposerHash(), `${ENGINE}/proposer/proposer-weights.ts`)

export const writeOpinionWeights = (examples: readonly OpinionExample[]): void => {
  const { scale, network } = fitOpinions(examples)
  const text = `import type { Scale } from '../finder/corner-weights'
import type { Network } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const OPINION_FIT = '${opinionHash(NAMES)}'

/** Mean and spread of each number while fitting: second-opinion.ts. */
export const OPINION_SCALE = {
${NAMES.map((name) => `  ${name}: [${scale[name].join(', ')}],`).join('\n')}
} as const satisfies Scale

export type OpinionFeatures = Readonly<Record<keyof typeof OPINION_SCALE, number>>

export const OPINION_NETWORK: Network = {
  inputs: ${network.inputs},
  units: ${network.units},
  most: ${network.most},
  packed:
    '${network.packed}',
}
`
  writeFileSync(`${ENGINE}/proposer/opinion-weights.ts`, text)
}

/** Letters of base 64 in a line: as long as a source may have it. */
const LINE = 104

export const writeCharacterWeights = (parts: CharacterParts): void => {
  const { steps, bytes } = packedCharacters(parts)
  const lines = bytes.match(new RegExp(`.{1,${LINE}}`, 'g'))!
  const text = `/** Made by bench/fit: npm run engine:fit. Signed bytes in base64, and what one step of each part is worth. */
export const CHARACTER_WEIGHTS = {
  /** What they were fitted by and on (bench/fit/fit-hash.ts). */
  fit: '${characterHash()}',
  steps: [${steps.join(', ')}],
  bytes:
${lines.map((line) => `    '${line}'`).join(' +\n')},
} as const
`
  writeFileSync('miniprogram/workers/reader/mrz/character-weights.ts', text)
}
