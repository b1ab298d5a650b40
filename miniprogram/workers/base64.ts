export const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of base 64; for «=» at its end there are bytes of 0. */
export const bytesOfBase64 = (text: string): Uint8Array => {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[BASE64_DIGITS.charCodeAt(i)] = i
  const bytes = new Uint8Array((text.length * 3) >> 2)
  for (let from = 0, to = 0; from < text.length; from += 4) {
    const bits =
      (values[text.charCodeAt(from)]! << 18) |
      (values[text.charCodeAt(from + 1)]! << 12) |
      (values[text.charCodeAt(from + 2)]! << 6) |
      values[text.charCodeAt(from + 3)]!
    bytes[to++] = bits >> 16
    bytes[to++] = bits >> 8
    bytes[to++] = bits
  }
  return bytes
}
