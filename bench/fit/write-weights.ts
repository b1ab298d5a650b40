import { writeFileSync } from 'node:fs'
import { fitOpinions, NAMES } from './fit-opinions'
import { opinionHash, proposerHash } from './fit-hash'
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
