/* eslint-disable @typescript-eslint/no-non-null-assertion -- three bytes at a time to the end of whole threes; six bits are below 64 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODES = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0))
const PADDING = '='.charCodeAt(0)

export const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3)

/** Writes bytes as base64 (RFC 4648) into `into`, from `at` on. WeChat's own call for this is no longer maintained. */
export const writeBase64 = (bytes: Uint8Array, into: Uint8Array, at: number): void => {
  const whole = bytes.length - (bytes.length % 3)
  let to = at
  for (let from = 0; from < whole; from += 3) {
    const three = (bytes[from]! << 16) | (bytes[from + 1]! << 8) | bytes[from + 2]!
    into[to++] = CODES[three >> 18]!
    into[to++] = CODES[(three >> 12) & 63]!
    into[to++] = CODES[(three >> 6) & 63]!
    into[to++] = CODES[three & 63]!
  }
  const left = bytes.length - whole
  if (left === 0) return
  const last = (bytes[whole]! << 16) | ((bytes[whole + 1] ?? 0) << 8)
  into[to++] = CODES[last >> 18]!
  into[to++] = CODES[(last >> 12) & 63]!
  into[to++] = left === 2 ? CODES[(last >> 6) & 63]! : PADDING
  into[to] = PADDING
}
