/**
 * How well a name answers a query, best kind first. The steps are at least 30 apart: shortness moves a row inside its kind,
 * never past a better one.
 */
export const MATCH = {
  exact: 1300,
  everydayName: 1200,
  initials: 1100,
  beginning: 1000,
  wholeSyllables: 930,
  pinyinBeginning: 900,
  inside: 700,
  group: 600,
  leftOut: 500,
  misspelt: 400,
  somewhere: 300,
} as const

const SHORTNESS = 30

/** The best score of each row for one query. */
export class MajorScores {
  private readonly scores = new Map<number, number>()

  /** `surplus`: how many characters the name has beyond what was typed. */
  raise(row: number, match: number, surplus: number): void {
    const score = match + Math.max(0, SHORTNESS - surplus)
    if (score > (this.scores.get(row) ?? 0)) this.scores.set(row, score)
  }

  get isEmpty(): boolean {
    return this.scores.size === 0
  }

  /** The rows, best first; equals in the order of the catalogue. */
  best(): number[] {
    return [...this.scores].sort(([a, one], [b, other]) => other - one || a - b).map(([row]) => row)
  }
}
