/** A word of another alphabet stays whole; of Chinese, each character may end a line. */
const PIECES = /[\u0021-\u024f]+|./gu
/** Punctuation that must not begin a line, and that must not end one (GB/T 15834—2011, 5.1). */
const CLOSING = /^[，。、；：！？）」』》】·…%]/u
const OPENING = /[（「『《【]$/u

/** What may stand at the beginning of a line: a piece with the opening marks before and the closing marks after it. */
const unbreakable = (text: string): readonly string[] => {
  const pieces: string[] = []
  for (const piece of text.match(PIECES) ?? []) {
    const before = pieces[pieces.length - 1]
    if (before !== undefined && (CLOSING.test(piece) || OPENING.test(before)))
      pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}

/** Breaks a text into lines of at most this width; a piece that is wider by itself is cut. */
export const textLines = (
  text: string,
  widthPx: number,
  widthOf: (text: string) => number,
): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const fits = (piece: string): boolean => widthOf(line + piece) <= widthPx
  const newLine = (): void => {
    if (line.trim()) lines.push(line.trimEnd())
    line = ''
  }
  for (const piece of unbreakable(text)) {
    if (!fits(piece)) newLine()
    if (fits(piece)) line += piece
    else
      for (const character of piece) {
        if (!fits(character)) newLine()
        line += character
      }
  }
  newLine()
  return lines
}
