import type { ScanAnswer } from '../model/scan-answer'
import { entryScene, readEntryLink } from './entry-code'
import { OFFICIAL_DOMAINS } from './facts/portal'

interface Scan {
  readonly result: string
  readonly scanType: string
  /** Only for codes of this mini-program; encoded on iOS, decoded on Android. */
  readonly path?: string
}

/** The longest QR code holds 4,296 characters; nothing useful to us is longer than this. */
const LONGEST = 2048
/** Space, control and invisible characters, and the backslash that browsers read as a slash. */
const SUSPICIOUS = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\]/
const ADDRESS = /^https?:\/\/([^/?#]+)/i
const HOST = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+)\.?(?::\d{1,5})?$/
const PAGE = /^(?:pages|packages)\/[a-z0-9/-]+(?:\?.*)?$/i

/** The page that every code of ours opens; it leads on to the step. */
export const ENTRY_PAGE = 'pages/home/home'

/** The host of a plain web address. Addresses with a user part or an unusual host have none. */
const hostOf = (address: string): string | undefined => {
  const authority = ADDRESS.exec(address)?.[1]
  return authority && HOST.exec(authority.toLowerCase())?.[1]
}

const isOfficial = (host: string): boolean =>
  OFFICIAL_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`))

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Where a code of ours leads; undefined when its path is none of a page of ours. */
const ownPath = (path: string): string | undefined => {
  const page = path.includes('/') ? path : decoded(path)
  const plain = page.replace(/^\//, '')
  return PAGE.test(plain) && !SUSPICIOUS.test(plain) ? plain : undefined
}

/** What a scanned code is: one of ours, a page of the authority, another mini-program's, a web page, something else. */
export const understandScan = ({ result, scanType, path }: Scan): ScanAnswer => {
  if (result.length > LONGEST || (path ?? '').length > LONGEST) return { kind: 'other' }
  if (path) {
    const page = ownPath(path)
    return page ? { kind: 'ours', path: page } : { kind: 'other' }
  }
  if (scanType === 'WX_CODE') return { kind: 'other-mini-program' }
  const address = result.trim()
  const host = SUSPICIOUS.test(address) ? undefined : hostOf(address)
  if (!host) return { kind: 'other' }
  if (isOfficial(host)) return { kind: 'authority-page', host }
  const entry = readEntryLink(address)
  return entry
    ? { kind: 'ours', path: `${ENTRY_PAGE}?scene=${entryScene(entry)}` }
    : { kind: 'web-page', host }
}
