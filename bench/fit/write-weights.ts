import { writeFileSync } from 'node:fs'
import type { Network } from '../../miniprogram/workers/engine/network'
import type { CharacterParts } from './fit-characters'
import { packedCharacters } from './fit-characters'
import type { Example } from './finder-examples'
import { fitOutlines, fitQuads, fitSureness } from './fit-finder'
import { fitOpinions } from './fit-opinions'
import { proposerHash } from './fit-hash'
import type { OpinionExample } from './opinion-examples'
import { characterFit, choiceFit, outlineFit, quadFit, surenessFit } from './own-weights'
import { packProposer } from './pack-proposer'
import type { ScaleOf } from './scales'

const ENGINE = 'miniprogram/workers/engine'
const MADE = '/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */'

/** One letter a weight: lines as long as a source may have them. */
const LINE = 104

const inLines = (text: string): string =>
  text
    .match(new RegExp(`.{1,${LINE}}`, 'g'))!
    .map((line) => `    '${line}'`)
    .join(' +\n')

const networkText = (name: string, says: string, { inputs, units, most, packed }: Network): string =>
  `/** ${says} */
export const ${name}: Network = {
  inputs: ${inputs},
  units: ${units},
  most: ${most},
  packed:
${inLines(packed)},
}
`

/** `readBy`: the file that makes the numbers. */
const scaleText = <Name extends string>(
  prefix: string,
  features: string,
  readBy: string,
  scale: ScaleOf<Name>,
) =>
  `/** Mean and spread of each number while fitting: ${readBy}. */
export const ${prefix}_SCALE = {
${Object.entries<readonly [number, number]>(scale)
  .map(([name, numbers]) => `  ${name}: [${numbers.join(', ')}],`)
  .join('\n')}
} as const satisfies Scale

export type ${features} = Readonly<Record<keyof typeof ${prefix}_SCALE, number>>
`

export const writeProposerWeights = (trained: string): void =>
  packProposer(trained, proposerHash(), `${ENGINE}/proposer/proposer-weights.ts`)

export const writeQuadWeights = (examples: readonly Example[]): void => {
  const { scale, network } = fitQuads(examples)
  const text = `import type { Network, Scale } from '../network'

${MADE}
export const QUAD_FIT = '${quadFit()}'

${scaleText('QUAD', 'QuadFeatures', 'quad-features.ts', scale)}
${networkText('QUAD_NETWORK', 'Which of the outlines in a working picture is the page.', network)}`
  writeFileSync(`${ENGINE}/finder/quad-weights.ts`, text)
}

export const writeOutlineWeights = (examples: readonly Example[]): void => {
  const { scale, network } = fitOutlines(examples)
  const text = `import type { Network, Scale } from '../network'

${MADE}
export const OUTLINE_FIT = '${outlineFit()}'

${scaleText('OUTLINE', 'OutlineFeatures', 'outline-features.ts and moved-outlines.ts', scale)}
${networkText('OUTLINE_NETWORK', 'Which of the outlines measured on the original is the page.', network)}`
  writeFileSync(`${ENGINE}/finder/outline-weights.ts`, text)
}

export const writeSurenessWeights = (examples: readonly Example[]): void => {
  const network = fitSureness(examples)
  const text = `import type { Network } from '../network'

${MADE}
export const SURENESS_FIT = '${surenessFit()}'

${networkText('SURENESS_NETWORK', 'Whether the likeliest outline is the page to within a few pixels.', network)}`
  writeFileSync(`${ENGINE}/finder/sureness-weights.ts`, text)
}

export const writeOpinionWeights = (examples: readonly OpinionExample[]): void => {
  const { scale, network } = fitOpinions(examples)
  const text = `import type { Network, Scale } from '../network'

${MADE}
export const OPINION_FIT = '${choiceFit()}'

${scaleText('OPINION', 'OpinionFeatures', 'second-opinion.ts', scale)}
${networkText('OPINION_NETWORK', 'Which of all the outlines held possible is the page.', network)}`
  writeFileSync(`${ENGINE}/proposer/opinion-weights.ts`, text)
}

export const writeCharacterWeights = (parts: CharacterParts): void => {
  const { steps, bytes } = packedCharacters(parts)
  const text = `/** Made by bench/fit: npm run engine:fit. Signed bytes in base64, and what one step of each part is worth. */
export const CHARACTER_WEIGHTS = {
  /** What they were fitted by and on (bench/fit/fit-hash.ts). */
  fit: '${characterFit()}',
  steps: [${steps.join(', ')}],
  bytes:
${inLines(bytes)},
} as const
`
  writeFileSync('miniprogram/workers/reader/mrz/character-weights.ts', text)
}
