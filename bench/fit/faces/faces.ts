import { readFileSync } from 'node:fs'
import { OCR_B_DOTS } from '../../capture/ocr-b'
import type { Face } from '../../capture/passports'
import { ALPHABET } from '../../../miniprogram/workers/reader/mrz/read-character'

/** One bit a dot, letter by letter of ALPHABET: faces/draw.mjs. */
export const FACES_FILE = 'bench/fit/faces/faces.json'

type FaceName = 'ocrB' | 'liberation' | 'noto'

/** The faces that the reader learns. */
export const faces = (): Readonly<Record<FaceName, Face>> => {
  const { columns, rows } = OCR_B_DOTS
  const drawn = JSON.parse(readFileSync(FACES_FILE, 'utf8')) as Record<FaceName, string>
  const face = (name: FaceName): Face => {
    const bits = Buffer.from(drawn[name], 'base64')
    return (letter, column, row) => {
      if (column < 0 || row < 0 || column >= columns || row >= rows) return false
      const dot = (ALPHABET.indexOf(letter) * rows + row) * columns + column
      return ((bits[dot >> 3]! >> (7 - (dot & 7))) & 1) === 1
    }
  }
  return { ocrB: face('ocrB'), liberation: face('liberation'), noto: face('noto') }
}
