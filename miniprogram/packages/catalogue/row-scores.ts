import { LISTED_COUNTRIES, rowsOfCountry, SCHOOL_COUNT } from './school-table'
import { wellKnown } from './school-columns'

/**
 * How well a row answers a query, best kind first. The steps are 100 apart: what is well known, near to common
 * destinations or short can move a row inside its kind, never past a better kind.
 */
export const KIND = {
  exact: 1400,
  everydayName: 1300,
  acronym: 1200,
  initials: 1100,
  beginning: 1000,
  pinyinBeginning: 900,
  words: 800,
  inside: 700,
  acronymBeginning: 600,
  leftOut: 500,
  misspelt: 400,
  somewhere: 300,
} as const

/** Where most students go, most first: among equals their schools come first. */
const DESTINATIONS = ['英国', '美国', '澳大利亚', '日本', '韩国', '新加坡', '加拿大', '马来西亚', '俄罗斯']

const SHORTNESS = 30
const KNOWN = 60
/** Among well-known schools of a country each place in the order costs a point, as far as this one. */
const LAST_ORDER = 30

let standing: Uint8Array | undefined

/** 0–69 for each row: 30–60 for a well-known school, up to 9 for a common destination. */
const standings = (): Uint8Array => {
  if (standing) return standing
  const points = new Uint8Array(SCHOOL_COUNT)
  for (const { rows } of LISTED_COUNTRIES)
    wellKnown()
      .rows.filter((row) => row >= rows.from && row < rows.to)
      .forEach((row, order) => (points[row] = KNOWN - Math.min(order, LAST_ORDER)))
  DESTINATIONS.forEach((name, at) => {
    const { from, to } = rowsOfCountry(name) ?? { from: 0, to: 0 }
    for (let row = from; row < to; row++) points[row]! += DESTINATIONS.length - at
  })
  return (standing = points)
}

/** The best score of each row for one query. */
export class RowScores {
  private readonly scores = new Int32Array(SCHOOL_COUNT)
  private readonly standings = standings()
  private touched: number[] = []

  /** `surplus`: how many characters the name has beyond what was typed. */
  raise(row: number, kind: number, surplus: number): void {
    const score = kind + this.standings[row]! + Math.max(0, SHORTNESS - surplus)
    const before = this.scores[row]!
    if (before === 0) this.touched.push(row)
    if (score > before) this.scores[row] = score
  }

  get count(): number {
    return this.touched.length
  }

  /** The best rows, best first; equals in the order of the list. */
  best(limit: number): number[] {
    const keys = Int32Array.from(this.touched, (row) => this.scores[row]! * ROOM + (ROOM - 1 - row))
    return Array.from(keys.sort().subarray(-limit).reverse(), (key) => ROOM - 1 - (key % ROOM))
  }
}

/** A power of two above the number of rows, so that score and row fit one number to sort by. */
const ROOM = 8192
if (SCHOOL_COUNT > ROOM) throw new Error('more schools than a sort key has room for')
