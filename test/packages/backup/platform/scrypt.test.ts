import { scryptSync } from 'node:crypto'
import { slowSecret } from '../../../../miniprogram/packages/backup/platform/scrypt'
import type { Watch } from '../../../../miniprogram/platform/slow-secret'

const PASSPHRASE = new TextEncoder().encode('invented words')
const SALT = new Uint8Array(16).fill(7)
const COST = { log2N: 12, r: 8, p: 2 }
const PATIENT: Watch = { onProgress: () => undefined, isStopped: () => false }

test('is what scrypt makes of it', async () => {
  const made = await slowSecret(PASSPHRASE, SALT, COST, PATIENT)
  const expected = scryptSync(PASSPHRASE, SALT, 32, { N: 2 ** COST.log2N, r: COST.r, p: COST.p })
  expect(Buffer.from(made ?? [])).toEqual(expected)
})

test('leaves the page alive and says how far it is', async () => {
  const shares: number[] = []
  await slowSecret(
    PASSPHRASE,
    SALT,
    { log2N: 17, r: 8, p: 1 },
    { ...PATIENT, onProgress: (share) => shares.push(share) },
  )
  // Each share is a timer of the page that had its turn in between.
  expect(shares.length).toBeGreaterThan(0)
  expect(shares).toEqual([...shares].sort((one, other) => one - other))
  expect(Math.max(...shares)).toBeLessThan(1)
})

test('stopped, it answers long before it would be done, and the next one is right', async () => {
  let isStopped = false
  const stopping = setTimeout(() => (isStopped = true), 10)
  const large = { log2N: 17, r: 8, p: 1 }
  expect(
    await slowSecret(PASSPHRASE, SALT, large, { ...PATIENT, isStopped: () => isStopped }),
  ).toBeUndefined()
  clearTimeout(stopping)
  expect(await slowSecret(PASSPHRASE, SALT, { log2N: 4, r: 1, p: 1 }, PATIENT)).toEqual(
    new Uint8Array(scryptSync(PASSPHRASE, SALT, 32, { N: 16, r: 1, p: 1 })),
  )
})
