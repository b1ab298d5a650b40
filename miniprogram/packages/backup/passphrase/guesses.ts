import { itemAt } from '../../../model/list'
import { COMMON_PASSPHRASES } from './common'
import { PINYIN_SYLLABLES } from './pinyin'

// How many guesses a machine needs that knows what people choose: the passphrase is cut into pieces, each costs what a
// list or a pattern of its kind costs, and the cheapest cut counts (as in zxcvbn, Wheeler 2016). zxcvbn-ts itself would
// be packed into the main package (26 KB) and knows no pinyin, no Chinese phone number and no identity number.

const words = COMMON_PASSPHRASES.trim().split(/\s+/)
const RANKS: ReadonlyMap<string, number> = new Map(words.map((word, index) => [word, index + 1]))
const LONGEST_WORD = Math.max(...words.map(({ length }) => length))

/** What Chinese students choose and English lists do not hold. */
const CHINESE = new Set(
  'woaini woaiwo woaita aini 1314 520 521 5201314 1314520 666 888 168 518 baobei baobao laopo laogong mima wode xiaoxiao tiantian kuaile liuxue renzheng liufu beifen'.split(
    ' ',
  ),
)
const SYLLABLES = new Set(PINYIN_SYLLABLES.trim().split(/\s+/))
const LONGEST_SYLLABLE = 6

const KEYBOARD = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  '1q2w3e4r5t6y7u8i9o0p',
]
const ROWS = KEYBOARD.flatMap((row) => [row, [...row].reverse().join('')])

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}
const unmasked = (text: string): string => [...text].map((sign) => LOOK_ALIKES[sign] ?? sign).join('')

/** All costs are powers of ten. */
const MONTH_DAY = '(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])'
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dx]$/, 9], // 身份证号
  [/^1[3-9]\d{9}$/, 8], // 手机号
  [new RegExp(`^(19|20)\\d{2}${MONTH_DAY}$`), 4.5],
  [new RegExp(`^\\d{2}${MONTH_DAY}$`), 4.5],
  [new RegExp(`^${MONTH_DAY}$`), 2.6],
  [/^(19|20)\d{2}$/, 2],
]
const LONGEST_PATTERN = 18

const isStraight = (text: string): boolean => {
  if (text.length < 3) return false
  const steps = new Set([...text.slice(1)].map((sign, index) => sign.charCodeAt(0) - text.charCodeAt(index)))
  // After 9 comes 0.
  steps.forEach((step) => step === -9 && steps.delete(step) && steps.add(1))
  return steps.size === 1 && [-1, 0, 1].some((step) => steps.has(step))
}

const isOnKeyboard = (text: string): boolean => text.length >= 3 && ROWS.some((row) => row.includes(text))

const costOfSign = (sign: string): number => {
  if (/\d/.test(sign)) return 1
  if (/[a-z]/i.test(sign)) return 1.4
  return sign.charCodeAt(0) < 0x80 ? 1.5 : 2.5
}

const costOfWord = (text: string): number => {
  const word = unmasked(text)
  const rank = RANKS.get(text) ?? RANKS.get(word)
  return Math.min(
    CHINESE.has(text) ? 1.5 : Infinity,
    SYLLABLES.has(text) ? 2.2 : Infinity,
    rank === undefined ? Infinity : Math.log10(rank) + (word === text ? 0 : 0.5),
  )
}

const costOfPattern = (text: string): number => {
  if (isStraight(text) || isOnKeyboard(text)) return 2
  return PATTERNS.find(([pattern]) => pattern.test(text))?.[1] ?? Infinity
}

/** What the app knows of the student may be put in by whoever knows her: almost for nothing. */
const costOfOwn = (text: string, own: readonly string[]): number => {
  const isLong = text.length >= (/^\d+$/.test(text) ? 4 : 3) || /^[^\x00-\x7f]{2}/.test(text)
  return isLong && own.some((known) => known.includes(text)) ? 1 : Infinity
}

/** The same piece over and over costs the piece. */
const unitOf = (text: string): string | undefined => {
  for (let length = 1; 2 * length <= text.length; length++) {
    const unit = text.slice(0, length)
    if (text.length % length === 0 && unit.repeat(text.length / length) === text) return unit
  }
  return undefined
}

/** Longer passphrases are not guessed, whatever is in them. */
const MOST_SIGNS = 64
const LONGEST_PIECE = Math.max(LONGEST_WORD, LONGEST_PATTERN, LONGEST_SYLLABLE)

/** The power of ten of the guesses that find this passphrase. `own`: what is known of the student, in lower case. */
export const guessesLog10 = (passphrase: string, own: readonly string[]): number => {
  const text = passphrase.toLowerCase().slice(0, MOST_SIGNS)
  const unit = unitOf(text)
  if (unit !== undefined) return guessesLog10(unit, own) + Math.log10(text.length / unit.length)
  const cheapest = [0]
  for (let end = 1; end <= text.length; end++) {
    let least = itemAt(cheapest, end - 1) + costOfSign(text.charAt(end - 1))
    for (let start = 0; start < end - 1; start++) {
      const piece = text.slice(start, end)
      const isShort = piece.length <= LONGEST_PIECE
      const cost = Math.min(
        costOfOwn(piece, own),
        isShort ? Math.min(costOfWord(piece), costOfPattern(piece)) : isStraight(piece) ? 2 : Infinity,
      )
      least = Math.min(least, itemAt(cheapest, start) + cost)
    }
    cheapest.push(least)
  }
  return itemAt(cheapest, text.length)
}
