/** What stands behind the question mark of a page's address. */
export type AddressQuery = Readonly<Record<string, string | undefined>>

/** A stray % typed or printed by hand is no reason to fail. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `a=1&b=2`; what is empty is left out. */
export const queryText = (query: AddressQuery): string =>
  Object.entries(query)
    .filter((pair): pair is [string, string] => Boolean(pair[1]))
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')

export const readQuery = (text: string): AddressQuery =>
  Object.fromEntries(
    text
      .split('&')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]),
  )
