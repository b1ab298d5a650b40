/** Where in a name the typed text is looked for: it is the whole of it, its beginning, or any part. */
export type Extent = 'whole' | 'beginning' | 'inside'

/** One bit for each typed letter. */
const MOST_LETTERS = 31

/**
 * A typed text, ready to be measured against many names. Counts the letters wrong, missing, too many or swapped, all at
 * once in the bits of one number: Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances (2003).
 */
export class Slips {
  /** Bits of the places where each letter is typed, by its code. */
  private readonly places = new Map<number, number>()
  private readonly length: number

  /** What is typed beyond 31 letters is not measured. */
  constructor(typed: string) {
    this.length = Math.min(typed.length, MOST_LETTERS)
    for (let at = 0; at < this.length; at++) {
      const code = typed.charCodeAt(at)
      this.places.set(code, (this.places.get(code) ?? 0) | (1 << at))
    }
  }

  /** The fewest slips between the typed text and the name, or that extent of it; above `most`: most + 1. */
  in(name: string, extent: Extent, most: number): number {
    const { length, places } = this
    if (name.length < length - most) return most + 1
    if (extent === 'whole' && name.length > length + most) return most + 1
    const letters = extent === 'beginning' ? Math.min(name.length, length + most) : name.length
    const last = 1 << (length - 1)
    const start = extent === 'inside' ? 0 : 1
    let [below, above, same, here] = [-1, 0, 0, 0]
    let slips = length
    let fewest = length
    for (let at = 0; at < letters; at++) {
      const before = here
      here = places.get(name.charCodeAt(at)) ?? 0
      const swapped = ((~same & here) << 1) & before
      same = (((here & below) + below) ^ below) | here | above | swapped
      let rises = above | ~(same | below)
      let falls = same & below
      if (rises & last) slips++
      else if (falls & last) slips--
      rises = (rises << 1) | start
      falls <<= 1
      below = falls | ~(same | rises)
      above = rises & same
      if (slips < fewest) fewest = slips
    }
    return Math.min(extent === 'whole' ? slips : fewest, most + 1)
  }
}

/** How many slips are still slips of the finger in a text of this length, and not another text. */
export const allowedSlips = (length: number, shortest: number): number =>
  length < shortest ? 0 : length < 7 ? 1 : 2
