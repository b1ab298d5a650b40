import type { OfficialNumbers } from '../model/official-numbers'

/** A sentence for each kind of a union; leaving one out is a compile error. */
export type SentenceFor<F extends { readonly kind: string }, T = string> = {
  readonly [K in F['kind']]: (value: Extract<F, { readonly kind: K }>) => T
}

/** The sentence for one value. TypeScript cannot see that key and value belong together; the type above does. */
export const sentenceFor = <F extends { readonly kind: string }, T>(
  texts: Readonly<Record<F['kind'], (value: never) => T>>,
  value: F,
): T => (texts[value.kind as F['kind']] as (value: F) => T)(value)

/** The same where the sentence has official numbers in it. */
export type NumberedSentenceFor<F extends { readonly kind: string }, T = string> = {
  readonly [K in F['kind']]: (value: Extract<F, { readonly kind: K }>, numbers: OfficialNumbers) => T
}

/** The sentence for one value on a day. */
export const numberedSentence = <F extends { readonly kind: string }, T>(
  texts: NumberedSentenceFor<F, T>,
  value: F,
  numbers: OfficialNumbers,
): T =>
  (texts[value.kind as F['kind']] as unknown as (value: F, numbers: OfficialNumbers) => T)(value, numbers)
