import { plainText } from './plain-text'

/** One school's name in everyday spellings: without the words that half of all schools carry. */

const SMALL = new Set('a an and at d de des di du et for in l la le of the y'.split(' '))

/** What half of all schools carry, and the places of the schools with a remark. */
const GENERIC = new Set(
  (
    'university universitas universiti universidad universite college school institute institut academy ' +
    'ecole sekolah tinggi ilmu graduate international national state system city campus programme program esc stai ' +
    'philippines philippine mongolia mongolian ulaanbaatar indonesia malaysia kuala lumpur paris parisien'
  ).split(' '),
)

/** Marks on letters (é), once they stand behind their letter. */
const MARKS = /[\u0300-\u036f]/g
const HAN = /[\u3400-\u9fff]/
const NOT_HAN = /[^\u3400-\u9fff]+/g
const LATIN_WORD = /[a-z0-9]+/g
/** What a Chinese school name ends with, or carries besides what it is called. */
const HAN_GENERIC = /大学|学院|国际|校区|分校|高等|集团|国立|大學|學院|國際/g

const folded = (name: string): string =>
  plainText(name)
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')

const wordsOf = (name: string): readonly string[] =>
  (folded(name).match(LATIN_WORD) ?? [])
    .filter((word) => !SMALL.has(word))
    .map((word) => (word === 'univ' || word === 'uni' ? 'university' : word))

/** The words that tell this school from others. */
const tellingWords = (name: string): readonly string[] => wordsOf(name).filter((word) => !GENERIC.has(word))

const hanCore = (name: string): string => name.replace(NOT_HAN, '').replace(HAN_GENERIC, '')

const LEAST_FOR_SLIP = 5

/** Whether two words are the same, or one letter of a longer one is wrong, missing or too many. */
const isSameWord = (one: string, other: string): boolean => {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < LEAST_FOR_SLIP || long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  const rest = short.slice(short.length === long.length ? same + 1 : same)
  return long.slice(same + 1) === rest
}

const holdsAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every((word) => words.some((other) => isSameWord(word, other)))

/** A short word in capitals is what everybody calls the school: IBMT, AMA, UCSI. A name all in capitals begins with it. */
const callNames = (name: string): readonly string[] => {
  const capitals = name.match(/\b[A-Z]{3,7}\b/g) ?? []
  return capitals
    .slice(0, capitals.length > 2 ? 1 : 2)
    .map((word) => word.toLowerCase())
    .filter((word) => !GENERIC.has(word))
}

/** A name of generic words alone is the same only word for word. */
const beginsWith = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every((word, index) => words[index] === word)

const sameLetters = (typed: string, listed: string): boolean => {
  const words = wordsOf(typed)
  const telling = tellingWords(listed)
  if (telling.length === 0) return beginsWith(words, wordsOf(listed))
  const typedTelling = tellingWords(typed)
  return (
    holdsAll(words, telling) ||
    (typedTelling.length * 2 >= telling.length && holdsAll(telling, typedTelling)) ||
    callNames(listed).some((called) => words.includes(called))
  )
}

const sameHan = (typed: string, listed: string): boolean => {
  const core = hanCore(listed)
  return core.length > 1 && hanCore(typed) === core
}

/** Whether what a student typed may be this school: as a search would find it, with other words around it or a slip. */
export const mayBeSameSchool = (
  typed: string,
  { chineseName, englishName }: { readonly chineseName: string; readonly englishName: string },
): boolean =>
  (HAN.test(typed) && sameHan(typed, chineseName)) ||
  [englishName, chineseName].some((listed) => sameLetters(typed, listed))
