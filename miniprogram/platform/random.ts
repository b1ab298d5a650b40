import type { Attempt } from '../model/problem'
import { failed, ok } from '../model/result'
import { callWx, PATIENCE_MS } from './wx-call'
import { lackingProblem } from './refusal'

/** Base32 without letters' case, so that file names cannot collide on a phone that ignores case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LENGTH = 20

/** Bytes from the phone's cryptographic source. There is no weaker fallback: a key must not be guessable. */
export const randomBytes = async (length: number): Attempt<Uint8Array> => {
  const call = await callWx(
    PATIENCE_MS.device,
    (callbacks) => wx.getRandomValues({ length, ...callbacks }),
    ({ randomValues }: { randomValues: ArrayBuffer }) => {
      const bytes = new Uint8Array(randomValues)
      return bytes.length === length ? bytes : undefined
    },
  )
  return call.ok ? call : failed(lackingProblem(call.failure) ?? { kind: 'unexpected', code: 'no-random' })
}

/** A new name of 100 random bits that says nothing about anyone. */
export const randomId = async (): Attempt<string> => {
  const bytes = await randomBytes(ID_LENGTH)
  return bytes.ok ? ok(Array.from(bytes.value, (byte) => ALPHABET[byte & 31]).join('')) : bytes
}
