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

/** A route that WeChat has not answered. */
interface UnderWay {
  /** The page that it leads away from; none at the start of the app. */
  readonly from: object | undefined
  /** Ends the wait for the answer. */
  readonly arrived: () => void
}

let underWay: UnderWay | undefined
let lastUrl: string | undefined
let lastAtMs = 0
const BACK = 'back'

interface StackedPage {
  readonly route?: string
  readonly query?: AddressQuery
  /** A page of ours that is shown again instead of being opened a second time. */
  onRevisit?: () => void
}

const stackedPages = () => getCurrentPages() as unknown as readonly StackedPage[]
const pageOnTop = () => stackedPages().slice(-1)[0]
const topPage = (): string | undefined => pageOnTop()?.route

/** Whether this page lies on top of the stack. Its query is its own object, in whatever WeChat wraps the instance. */
export const isOnTop = ({ query }: { readonly query: AddressQuery }): boolean => pageOnTop()?.query === query

/**
 * A page that shows is there, though WeChat has not answered the route that led to it, and may never: what it opens is
 * the next route, and nobody is told that it did not open. The page that the route leads away from shows again when the
 * student comes back to WeChat meanwhile: the other one is still on its way.
 */
onPageShow((isReturn) => {
  const shown = topPage()
  noteArrival(`/${shown}`)
  if (isReturn && underWay?.from && underWay.from === pageOnTop()) return
  const isOpened = !isReturn && !!shown && lastUrl?.startsWith(`/${shown}`)
  if (isOpened || (isReturn && lastUrl === BACK)) underWay?.arrived()
  underWay = undefined
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
const lead = async (url: string, go: () => Promise<boolean>): Promise<void> => {
  if (underWay || (url === lastUrl && Math.abs(Date.now() - lastAtMs) < SAME_TAP_MS)) return
  ;[lastUrl, lastAtMs] = [url, Date.now()]
  let arrived = (): void => undefined
  const showing = new Promise<true>((resolve) => (arrived = () => resolve(true)))
  const own: UnderWay = { from: pageOnTop(), arrived }
  underWay = own
  const isThere = await Promise.race([go(), showing])
  const isLatest = underWay === own
  if (isLatest) underWay = undefined
  if (isThere) return
  if (isLatest) lastUrl = undefined
  const shown = pageOnTop()
  // A page that came late, while this was told, lies under the question: it is not opened a second time.
  tell(problemFor(url), () => void (pageOnTop() === shown && lead(url, go)))
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

/** @routes */
export const go = (kind: Kind, page: PageAddress, query: AddressQuery = {}): void => {
  const url = urlOf(page, query)
  void lead(url, () => route(kind, url))
}

/**
 * Back by so many pages of the stack.
 * @routes
 */
export const back = (delta = 1): void =>
  void lead(BACK, async () => {
    const call = await callWx(PATIENCE_MS.page, (callbacks) => wx.navigateBack({ delta, ...callbacks }))
    return call.ok
  })

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
 * @routes
 */
export const open = (page: PageAddress, query: AddressQuery = {}, isAnswer = false): void => {
  const stack = stackedPages()
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
  const isShown = () => topPage() === page
  if (isTellingTrouble || isShown()) return
  isTellingTrouble = true
  const isThere = await route(topPage() ? 'navigateTo' : 'reLaunch', urlOf(page, { code }))
  isTellingTrouble = false
  if (!isThere && !isShown()) tell({ kind: 'unexpected', code })
}
