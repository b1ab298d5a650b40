const WEIGHTS = [7, 3, 1]
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** ICAO Doc 9303-3, 4.9: weights 7 3 1, letters from 10, `<` 0. */
const checkDigit = (text: string): string => {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += Math.max(0, VALUES.indexOf(text[i]!)) * WEIGHTS[i % 3]!
  return String(sum % 10)
}

/** Characters of the document number and where its check digit stands. */
const NUMBER = 9
const isEither = (letter: string) => letter === '0' || letter === 'O'

/**
 * OCR-B's 0 and O look alike; the number's own check digit tells them apart. The only way to choose between them that
 * it allows, or the text as it was read when there are several or none. `isSettled`: the digit has decided.
 */
export const settledNumber = (text: string): { readonly text: string; readonly isSettled: boolean } => {
  const number = text.slice(0, NUMBER)
  const places = [...number].flatMap((letter, i) => (isEither(letter) ? [i] : []))
  const digit = text[NUMBER]!
  if (places.length === 0 || places.length > 6) return { text, isSettled: false }
  const fitting: string[] = []
  for (let choice = 0; choice < 1 << places.length; choice++) {
    const letters = [...number]
    places.forEach((place, i) => (letters[place] = (choice >> i) & 1 ? 'O' : '0'))
    const candidate = letters.join('')
    if (checkDigit(candidate) === digit) fitting.push(candidate)
  }
  if (fitting.length !== 1) return { text, isSettled: false }
  return { text: fitting[0]! + text.slice(NUMBER), isSettled: true }
}

/** Whether the second line's last digit is that of all it covers: number, birth, expiry and what the state put there. */
export const holdsTogether = (text: string): boolean =>
  checkDigit(text.slice(0, 10) + text.slice(13, 20) + text.slice(21, 43)) === text[43]
