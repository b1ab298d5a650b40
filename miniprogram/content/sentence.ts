/** The sentence for one value, from a map that has one for each kind. TypeScript cannot see that key and value belong together. */
export const sentenceFor = <F extends { readonly kind: string }, T>(
  texts: Readonly<Record<F['kind'], (value: never) => T>>,
  value: F,
): T => (texts[value.kind as F['kind']] as (value: F) => T)(value)
