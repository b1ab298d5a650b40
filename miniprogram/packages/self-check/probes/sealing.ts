import { breathe } from '../../../platform/clock'
import { KEY_BYTES, seal, SEAL_RANDOM_BYTES, unseal } from '../../../platform/sealing'
import { slowSecret } from '../../../platform/slow-secret'
import { bad, good, type Probe } from '../probe'
import { asked, sightingOf } from '../wx-call'

/** RFC 7914's shape with a sixteenth of the backup's work. */
const COST = { log2N: 10, r: 13, p: 1 } as const
const SECRET_BYTES = 32
const MEGABYTE = 1024 * 1024

export const SEALING: readonly Probe[] = [
  {
    id: 'scrypt',
    name: '口令的钥匙（十六分之一）',
    by: 'itself',
    run: async () => {
      const secret = await slowSecret(new Uint8Array([1, 2, 3]), new Uint8Array(16), COST, {
        onProgress: () => undefined,
        isStopped: () => false,
      })
      return secret?.length === SECRET_BYTES ? good() : bad('no key')
    },
  },
  {
    id: 'seal',
    name: '加密和解开',
    by: 'itself',
    run: async () => {
      const key = { number: 0, bytes: new Uint8Array(KEY_BYTES) }
      const file = { name: 'a', note: '', bytes: new Uint8Array(MEGABYTE).fill(7) }
      const sealed = await seal(file, key, new Uint8Array(SEAL_RANDOM_BYTES), breathe)
      const opened = await unseal(sealed, 'a', key, breathe)
      return opened?.bytes.every((byte) => byte === 7) ? good(`${opened.bytes.length}`) : bad('not the same')
    },
  },
  {
    id: 'random',
    name: '随机数',
    by: 'itself',
    run: async () => {
      const made = await asked<{ randomValues: ArrayBuffer }>((callbacks) =>
        wx.getRandomValues({ length: SECRET_BYTES, ...callbacks }),
      )
      return sightingOf(made, made.ok ? `${made.value.randomValues.byteLength}` : '')
    },
  },
]
