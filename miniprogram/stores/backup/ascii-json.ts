import { bytesOfText } from '../../model/bytes'

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A value as JSON. Nothing but ASCII is written: other signs as \uXXXX. */
export const asciiJson = (value: unknown): Uint8Array =>
  bytesOfText(JSON.stringify(value).replace(/[^\x20-\x7e]/g, escaped))

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
