import { checkDigit, LOOK_ALIKES } from './check-digit'

/** One line as the engine read it: 44 characters, each with the probability that it is right. */
export interface ReadLine {
  readonly text: string
  readonly sureness: readonly number[]
}

/** Characters of a field with how sure each is. */
export interface ReadField {
  readonly text: string
  readonly sureness: readonly number[]
  /** The field's own check digit and the one over the whole line agree with what was read. */
  readonly isChecked: boolean
}

export interface Td3Zone {
  readonly country: string
  readonly name: ReadField
  readonly number: ReadField
  readonly birth: ReadField
  readonly expiry: ReadField
}

const LENGTH = 44
const SHAPE = /^[A-Z0-9<]{44}$/

const isLine = ({ text, sureness }: ReadLine) =>
  SHAPE.test(text) && sureness.length === LENGTH && sureness.every((s) => s >= 0 && s <= 1)

/** Where the fields of the second line stand (ICAO Doc 9303-4, 4.2.2), each followed by its check digit. */
const PLACES = { number: [0, 9], birth: [13, 19], expiry: [21, 27], personal: [28, 42] } as const

const isOwnDigitRight = (text: string, [from, to]: readonly [number, number]) => {
  const digit = text[to]
  const field = text.slice(from, to)
  // An empty personal number may carry < for its digit.
  return digit === checkDigit(field) || (digit === '<' && /^<+$/.test(field))
}

const isWholeRight = (text: string) =>
  text[43] === checkDigit(text.slice(0, 10) + text.slice(13, 20) + text.slice(21, 43))

/** A character of the personal number read with less than this may be its look-alike instead. */
const OPEN_TO_DOUBT = 0.9
const MOST_DOUBTS = 6

/** The personal number may mix letters and digits: the two digits over it say which look-alike was meant. */
const settledPersonal = ({ text, sureness }: ReadLine): string => {
  const [from, to] = PLACES.personal
  const places = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (i) => (sureness[i] ?? 0) < OPEN_TO_DOUBT && LOOK_ALIKES[text[i] ?? ''],
  )
  if (places.length === 0 || places.length > MOST_DOUBTS) return text
  const variants = places.reduce<string[]>(
    (made, place) =>
      made.flatMap((one) => [
        one,
        ...[...(LOOK_ALIKES[one[place] ?? ''] ?? '')].map(
          (c) => one.slice(0, place) + c + one.slice(place + 1),
        ),
      ]),
    [text],
  )
  return variants.find((one) => isOwnDigitRight(one, PLACES.personal) && isWholeRight(one)) ?? text
}

/**
 * What the two lines of a passport say, field by field; none when they are no such lines. A zone of nothing but
 * zeros passes every check digit and says nothing: none, too.
 */
export const td3Zone = (lines: readonly [ReadLine, ReadLine]): Td3Zone | undefined => {
  const [upper, lower] = lines
  if (!isLine(upper) || !isLine(lower) || upper.text[0] !== 'P') return undefined
  if (!/[1-9A-Z]/.test(lower.text.slice(0, 9) + lower.text.slice(13, 19) + lower.text.slice(21, 27)))
    return undefined
  const text = settledPersonal(lower)
  const isWhole = isWholeRight(text)
  const part = ([from, to]: readonly [number, number]): ReadField => ({
    text: text.slice(from, to),
    sureness: lower.sureness.slice(from, to + 1),
    isChecked: isWhole && isOwnDigitRight(text, [from, to]) && /[1-9A-Z]/.test(text.slice(from, to)),
  })
  return {
    country: upper.text.slice(2, 5),
    name: { text: upper.text.slice(5), sureness: upper.sureness.slice(5), isChecked: false },
    number: part(PLACES.number),
    birth: part(PLACES.birth),
    expiry: part(PLACES.expiry),
  }
}

/** The lines are a passport's beyond doubt: they say so, and their digits agree. */
export const isSurePassport = (lines: readonly [ReadLine, ReadLine]): boolean =>
  td3Zone(lines)?.number.isChecked ?? false
