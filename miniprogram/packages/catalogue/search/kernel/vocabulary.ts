/* eslint-disable @typescript-eslint/no-non-null-assertion -- thousands of words at each key; both lists have the same length */
import { allowedSlips, Slips } from './slips'

const SHORTEST = 4
const LONGEST = 40
const MOST_ANSWERED = 50

/** For each letter of a word one bit. */
const letterBits = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

/** A word of the names that something typed may be a slip of. */
export interface Misspelt {
  readonly word: string
  readonly slips: number
}

/** All words of some names, with what is needed to pass over most of them quickly. */
export class Vocabulary {
  private readonly words: readonly string[]
  private readonly letters: Int32Array
  /** What was answered for the last words: with a letter more, the words before it are the same. */
  private readonly answered = new Map<string, Misspelt[]>()

  /** `text`: the words, with spaces and line ends between them. */
  constructor(text: string) {
    this.words = [...new Set(text.split(/[ \n]+/))].filter((word) => word.length >= SHORTEST - 1)
    this.letters = Int32Array.from(this.words, letterBits)
  }

  /** The words that `typed`, or the beginning of which `typed`, may be a slip of; fewest slips first. */
  near(typed: string): readonly Misspelt[] {
    const known = this.answered.get(typed)
    if (known) return known
    if (this.answered.size >= MOST_ANSWERED) this.answered.clear()
    const found = this.measured(typed)
    this.answered.set(typed, found)
    return found
  }

  private measured(typed: string): Misspelt[] {
    const most = allowedSlips(typed.length, SHORTEST)
    if (most === 0 || typed.length > LONGEST) return []
    const { words, letters } = this
    const bits = letterBits(typed)
    const measured = new Slips(typed)
    const extent = typed.length > SHORTEST ? 'beginning' : 'whole'
    const found: Misspelt[] = []
    for (let at = 0; at < words.length; at++) {
      let lacking = bits & ~letters[at]!
      for (let slip = 0; slip < most; slip++) lacking &= lacking - 1 // a slip brings at most one letter
      if (lacking !== 0) continue
      const slips = measured.in(words[at]!, extent, most)
      if (slips <= most) found.push({ word: words[at]!, slips })
    }
    return found.sort((a, b) => a.slips - b.slips)
  }
}
