import { editDistance } from './edit-distance'
import { wordColumn } from './school-columns'

/** The words of all local names, with what is needed to pass over most of them quickly. */
interface Vocabulary {
  readonly words: readonly string[]
  /** For each word one bit per letter that it has. */
  readonly letters: Int32Array
}

let vocabulary: Vocabulary | undefined

const SHORTEST = 4

const built = (): Vocabulary => {
  const words = [...new Set(wordColumn().text.split(/[ \n]+/))].filter((word) => word.length >= SHORTEST - 1)
  return { words, letters: Int32Array.from(words, letterBits) }
}

const letterBits = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

const bitCount = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many changes are still a slip of the finger and not another word. */
const allowedChanges = (word: string): number => (word.length < SHORTEST ? 0 : word.length < 7 ? 1 : 2)

/** A word of the list that `typed` may be a slip of; fewest changes first. */
export interface Misspelt {
  readonly word: string
  readonly changes: number
}

/** The words that `typed`, or the beginning of which `typed`, may be a slip of. */
export const misspeltWords = (typed: string): Misspelt[] => {
  const most = allowedChanges(typed)
  if (most === 0 || typed.length > 40) return []
  const { words, letters } = (vocabulary ??= built())
  const bits = letterBits(typed)
  const found: Misspelt[] = []
  for (let at = 0; at < words.length; at++) {
    if (bitCount(bits & ~letters[at]!) > most || words[at]!.length < typed.length - most) continue
    const changes = editDistance(typed, words[at]!, most, typed.length > SHORTEST)
    if (changes <= most) found.push({ word: words[at]!, changes })
  }
  return found.sort((a, b) => a.changes - b.changes)
}
