import { itemAt } from '../../../../model/list'
import { inflate } from './inflate'
import { isDict, isRef, PdfReader, type PdfDict, type PdfValue } from './pdf-object'

/** Where an object lies: in the file, or packed among others. */
type ObjectPlace = { readonly offset: number } | { readonly stream: number; readonly index: number }

/** More than the tables of a book of ten thousand pages. */
const MOST_UNPACKED_BYTES = 16_000_000
const MOST_OBJECTS = 1_000_000

/** The place of these letters at or after `from` (or at or before it, searching backwards), or -1. */
export const placeOf = (bytes: Uint8Array, letters: string, from: number, isBackwards = false): number => {
  const codes = Array.from(letters, (letter) => letter.charCodeAt(0))
  const first = letters.charCodeAt(0)
  const next = (at: number) => (isBackwards ? bytes.lastIndexOf(first, at) : bytes.indexOf(first, at))
  for (let at = next(from); at >= 0; at = next(isBackwards ? at - 1 : at + 1)) {
    if (codes.every((code, n) => bytes[at + n] === code)) return at
    if (at === 0 && isBackwards) return -1
  }
  return -1
}

/** PNG's five filters by their number: what is added to a byte, by its neighbours (PNG specification, §9.2). */
const PREDICTED: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)]
    const toCorner = Math.abs(left + above - 2 * corner)
    if (toLeft <= toAbove && toLeft <= toCorner) return left
    return toAbove <= toCorner ? above : corner
  },
]

/** Rows of a cross-reference stream or of packed objects, of bytes: PNG's filters undone. */
const unfiltered = (data: Uint8Array, columns: number): Uint8Array => {
  const rows = Math.floor(data.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  const at = (row: number, n: number) => (row < 0 || n < 0 ? 0 : itemAt(out, row * columns + n))
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1)
    const predicted = itemAt(PREDICTED, itemAt(data, from))
    for (let n = 0; n < columns; n += 1)
      out[row * columns + n] =
        itemAt(data, from + 1 + n) + predicted(at(row, n - 1), at(row - 1, n), at(row - 1, n - 1))
  }
  return out
}

/** A list of numbers; throws where the value is none. */
const numbersOf = (value: PdfValue | undefined): readonly number[] => {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'number')) throw new Error('no numbers')
  return value
}

/** The structure of a PDF: which objects it has and where they lie (ISO 32000-1 §7.5). */
export class PdfDocument {
  trailer: PdfDict = new Map()
  private readonly places = new Map<number, ObjectPlace>()
  private readonly packed = new Map<number, readonly PdfValue[]>()

