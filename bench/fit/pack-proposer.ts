import { readFileSync, writeFileSync } from 'node:fs'

interface TrainedLayer {
  readonly name: string
  readonly shape: readonly number[]
  readonly weight: readonly number[]
  readonly bias: readonly number[]
}

/** Padded to whole words of four bytes and whole letters of three, so that the reader needs neither «=» nor a remainder. */
const base64 = (bytes: Uint8Array): string => {
  const padded = new Uint8Array(Math.ceil(bytes.length / 12) * 12)
  padded.set(bytes)
  return Buffer.from(padded).toString('base64')
}

/** A dense kernel is trained channel by channel and read place by place. */
const inReadingOrder = ({ shape, weight }: TrainedLayer): readonly number[] => {
  const [, channels, rows, columns] = shape
  if (!rows || !columns || channels === 1) return weight
  return weight.map((_, at) => {
    const perOutput = channels! * rows * columns
    const [o, rest] = [Math.floor(at / perOutput), at % perOutput]
    const [place, channel] = [Math.floor(rest / channels!), rest % channels!]
    return weight[(o * channels! + channel) * rows * columns + place]!
  })
}

/** Writes the trained weights as whole numbers of one byte, each output with its own unit. `fit`: what they were made of. */
export const packProposer = (trained: string, fit: string, out: string): void => {
  const layers = JSON.parse(readFileSync(trained, 'utf8')) as readonly TrainedLayer[]
  const numbers: number[] = []
  const floats: number[] = []
  for (const layer of layers) {
    const outputs = layer.shape[0]!
    const weight = inReadingOrder(layer)
    const per = weight.length / outputs
    const units = Array.from({ length: outputs }, (_, o) =>
      Math.max(1e-8, ...weight.slice(o * per, (o + 1) * per).map((w) => Math.abs(w) / 127)),
    )
    numbers.push(...weight.map((w, i) => Math.round(w / units[Math.floor(i / per)]!)))
    floats.push(...units, ...layer.bias)
  }
  const text = [
    '/** Made by bench/fit: npm run engine:fit. Whole numbers of one byte, and the unit and offset of each output. */',
    'export const PROPOSER_WEIGHTS = {',
    `  /** What they were fitted by and on (bench/fit/fit-hash.ts). */`,
    `  fit: '${fit}',`,
    `  numbers:`,
    `    '${base64(new Uint8Array(Int8Array.from(numbers).buffer))}',`,
    `  floats:`,
    `    '${base64(new Uint8Array(Float32Array.from(floats).buffer))}',`,
    '} as const',
    '',
  ]
  writeFileSync(out, text.join('\n'))
}
