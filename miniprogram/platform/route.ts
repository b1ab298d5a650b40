import { queryText, type AddressQuery } from '../model/address-query'
import type { PageAddress } from '../model/page-address'
import type { Problem } from '../model/problem'
import { callWx, PATIENCE_MS } from './wx-call'
import { onPageShow } from './page-shows'

/** How pages are opened: one at a time, each failure told, and tried again only by the student. */

type Kind = 'navigateTo' | 'redirectTo' | 'reLaunch'
/** Tells why a page did not open; `again` where the student may try once more. */
type Tell = (problem: Problem, again?: () => void) => void

let tell: Tell = () => undefined

/** The app says how a failed route is told: sentences are not the platform's. */
export const whenRouteFails = (teller: Tell): void => void (tell = teller)

/** A second tap on the same thing, while the page that the first one opened comes in. */
const SAME_TAP_MS = 800

let isUnderWay = false
let lastUrl: string | undefined
let lastAtMs = 0
const BACK = 'back'
/** Ends the wait for the answer of the route that is under way. */
let arrived: (() => void) | undefined

const pageOnTop = () => getCurrentPages().slice(-1)[0]
const topPage = (): string | undefined => pageOnTop()?.route

/**
 * A page that shows is there, though WeChat has not answered the route that led to it, and may never: what it opens is
 * the next route, and nobody is told that it did not open.
 */
onPageShow((isReturn) => {
  isUnderWay = false
  const shown = topPage()
  noteArrival(`/${shown}`)
  const isOpened = !isReturn && !!shown && lastUrl?.startsWith(`/${shown}`)
  if (isOpened || (isReturn && lastUrl === BACK)) arrived?.()
  if (!isOpened) lastUrl = undefined
})

const urlOf = (page: PageAddress, query: AddressQuery): string => {
  const text = queryText(query)
  return text ? `/${page}?${text}` : `/${page}`
}

const packageOf = (url: string): string | undefined => /^\/(packages\/[^/]+)\//.exec(url)?.[1]
/** The subpackages that have come in during this run; WeChat does not tell of those it kept from another. */
const arrivedPackages = new Set<string>()
const noteArrival = (url: string): void => {
  const name = packageOf(url)
  if (name) arrivedPackages.add(name)
}

const problemFor = (url: string): Problem => {
  const name = packageOf(url)
  return { kind: name && !arrivedPackages.has(name) ? 'page-not-downloaded' : 'page-not-opened' }
}

/** Does nothing while another route is under way: a double tap opens one page. */
const underWay = async (url: string, go: () => Promise<boolean>): Promise<void> => {
  if (isUnderWay || (url === lastUrl && Math.abs(Date.now() - lastAtMs) < SAME_TAP_MS)) return
  isUnderWay = true
  ;[lastUrl, lastAtMs] = [url, Date.now()]
  const showing = new Promise<true>((resolve) => {
    arrived = () => resolve(true)
  })
  const isThere = await Promise.race([go(), showing])
  isUnderWay = false
  if (isThere) return
  lastUrl = undefined
  const shown = pageOnTop()
  // A page that came late, while this was told, lies under the question: it is not opened a second time.
  tell(problemFor(url), () => void (pageOnTop() === shown && underWay(url, go)))
}

const route = async (kind: Kind, url: string): Promise<boolean> => {
  const name = packageOf(url)
  const limitMs = name && !arrivedPackages.has(name) ? PATIENCE_MS.download : PATIENCE_MS.page
  const call = await callWx(limitMs, (callbacks) =>
    (wx[kind] as (options: WechatMiniprogram.NavigateToOption) => void)({ url, ...callbacks }),
  )
  if (call.ok) noteArrival(url)
  return call.ok
}

export const go = (kind: Kind, page: PageAddress, query: AddressQuery = {}): void => {
  const url = urlOf(page, query)
  void underWay(url, () => route(kind, url))
}

/** Back by so many pages of the stack. */
export const back = (delta = 1): void =>
  void underWay(BACK, async () => {
    const call = await callWx(PATIENCE_MS.page, (callbacks) => wx.navigateBack({ delta, ...callbacks }))
    return call.ok
  })

interface StackedPage {
  readonly route?: string
  readonly query?: AddressQuery
  /** A page of ours that is shown again instead of being opened a second time. */
  onRevisit?: () => void
}

const isSame = (one: AddressQuery = {}, other: AddressQuery): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (key) => (one[key] || undefined) === (other[key] || undefined),
  )

/** WeChat keeps ten pages at most. The last three places are for pages that give an answer to the one below. */
const MOST_PAGES = 10
const MOST_OPEN_PAGES = 7

/**
 * Opens a page on top. One that lies in the stack already is gone back to, so that two pages which lead to each other
 * do not pile up; where the stack is nearly full a page takes the place of the top one, but for a page whose answer the
 * one below waits for (`isAnswer`).
 */
export const open = (page: PageAddress, query: AddressQuery = {}, isAnswer = false): void => {
  const stack = getCurrentPages() as unknown as readonly StackedPage[]
  const at = stack.findIndex((shown) => shown.route === page && isSame(shown.query, query))
  const shown = stack[at]
  if (shown && at < stack.length - 1) {
    shown.onRevisit?.()
    return back(stack.length - 1 - at)
  }
  go(stack.length < (isAnswer ? MOST_PAGES : MOST_OPEN_PAGES) ? 'navigateTo' : 'redirectTo', page, query)
}

let isTellingTrouble = false

/**
 * Opens the page for bugs, at most once at a time: not on top of itself, and never because it did not open. Where no
 * page is there yet it is the first one.
 */
export const openTroublePage = async (page: PageAddress, code: string): Promise<void> => {
  const isOnTop = () => topPage() === page
  if (isTellingTrouble || isOnTop()) return
  isTellingTrouble = true
  const isThere = await route(topPage() ? 'navigateTo' : 'reLaunch', urlOf(page, { code }))
  isTellingTrouble = false
  if (!isThere && !isOnTop()) tell({ kind: 'unexpected', code })
}