  /** `shift`: what stands before the header; places in the file are counted from there. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly shift: number,
  ) {}

  /** By the tables that the end of the file points to, newest first. Throws where they do not fit the file. */
  followTables(): void {
    const end = placeOf(this.bytes, 'startxref', this.bytes.length - 1, true)
    if (end < 0) throw new Error('no end')
    const waiting = [new PdfReader(this.bytes, end + 9).whole()]
    const seen = new Set<number>()
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (seen.has(at)) continue
      seen.add(at)
      const section = this.section(at + this.shift)
      if (this.trailer.size === 0) this.trailer = section
      const older = [section.get('XRefStm'), section.get('Prev')]
      waiting.push(...older.filter((one): one is number => typeof one === 'number'))
    }
  }

  /**
   * By every object that stands in the file or is packed there, as viewers do with damaged tables. The last one of a number
   * counts.
   */
  findObjects(): void {
    const { bytes } = this
    this.places.clear()
    this.packed.clear()
    let root: PdfDict | undefined
    for (let at = placeOf(bytes, ' obj', 0); at >= 0; at = placeOf(bytes, ' obj', at + 4)) {
      const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 20), at))
      const [all, object] = /(\d{1,10}) \d{1,5}$/.exec(before) ?? []
      if (all) this.found(Number(object), at - all.length)
    }
    for (let at = placeOf(bytes, 'trailer', 0); at >= 0; at = placeOf(bytes, 'trailer', at + 7)) {
      const dict = this.attempt(() => new PdfReader(bytes, at + 7).value())
      if (isDict(dict) && dict.has('Root')) root = dict
    }
    for (const number of root ? [] : this.places.keys()) {
      const dict = this.attempt(() => this.object(number))
      if (isDict(dict) && dict.get('Type') === '/XRef' && dict.has('Root')) root = dict
      if (isDict(dict) && dict.get('Type') === '/Catalog') root ??= new Map([['Root', { object: number }]])
    }
    if (!root) throw new Error('no catalogue')
    this.trailer = root
  }

  private found(object: number, offset: number): void {
    this.places.set(object, { offset })
    const dict = this.attempt(() => new PdfReader(this.bytes, offset).object())
    if (!isDict(dict) || dict.get('Type') !== '/ObjStm') return
    const packed = this.attempt(() => this.packedAt(offset)) ?? []
    this.packed.set(
      object,
      packed.map(({ value }) => value),
    )
    packed.forEach((one, index) => this.places.set(one.object, { stream: object, index }))
  }

  /** The value itself, where the given one points to it. */
  resolved(value: PdfValue | undefined): PdfValue | undefined {
    for (let n = 0; n < 8 && isRef(value); n += 1) value = this.object(value.object)
    return isRef(value) ? undefined : value
  }

  /** Undefined where the file has none of that number. Throws where it is damaged or cannot be unpacked. */
  private object(number: number): PdfValue | undefined {
    const place = this.places.get(number)
    if (!place) return undefined
    if ('offset' in place) {
      const reader = new PdfReader(this.bytes, place.offset)
      return reader.object()
    }
    if (!this.packed.has(place.stream)) this.packed.set(place.stream, this.packedIn(place.stream))
    return this.packed.get(place.stream)?.[place.index]
  }

  private packedIn(stream: number): readonly PdfValue[] {
    const place = this.places.get(stream)
    if (!place || !('offset' in place)) throw new Error('packed in nothing')
    return this.packedAt(place.offset).map(({ value }) => value)
  }

  /** The objects of a stream of objects, in order, each with its number. */
  private packedAt(at: number): readonly { readonly object: number; readonly value: PdfValue }[] {
    const { dict, data } = this.stream(at)
    const [count, first] = [dict.get('N'), dict.get('First')]
    if (typeof count !== 'number' || typeof first !== 'number' || count > MOST_OBJECTS)
      throw new Error('not packed')
    const reader = new PdfReader(data, 0)
    const heads = Array.from({ length: count }, () => ({ object: reader.whole(), offset: reader.whole() }))
    return heads.map(({ object, offset }) => ({
      object,
      value: this.attempt(() => new PdfReader(data, first + offset).value()) ?? null,
    }))
  }

  private section(at: number): PdfDict {
    const reader = new PdfReader(this.bytes, at)
    if (reader.word() !== 'xref') return this.streamSection(at)
    for (let word = reader.word(); word !== 'trailer'; word = reader.word()) {
      const [first, count] = [Number(word), reader.whole()]
      if (!Number.isInteger(first) || count > MOST_OBJECTS) throw new Error('no table')
      for (let n = 0; n < count; n += 1) {
        const offset = reader.whole()
        reader.whole()
        if (reader.word() === 'n') this.note(first + n, { offset: offset + this.shift })
      }
    }
    const trailer = reader.value()
    if (!isDict(trailer)) throw new Error('no trailer')
    return trailer
  }

  private streamSection(at: number): PdfDict {
    const { dict, data } = this.stream(at)
    const [one, two, three] = numbersOf(dict.get('W'))
    const index = numbersOf(dict.get('Index') ?? [0, dict.get('Size') ?? null])
    if (dict.get('Type') !== '/XRef' || one === undefined || two === undefined || three === undefined)
      throw new Error('no table')
    let row = 0
    const number = (count: number) => {
      let value = 0
      for (let n = 0; n < count; n += 1) value = value * 256 + (data[row++] ?? 0)
      return value
    }
    for (let n = 0; n + 1 < index.length; n += 2) {
      const [first, count] = [itemAt(index, n), itemAt(index, n + 1)]
      for (let object = first; object < first + count && row < data.length; object += 1) {
        const kind = one === 0 ? 1 : number(one)
        const [place, rest] = [number(two), number(three)]
        if (kind === 1) this.note(object, { offset: place + this.shift })
        if (kind === 2) this.note(object, { stream: place, index: rest })
      }
    }
    return dict
  }

  private stream(at: number): { readonly dict: PdfDict; readonly data: Uint8Array } {
    const reader = new PdfReader(this.bytes, at)
    const dict = reader.object()
    if (!isDict(dict) || reader.word() !== 'stream') throw new Error('no stream')
    const from = reader.at + (this.bytes[reader.at] === 13 ? 2 : 1)
    const length = this.resolved(dict.get('Length'))
    const end = typeof length === 'number' ? from + length : placeOf(this.bytes, 'endstream', from)
    const raw = this.bytes.subarray(from, end)
    const filters = [this.resolved(dict.get('Filter')) ?? []].flat()
    if (filters.some((filter) => filter !== '/FlateDecode')) throw new Error('packed another way')
    const data = filters.length > 0 ? inflate(raw, MOST_UNPACKED_BYTES) : raw
    const how = [this.resolved(dict.get('DecodeParms')) ?? []].flat()[0]
    const predictor = isDict(how) ? how.get('Predictor') : undefined
    if (typeof predictor !== 'number' || predictor < 10) return { dict, data }
    const columns = isDict(how) ? how.get('Columns') : undefined
    return { dict, data: unfiltered(data, typeof columns === 'number' ? columns : 1) }
  }

  private note(object: number, place: ObjectPlace): void {
    if (!this.places.has(object)) this.places.set(object, place)
  }

  private attempt<T>(read: () => T): T | undefined {
    try {
      return read()
    } catch {
      return undefined
    }
  }
}
