const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Text of ASCII signs only, as bytes. */
export const asciiBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

/** A value as JSON. WeChat has no TextEncoder, so nothing but ASCII is written: other signs as \uXXXX. */
export const asciiJson = (value: unknown): Uint8Array =>
  asciiBytes(JSON.stringify(value).replace(/[^\x20-\x7e]/g, escaped))

const PIECE = 8192

/** What such JSON says; undefined where it is none. */
export const parsedAscii = (bytes: Uint8Array): unknown => {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
