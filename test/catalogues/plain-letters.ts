/** Letters that Unicode does not take apart, and what a keyboard without them types instead. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
}

const LATIN_WITH_MARKS = Array.from({ length: 0x17f - 0xbf }, (_, at) => String.fromCharCode(0xc0 + at))

const isHangul = (letter: string): boolean => letter >= '\uac00' && letter <= '\ud7af'

const plainLetter = (letter: string): string =>
  UNDIVIDED[letter] ??
  letter
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/**
 * Pairs `letter plain` for every letter of these names that has marks: é e, ü u, й и, ガ カ.
 * Worked out here because String.normalize does nothing on phones whose engine was built without ICU.
 */
export const plainLetterPairs = (text: string): string[] => {
  const letters = new Set([...text.toLowerCase(), ...LATIN_WITH_MARKS.map((letter) => letter.toLowerCase())])
  return [...letters]
    .filter(
      (letter) => /^(\p{L}|\p{N})$/u.test(letter) && !isHangul(letter) && plainLetter(letter) !== letter,
    )
    .sort()
    .map((letter) => `${letter} ${plainLetter(letter)}`)
}
