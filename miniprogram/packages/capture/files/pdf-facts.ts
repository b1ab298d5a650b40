/** What can be told of a PDF from a chat without opening it: it is passed on as it is. */
export interface PdfFacts {
  /** It has its end: a cut-off download has not. */
  readonly isComplete: boolean
  /** Asks for a password; nobody at the portal has it. */
  readonly isLocked: boolean
}

/** Where viewers look for the end (ISO 32000-1 annex H: the last 1024 bytes), doubled for chatty producers. */
const END_BYTES = 2048

const contains = (bytes: Uint8Array, word: string): boolean => {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0))
  for (let at = bytes.indexOf(codes[0]); at >= 0; at = bytes.indexOf(codes[0], at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true
  }
  return false
}

/** The facts of a PDF by its trailer (ISO 32000-1 §7.5.5) and its encryption dictionary. */
export const pdfFacts = (bytes: Uint8Array): PdfFacts => {
  const end = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - END_BYTES)))
  return { isComplete: /startxref\s+\d+\s+%%EOF/.test(end), isLocked: contains(bytes, '/Encrypt') }
}
