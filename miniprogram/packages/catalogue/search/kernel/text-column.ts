/* eslint-disable @typescript-eslint/no-non-null-assertion -- thousands of rows at each key; a row is below `rows` */
/** Half-open range of rows. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

/**
 * All names of one kind as a single text, one name a line: searched with the engine's own indexOf,
 * which stays fast on iOS, where page code runs without JIT.
 */
export class TextColumn {
  /** Position of the line end before each row, and one past the last. */
  private readonly starts: Int32Array

  constructor(
    lines: string,
    readonly rows: number,
  ) {
    this.text = `\n${lines}\n`
    this.starts = new Int32Array(rows + 1)
    for (let row = 1, at = 0; row <= rows; row++) this.starts[row] = at = this.text.indexOf('\n', at + 1)
  }

  readonly text: string

  /** The name of a row. */
  line(row: number): string {
    return this.text.slice(this.starts[row]! + 1, this.starts[row + 1])
  }

  length(row: number): number {
    return this.starts[row + 1]! - this.starts[row]! - 1
  }

  /** Visits each row of the range that has the needle, once. A needle may begin or end with a line end. */
  eachRow(needle: string, { from, to }: RowRange, visit: (row: number) => void): void {
    const { starts, text } = this
    const end = starts[to]!
    let row = from
    for (let at = text.indexOf(needle, starts[from]); at >= 0 && at < end;) {
      while (starts[row + 1]! <= at) row++
      visit(row)
      at = text.indexOf(needle, starts[row + 1])
    }
  }

  /** The rows of the range that have the needle. */
  rowsWith(needle: string, range: RowRange): number[] {
    const rows: number[] = []
    this.eachRow(needle, range, (row) => rows.push(row))
    return rows
  }

  private counts: ReadonlyMap<string, number> | undefined = undefined

  /** How often each character stands in the names. */
  characterCounts(): ReadonlyMap<string, number> {
    if (this.counts) return this.counts
    const counts = new Map<string, number>()
    for (let at = 0; at < this.text.length; at++) {
      const character = this.text[at]!
      counts.set(character, (counts.get(character) ?? 0) + 1)
    }
    return (this.counts = counts)
  }
}
