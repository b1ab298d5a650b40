import { decoded, readQuery } from '../model/address-query'
import { pageAddress, type PageAddress } from '../model/page-address'
import type { ScanAnswer } from '../model/scan-answer'
import { isStepId } from '../model/step'
import { readArrival, readEntryLink } from './entry-code'
import { GOVERNMENT_DOMAINS, OFFICIAL_DOMAINS, WECHAT_DOMAINS } from './facts/known-hosts'
import { hasHiddenCharacters } from './plain-text'
import { readWebAddress } from './web-address'

interface Scan {
  readonly result: string
  readonly scanType: string
  /** Only for codes of this mini-program; encoded on iOS, decoded on Android. */
  readonly path?: string
}

/** The longest QR code holds 4,296 characters; nothing useful to us is longer than this. */
const LONGEST = 2048
const PATH = /^\/?((?:pages|packages)\/[a-z0-9/-]+)(?:\.html)?(?:\?(.*))?$/i
const WEB = /^https?:/i

/** The page that every code of ours opens; it leads on to the step. */
export const ENTRY_PAGE: PageAddress = 'pages/home/home'

/** A code of this mini-program: the step that it names, in a `scene`, a link or by its id. */
const ownAnswer = (address: string, base: string): ScanAnswer => {
  const [, path, query = ''] = PATH.exec(address.includes('/') ? address : decoded(address)) ?? []
  if (!path) return { kind: 'other' }
  const says = readQuery(query)
  const named =
    readArrival(says, base) ?? (isStepId(says.step) ? { step: says.step } : says.step && 'unknown')
  if (typeof named === 'object') return { kind: 'ours', entry: named }
  return pageAddress(path) && !named ? { kind: 'ours-without-step' } : { kind: 'ours-gone' }
}

const isUnder = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`))

/** A web address by its host. Nothing that the eye would read differently than a browser is told by its host. */
const pageAnswer = (text: string): ScanAnswer => {
  const address = /[\s\\]/.test(text) || hasHiddenCharacters(text) ? undefined : readWebAddress(text)
  if (!address) return { kind: 'disguised-page' }
  const { host, isSecure, hasOddPort } = address
  const isOfficial = isUnder(host, OFFICIAL_DOMAINS)
  // WeChat prints its own codes with http as well.
  const isWeChats = isUnder(host, WECHAT_DOMAINS)
  if (!isOfficial && !isWeChats && !isUnder(host, GOVERNMENT_DOMAINS)) return { kind: 'web-page', host }
  if (hasOddPort || !(isSecure || isWeChats)) return { kind: 'insecure-page', host }
  if (isOfficial) return { kind: 'authority-page', host }
  return { kind: isWeChats ? 'wechat-page' : 'government-page', host }
}

/**
 * What a scanned code is: one of ours, a page of the authority, another mini-program's, a web page, something else.
 * `base`: the address that our printed links begin with, empty while there is none. Only the origin makes a link ours,
 * never what it carries.
 */
export const understandScan = ({ result, scanType, path }: Scan, base: string): ScanAnswer => {
  if (result.length > LONGEST || (path ?? '').length > LONGEST) return { kind: 'other' }
  if (path) return ownAnswer(path, base)
  if (scanType === 'WX_CODE') return { kind: 'other-mini-program' }
  const entry = readEntryLink(result, base)
  if (entry) return entry === 'unknown' ? { kind: 'ours-gone' } : { kind: 'ours', entry }
  const text = result.trim()
  return WEB.test(text) ? pageAnswer(text) : { kind: 'other' }
}
