import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import {
  KEY_BYTES,
  keyNumberOf,
  seal,
  sealedSizeBytes,
  SEAL_RANDOM_BYTES,
  unseal,
  type SealingKey,
} from '../../miniprogram/platform/sealing'

const CHUNK = 64 * 1024
const SEALED_CHUNK = CHUNK + 16
const NOTE = 256 + 16
const HEADER = 23 + NOTE
const NAME = 'abcdefghijklmnopqrst'
const KEY: SealingKey = { number: 7, bytes: new Uint8Array(randomBytes(KEY_BYTES)) }

const atOnce = (): Promise<void> => Promise.resolve()
const sealed = (plain: Uint8Array, key = KEY): Promise<Uint8Array> =>
  seal(
    { name: NAME, note: 'what it is', bytes: plain },
    key,
    new Uint8Array(randomBytes(SEAL_RANDOM_BYTES)),
    atOnce,
  )
const opened = async (bytes: Uint8Array, key = KEY, name = NAME): Promise<Uint8Array | undefined> =>
  (await unseal(bytes, name, key, atOnce))?.bytes
const bytesOf = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index % 251)

describe('sealing and opening', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5])(
    'gives back %i bytes',
    async (length) => {
      const plain = bytesOf(length)
      const file = await sealed(plain)
      expect(file).toHaveLength(sealedSizeBytes(length))
      expect(Buffer.compare((await opened(file)) as Uint8Array, plain)).toBe(0)
    },
  )

  it('pauses after every piece, so that the screen can answer', async () => {
    let pauses = 0
    const pause = async () => void pauses++
    const file = await seal(
      { name: NAME, note: '', bytes: bytesOf(3 * CHUNK) },
      KEY,
      bytesOf(SEAL_RANDOM_BYTES),
      pause,
    )
    expect(pauses).toBe(3)
    await unseal(file, NAME, KEY, pause)
    expect(pauses).toBe(6)
  })

  it('gives back the note, which takes the same room whatever it says', async () => {
    const file = await sealed(bytesOf(5))
    expect((await unseal(file, NAME, KEY, atOnce))?.note).toBe('what it is')
    const random = bytesOf(SEAL_RANDOM_BYTES)
    const longest = { name: NAME, note: 'x'.repeat(254), bytes: bytesOf(5) }
    const other = await seal(longest, KEY, random, atOnce)
    expect(other).toHaveLength(file.length)
    expect((await unseal(other, NAME, KEY, atOnce))?.note).toBe(longest.note)
  })

  it('tells which key a file needs', async () => {
    expect(keyNumberOf(await sealed(bytesOf(5)))).toBe(7)
    expect(keyNumberOf(bytesOf(500))).toBeUndefined()
    expect(keyNumberOf(bytesOf(3))).toBeUndefined()
  })
})

describe('a sealed file does not open', () => {
  it('with another key, or with a key of another number', async () => {
    const file = await sealed(bytesOf(100))
    expect(await opened(file, { number: 7, bytes: new Uint8Array(KEY_BYTES) })).toBeUndefined()
    expect(await opened(file, { ...KEY, number: 8 })).toBeUndefined()
  })

  it('under another name', async () => {
    const file = await sealed(bytesOf(100))
    expect(await opened(file, KEY, 'abcdefghijklmnopqrsu')).toBeUndefined()
    expect(await opened(file)).toEqual(bytesOf(100))
  })

  it('when any one bit has changed', async () => {
    const file = await sealed(bytesOf(64))
    for (let bit = 0; bit < file.length * 8; bit++) {
      const changed = Uint8Array.from(file)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(await opened(changed)).toBeUndefined()
    }
  })

  it('when it was cut, also between two pieces', async () => {
    const file = await sealed(bytesOf(2 * CHUNK + 100))
    const cuts = [0, 1, HEADER, HEADER + 1, HEADER + SEALED_CHUNK, HEADER + 2 * SEALED_CHUNK, file.length - 1]
    for (const cut of cuts) expect(await opened(file.subarray(0, cut))).toBeUndefined()
  })

  it('when pieces changed places or one was put in twice', async () => {
    const file = await sealed(bytesOf(3 * CHUNK))
    const [head, ...pieces] = [file.subarray(0, HEADER), ...[0, 1, 2].map((at) => pieceAt(file, at))]
    const glued = (order: readonly number[]) =>
      new Uint8Array(Buffer.concat([head, ...order.map((at) => pieces[at]!)]))
    expect(await opened(glued([0, 1, 2]))).toBeDefined()
    expect(await opened(glued([1, 0, 2]))).toBeUndefined()
    expect(await opened(glued([0, 0, 1, 2]))).toBeUndefined()
    expect(await opened(glued([0, 2]))).toBeUndefined()
  })

  it('when it is junk, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (junk) => {
        expect(await opened(junk)).toBeUndefined()
        expect(await opened(Uint8Array.from([0x52, 0x5a, 1, 7, ...junk]))).toBeUndefined()
      }),
    )
  })
})

const pieceAt = (file: Uint8Array, at: number): Uint8Array =>
  file.subarray(HEADER + at * SEALED_CHUNK, HEADER + (at + 1) * SEALED_CHUNK)
