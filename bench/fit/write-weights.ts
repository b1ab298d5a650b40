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

interface Written<Name extends string> {
  /** Below the engine's folder. */
  readonly file: string
  /** Capitals that its constants begin with, and the type of what is read. */
  readonly prefix: string
  readonly features: string
  /** The files that make the numbers. */
  readonly readBy: string
  readonly says: string
  /** Of fit-hash.ts. */
  readonly fit: string
  readonly scale: ScaleOf<Name>
  readonly network: Network
}

/** A network and the scale that owns the names of what it reads. */
const writeScaled = <Name extends string>({
  file,
  prefix,
  features,
  readBy,
  says,
  fit,
  scale,
  network,
}: Written<Name>): void => {
  const numbers = Object.entries<readonly [number, number]>(scale)
  writeFileSync(
    `${ENGINE}/${file}`,
    `import type { Network, Scale } from '../network'

${MADE}
export const ${prefix}_FIT = '${fit}'

/** Mean and spread of each number while fitting: ${readBy}. */
export const ${prefix}_SCALE = {
${numbers.map(([name, [mean, spread]]) => `  ${name}: [${mean}, ${spread}],`).join('\n')}
} as const satisfies Scale

export type ${features} = Readonly<Record<keyof typeof ${prefix}_SCALE, number>>

${networkText(`${prefix}_NETWORK`, says, network)}`,
  )
}

export const writeProposerWeights = (trained: string): void =>
  packProposer(trained, proposerHash(), `${ENGINE}/proposer/proposer-weights.ts`)

export const writeQuadWeights = (examples: readonly Example[]): void =>
  writeScaled({
    file: 'finder/quad-weights.ts',
    prefix: 'QUAD',
    features: 'QuadFeatures',
    readBy: 'quad-features.ts',
    says: 'Which of the outlines in a working picture is the page.',
    fit: quadFit(),
    ...fitQuads(examples),
  })

export const writeOutlineWeights = (examples: readonly Example[]): void =>
  writeScaled({
    file: 'finder/outline-weights.ts',
    prefix: 'OUTLINE',
    features: 'OutlineFeatures',
    readBy: 'outline-features.ts and moved-outlines.ts',
    says: 'Which of the outlines measured on the original is the page.',
    fit: outlineFit(),
    ...fitOutlines(examples),
  })

export const writeSurenessWeights = (examples: readonly Example[]): void => {
  const network = fitSureness(examples)
  const text = `import type { Network } from '../network'

${MADE}
export const SURENESS_FIT = '${surenessFit()}'

${networkText('SURENESS_NETWORK', 'Whether the likeliest outline is the page to within a few pixels.', network)}`
  writeFileSync(`${ENGINE}/finder/sureness-weights.ts`, text)
}

export const writeOpinionWeights = (examples: readonly OpinionExample[]): void =>
  writeScaled({
    file: 'proposer/opinion-weights.ts',
    prefix: 'OPINION',
    features: 'OpinionFeatures',
    readBy: 'second-opinion.ts',
    says: 'Which of all the outlines held possible is the page.',
    fit: choiceFit(),
    ...fitOpinions(examples),
  })

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
