import { randomBytes } from 'node:crypto'
import { KEY_BYTES, seal, SEAL_RANDOM_BYTES, unseal } from '../../miniprogram/platform/sealing'
import { median } from './median'

export interface Row {
  readonly name: string
  readonly unit: string
  readonly value: number
}

const ROUNDS = 5
const MEGABYTE = 1024 * 1024

const speed = async (megabytes: number, task: () => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now()
    await task()
    times.push(performance.now() - from)
  }
  return (megabytes * 1000) / median(times)
}

/** Megabytes a second through 'seal' and `unseal`, and how long the screen stands still at a time. */
export const sealing = async (megabytes: number): Promise<readonly Row[]> => {
  const bytes = new Uint8Array(randomBytes(megabytes * MEGABYTE))
  const plain = { name: 'a'.repeat(20), note: '{}', bytes }
  const key = { number: 1, bytes: new Uint8Array(randomBytes(KEY_BYTES)) }
  const random = new Uint8Array(randomBytes(SEAL_RANDOM_BYTES))
  const atOnce = (): Promise<void> => Promise.resolve()
  const sealed = await seal(plain, key, random, atOnce)
  const pieces: number[] = []
  let last = performance.now()
  const timed = async (): Promise<void> => {
    pieces.push(performance.now() - last)
    last = performance.now()
  }
  await seal(plain, key, random, timed)
  return [
    { name: 'seal', unit: 'MB/s', value: await speed(megabytes, () => seal(plain, key, random, atOnce)) },
    {
      name: 'open',
      unit: 'MB/s',
      value: await speed(megabytes, () => unseal(sealed, plain.name, key, atOnce)),
    },
    { name: 'one piece between two pauses', unit: 'ms', value: median(pieces) },
  ]
}
