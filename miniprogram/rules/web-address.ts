/** A web address taken apart. Host, path and query are in small letters. */
export interface WebAddress {
  readonly isSecure: boolean
  readonly host: string
  /** A port of its own, not the one of its scheme. */
  readonly hasOddPort: boolean
  /** Without slashes at its end. */
  readonly path: string
  /** Without question mark and fragment. */
  readonly query: string
}

const ADDRESS = /^(https?):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/
/** Labels of ASCII letters and digits, a dot between them, and a port. */
const AUTHORITY =
  /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+)\.?(?::(\d{1,5}))?$/
const OWN_PORT = { http: '80', https: '443' } as const

/**
 * Stricter than a browser: what a browser would repair or strip (a user part, a backslash, a line break in the host,
 * other letters than ASCII) is not understood, because the host that is shown would not be the host that is opened.
 */
export const readWebAddress = (text: string): WebAddress | undefined => {
  const [, scheme, authority = '', path = '', query = ''] = ADDRESS.exec(text.toLowerCase()) ?? []
  const [, host, port] = AUTHORITY.exec(authority) ?? []
  if (!host) return undefined
  return {
    isSecure: scheme === 'https',
    host,
    hasOddPort: port !== undefined && port !== OWN_PORT[scheme as keyof typeof OWN_PORT],
    path: path.replace(/\/+$/, ''),
    query,
  }
}
