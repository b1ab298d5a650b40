/** One spelling for what people type in many: full width, case, punctuation. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const squash = (text: string): string => fold(text).replace(/ /g, '')

/** Something that can be found: its title counts more than what stands in it. */
export interface GuideEntry {
  readonly kind: 'step' | 'material' | 'question'
  readonly id: string
  readonly title: string
  readonly body: string
}

/** Entries that hold every word of a query, best first; `near`: none does, these share the most with it. */
export interface GuideSearch {
  readonly found: readonly GuideEntry[]
  readonly isNear: boolean
}

const LIMIT = 20
const LONGEST_QUERY = 100

const SCORE = { isTitle: 8, beginsTitle: 4, inTitle: 3, inBody: 1 }

const wordScore = (word: string, title: string, body: string): number => {
  if (title === word) return SCORE.isTitle
  if (title.startsWith(word)) return SCORE.beginsTitle
  if (title.includes(word)) return SCORE.inTitle
  return body.includes(word) ? SCORE.inBody : 0
}

/** The sum of all words' scores; 0 where one is missing. */
const scoreOfAll = (words: readonly string[], title: string, body: string): number => {
  const scores = words.map((word) => wordScore(word, title, body))
  return scores.every((score) => score > 0) ? scores.reduce((sum, score) => sum + score, 0) : 0
}

const pairsOf = (text: string): readonly string[] =>
  [...text].slice(1).map((character, at) => [...text][at]! + character)

/** How many neighbouring pairs of characters of the query stand in the entry; fewer than half count for nothing. */
const scoreOfPairs = (pairs: readonly string[], title: string, body: string): number => {
  const hits = pairs.filter((pair) => title.includes(pair) || body.includes(pair)).length
  if (hits * 2 < pairs.length) return 0
  return hits + pairs.filter((pair) => title.includes(pair)).length
}

type Score = (title: string, body: string) => number

const best = (entries: readonly GuideEntry[], scores: readonly Score[]): readonly GuideEntry[] =>
  entries
    .map((entry) => {
      const title = squash(entry.title)
      const body = squash(entry.body)
      return { entry, score: Math.max(...scores.map((score) => score(title, body))) }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, LIMIT)
    .map(({ entry }) => entry)

/** Searches guide texts. `queries`: what was typed, and the same in the guide's own words. */
export const guideSearch = (queries: readonly string[], entries: readonly GuideEntry[]): GuideSearch => {
  const typed = queries.map((query) => fold(query.slice(0, LONGEST_QUERY))).filter(Boolean)
  if (typed.length === 0) return { found: [], isNear: false }
  const found = best(
    entries,
    typed.map((query) => (title, body) => scoreOfAll(query.split(' '), title, body)),
  )
  if (found.length > 0) return { found, isNear: false }
  const pairs = typed.map((query) => pairsOf(squash(query))).filter(({ length }) => length > 0)
  if (pairs.length === 0) return { found: [], isNear: false }
  return {
    found: best(
      entries,
      pairs.map((own) => (title, body) => scoreOfPairs(own, title, body)),
    ),
    isNear: true,
  }
}
