import { PdfDocument, placeOf } from './pdf-document'
import { isDict, PdfReader, type PdfDict, type PdfValue } from './pdf-object'
import { opensWithoutPassword } from './pdf-password'

/** What a PDF from a chat is; it is passed on as it is. */
export type PdfState =
  /** It opens and has a page. */
  | 'whole'
  /** It asks for a password; nobody at the portal has it. */
  | 'locked'
  /** It opens, and nothing is in it. */
  | 'no-page'
  /** An envelope: its own page says how to open what lies in it. */
  | 'portfolio'
  /** Cut off, or no PDF at all. */
  | 'damaged'

/** Where readers look for the header (ISO 32000-1 annex H). */
const HEADER_BYTES = 1024
/** Leaves and branches of the page tree that are looked at before it counts as having none. */
const MOST_NODES = 2000

const shiftOf = (bytes: Uint8Array): number => {
  const at = placeOf(bytes, '%PDF-', 0)
  if (at < 0 || at > HEADER_BYTES) throw new Error('no header')
  return at
}

/** A PDF made for the web says in its first object how long it is: a cut-off download is shorter. */
const isCutOff = (bytes: Uint8Array, shift: number): boolean => {
  const first = placeOf(bytes, ' obj', shift)
  if (first < 0 || first > shift + HEADER_BYTES) return false
  try {
    const dict = new PdfReader(bytes, first + 4).value()
    const length = isDict(dict) && dict.has('Linearized') ? dict.get('L') : undefined
    return typeof length === 'number' && bytes.length - shift < length
  } catch {
    return false
  }
}

const catalogueOf = (document: PdfDocument): PdfDict => {
  const catalogue = document.resolved(document.trailer.get('Root'))
  if (!isDict(catalogue) || !catalogue.has('Pages')) throw new Error('no catalogue')
  return catalogue
}

const hasPage = (document: PdfDocument, catalogue: PdfDict): boolean => {
  const waiting: (PdfValue | undefined)[] = [catalogue.get('Pages')]
  for (let n = 0; n < MOST_NODES && waiting.length > 0; n += 1) {
    const node = document.resolved(waiting.pop())
    if (!isDict(node)) continue
    const kids = document.resolved(node.get('Kids'))
    if (node.get('Type') === '/Page' || (!Array.isArray(kids) && node.has('MediaBox'))) return true
    if (Array.isArray(kids)) waiting.push(...[...(kids as PdfValue[])].reverse())
  }
  return false
}

/** What viewers that know collections show instead of the pages, unless it is hidden (ISO 32000-1 §12.3.5). */
const isPortfolio = (document: PdfDocument, catalogue: PdfDict): boolean => {
  const collection = document.resolved(catalogue.get('Collection'))
  return isDict(collection) && collection.get('View') !== '/H'
}

const isLocked = (document: PdfDocument): boolean => {
  const encrypt = document.resolved(document.trailer.get('Encrypt'))
  if (encrypt === undefined || encrypt === null) return false
  const [id] = [document.resolved(document.trailer.get('ID'))].flat()
  return !isDict(encrypt) || !opensWithoutPassword(encrypt, id instanceof Uint8Array ? id : new Uint8Array())
}

const shownBy = (document: PdfDocument): PdfState => {
  const catalogue = catalogueOf(document)
  if (isPortfolio(document, catalogue)) return 'portfolio'
  return hasPage(document, catalogue) ? 'whole' : 'no-page'
}

/** Encrypted streams cannot be unpacked here: where the tree lies in one, the tables are believed. */
const stateBy = (document: PdfDocument): PdfState => {
  if (isLocked(document)) return 'locked'
  if (document.trailer.has('Encrypt')) {
    try {
      return shownBy(document)
    } catch {
      return 'whole'
    }
  }
  return shownBy(document)
}

const MOST_TAIL_BYTES = 2000

/**
 * Whether a file without the word that says where its tables are has nothing cut off: behind its last object there is a
 * trailer or nothing.
 */
const endsWhole = (bytes: Uint8Array): boolean => {
  const end = placeOf(bytes, 'endobj', bytes.length - 1, true) + 6
  const tail = String.fromCharCode(...bytes.subarray(end, end + MOST_TAIL_BYTES))
  return end >= 6 && /^\s*(?:trailer\s*<<[^]*>>\s*)?(?:%%EOF\s*)?$/.test(tail)
}

/**
 * Judges a PDF by its structure, as viewers do: by the tables its end points to, and where those do not fit, by the
 * objects that stand in it. Pure, never throws, whatever the bytes.
 */
export const pdfState = (bytes: Uint8Array): PdfState => {
  try {
    const shift = shiftOf(bytes)
    const hasEnd = placeOf(bytes, 'startxref', bytes.length - 1, true) >= 0
    if (isCutOff(bytes, shift) || (!hasEnd && !endsWhole(bytes))) return 'damaged'
    const document = new PdfDocument(bytes, shift)
    try {
      document.followTables()
      return stateBy(document)
    } catch {
      document.findObjects()
      return stateBy(document)
    }
  } catch {
    return 'damaged'
  }
}
