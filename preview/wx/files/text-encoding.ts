import { encodingError, invalidArgument } from './file-failures'

type Bytes = Uint8Array<ArrayBuffer>

const latin1 = (bytes: Bytes): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 32768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32768))
  }
  return text
}

const fromCodes = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const fromBase64 = (text: string): Bytes => {
  try {
    return fromCodes(atob(text))
  } catch {
    throw encodingError()
  }
}

const fromHex = (text: string): Bytes =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const fromUcs2 = (text: string): Bytes =>
  new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)

const toHex = (bytes: Bytes): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

interface Encoding {
  encode: (text: string) => Bytes
  decode: (bytes: Bytes) => string
}

const utf8: Encoding = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder().decode(bytes),
}
const binary: Encoding = { encode: fromCodes, decode: latin1 }
const ucs2: Encoding = { encode: fromUcs2, decode: (bytes) => new TextDecoder('utf-16le').decode(bytes) }

const ENCODINGS: Record<string, Encoding> = {
  utf8,
  'utf-8': utf8,
  ascii: binary,
  binary,
  latin1: binary,
  base64: { encode: fromBase64, decode: (bytes) => btoa(latin1(bytes)) },
  hex: { encode: fromHex, decode: toHex },
  ucs2,
  'ucs-2': ucs2,
  utf16le: ucs2,
  'utf-16le': ucs2,
}

const encodingNamed = (name: string): Encoding => {
  const encoding = ENCODINGS[name]
  if (!encoding) throw invalidArgument()
  return encoding
}

// Of whichever realm: a test's window has an ArrayBuffer of its own.
const isBuffer = (data: unknown): data is ArrayBuffer =>
  Object.prototype.toString.call(data) === '[object ArrayBuffer]'

/** The bytes of a text or a copy of a buffer: WeChat copies at the time of the call. */
export const toBytes = (data: unknown, encoding = 'utf8'): Bytes => {
  if (typeof data === 'string') return encodingNamed(encoding).encode(data)
  if (isBuffer(data)) return new Uint8Array(data.slice(0))
  throw invalidArgument()
}

/** Text when an encoding is asked for, else the bytes as an ArrayBuffer. */
export const fromBytes = (bytes: Bytes, encoding?: string): string | ArrayBuffer =>
  encoding === undefined ? bytes.slice().buffer : encodingNamed(encoding).decode(bytes)

export { latin1 }
export type { Bytes }
