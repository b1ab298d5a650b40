import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { PYTHON } from './debian'
import { directionExamples } from './direction-examples'
import { fittedDirection, type FittedDirection } from './fit-direction'
import { directionHash } from './fit-hash'

const FOLDER = 'node_modules/.cache/fit/pages'
/** Pages of print: first seed, and how many follow. */
const PARTS = [
  [0, 900],
  [1000, 1600],
] as const
const OUT = 'miniprogram/workers/engine/check/direction-weights.ts'

const writeDirectionWeights = ({ units, bytes, steps }: FittedDirection): void => {
  const padded = new Uint8Array(Math.ceil(bytes.length / 3) * 3)
  padded.set(new Uint8Array(bytes.buffer))
  const text = `/** Made by bench/fit: npm run engine:fit -- --direction. Read by letter-direction.ts. */
export const DIRECTION_WEIGHTS = {
  /** What they were fitted by and on (bench/fit/fit-hash.ts). */
  fit: '${directionHash()}',
  units: ${units},
  /** What one of the bytes stands for: of a cell, of a bias, of what a unit counts. */
  steps: [${steps.map((step) => Number(step.toPrecision(6))).join(', ')}],
  bytes:
    '${Buffer.from(padded).toString('base64')}',
} as const
`
  writeFileSync(OUT, text)
}

/** Pages by Debian's python3-pil and fonts, the rest here; all from seeds, in a few minutes. */
export const fitDirection = (): void => {
  const folders = PARTS.map(([first, count]) => {
    const folder = `${FOLDER}/${first}`
    const args = ['bench/fit/draw_pages.py', folder, 'train', `${first}`, `${count}`]
    const { status } = spawnSync(PYTHON, args, { stdio: 'inherit' })
    if (status !== 0) throw new Error('draw_pages.py did not finish')
    return folder
  })
  writeDirectionWeights(fittedDirection(directionExamples(folders)))
}
