import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import { needNumber } from '../api/parameters'

const VIBRATIONS = ['heavy', 'medium', 'light']
const MOST_RANDOM_BYTES = 1048576
// The browser gives at most this much at once.
const RANDOM_CHUNK_BYTES = 65536

const randomBytes = (length: number): ArrayBuffer => {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += RANDOM_CHUNK_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + RANDOM_CHUNK_BYTES))
  }
  return bytes.buffer
}

/** Vibration, screen and randomness. */
export const createDeviceApis = (define: DefineApi) => ({
  vibrateShort: define({
    name: 'vibrateShort',
    run: ({ type }: { type: string }) => {
      if (!VIBRATIONS.includes(type)) throw new WxFailure('style is not support')
    },
  }),
  vibrateLong: define({ name: 'vibrateLong', run: () => undefined }),
  setKeepScreenOn: define({
    name: 'setKeepScreenOn',
    run: ({ keepScreenOn }: { keepScreenOn: boolean }) => {
      if (typeof keepScreenOn !== 'boolean') throw new WxFailure('parameter error: keepScreenOn')
    },
  }),
  getRandomValues: define({
    name: 'getRandomValues',
    run: (options: { length: number }) => {
      const length = needNumber(options, 'length')
      if (!Number.isInteger(length) || length < 1 || length > MOST_RANDOM_BYTES) {
        throw new WxFailure('invalid length')
      }
      return { randomValues: randomBytes(length) }
    },
  }),
})
