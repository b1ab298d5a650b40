/* eslint-disable @typescript-eslint/no-non-null-assertion -- thousands of rows at each key; a row is below `rows` */
import type { RowRange } from './text-column'

/**
 * How well a row answers a query, best kind first. The steps are 100 apart: what is well known or short can move a row
 * inside its kind, hardly past a better one.
 */
export const KIND = {
  exact: 1400,
  everydayName: 1300,
  acronym: 1200,
  initials: 1100,
  withoutEnding: 1050,
  beginning: 1000,
  wholeSyllables: 930,
  pinyinBeginning: 900,
  words: 800,
  inside: 700,
  acronymBeginning: 600,
  beside: 550,
  named: 510,
  leftOut: 500,
  syllables: 490,
  reordered: 480,
  sound: 470,
  led: 460,
  misspelt: 400,
  shortLed: 350,
  somewhere: 300,
} as const

/** One kind: what a name answers only in other words, or without the country before it. */
export const KIND_STEP = 100

const SHORTNESS = 30

/** A power of two above the number of rows, so that score and row fit one number to sort by. */
const ROOM = 8192

/** The best score of each row for one query. */
export class Ranking {
  private readonly scores: Int32Array
  private readonly touched: number[] = []
  /** Taken off what is raised from now on. */
  handicap = 0

  /** `standings`: 0–69 for each row, how much it is asked for. */
  constructor(
    readonly rows: number,
    private readonly standings?: Uint8Array,
  ) {
    if (rows > ROOM) throw new Error('more rows than a sort key has room for')
    this.scores = new Int32Array(rows)
  }

  /** `surplus`: how many characters the name has beyond what was typed. */
  raise(row: number, kind: number, surplus: number): void {
    this.raiseTo(row, kind + (this.standings?.[row] ?? 0) + Math.max(0, SHORTNESS - surplus) - this.handicap)
  }

  raiseTo(row: number, score: number): void {
    const before = this.scores[row]!
    if (before === 0) this.touched.push(row)
    if (score > before) this.scores[row] = score
  }

  /** 0 for a row that does not answer. */
  scoreOf(row: number): number {
    return this.scores[row]!
  }

  get found(): readonly number[] {
    return this.touched
  }

  /** The best rows that are accepted, best first; equals in the order of the list. */
  best(limit: number, accepts: (row: number) => boolean): number[] {
    const keys = Int32Array.from(this.touched, (row) => this.scores[row]! * ROOM + (ROOM - 1 - row)).sort()
    const rows: number[] = []
    for (let at = keys.length - 1; at >= 0 && rows.length < limit; at--) {
      const row = ROOM - 1 - (keys[at]! % ROOM)
      if (accepts(row)) rows.push(row)
    }
    return rows
  }
}

export const isInside = (rows: RowRange, range: RowRange): boolean =>
  rows.from >= range.from && rows.to <= range.to
