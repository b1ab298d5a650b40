import { plainText } from '../plain-text'

/** A number as it is printed: full-width signs as ASCII, letters as capitals, without the spaces and hyphens of habit. */
export const compactText = (text: string): string =>
  plainText(text)
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .toUpperCase()
