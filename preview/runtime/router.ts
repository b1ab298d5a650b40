import { emitAppEvent, enterApp, launchOptions } from './app'
import { parseUrl, type Address } from './address'
import { backInHistory, pushHistory, replaceHistory, startHistory } from './history'
import { isPage, loadPackageOf, program } from './loader'
import { Page } from './page'
import type { LeftButton } from './page-view'

/** WeChat keeps no more pages than this. */
const MAX_PAGES = 10

const stack: Page[] = []
let turn: Promise<unknown> = Promise.resolve()

/** Routes happen one after the other, each asynchronously, as in WeChat. */
const inTurn = <T>(route: () => Promise<T>): Promise<T> => {
  const result = turn.then(route)
  turn = result.catch(() => undefined)
  return result
}

export const currentPage = (): Page | undefined => stack[stack.length - 1]
export const pageStack = (): readonly Page[] => stack

const failure = (message: string): Error => new Error(message)

const leftButton = (path: string, depth: number): LeftButton =>
  depth > 0 ? 'back' : path === program.pages[0] ? 'none' : 'home'

const makePage = async ({ path, query }: Address): Promise<Page> => {
  await loadPackageOf(path)
  const depth = stack.length
  return new Page(
    path,
    query,
    leftButton(path, depth),
    () => void (depth > 0 ? navigateBack(1) : reLaunch(`/${program.pages[0]}`)),
  )
}

const openPage = async (address: Address): Promise<Page> => {
  const page = await makePage(address)
  page.open(() => stack.push(page))
  return page
}

const closeDownTo = (count: number): void => {
  while (stack.length > count) stack.pop()?.close()
}

const target = (url: string): Address => {
  const address = parseUrl(url, currentPage()?.path ?? '')
  if (!isPage(address.path)) throw failure(`page "${address.path}" is not found`)
  return address
}

/** The page the app starts on; an address WeChat does not know goes to onPageNotFound. */
export const launch = (address: Address, scene: number): Promise<void> =>
  inTurn(async () => {
    const isKnown = isPage(address.path)
    enterApp(launchOptions(address.path, address.query, scene))
    const first = { path: program.pages[0] ?? '', query: {} }
    startHistory(isKnown ? address : first, (depth) => void inTurn(async () => popTo(depth + 1)))
    if (isKnown) await openPage(address)
    else await pageNotFound(address, first)
  })

/** onPageNotFound usually redirects; if it does not, the first page stands in for WeChat's own error page. */
const pageNotFound = async (address: Address, first: Address): Promise<void> => {
  const wasHandled = emitAppEvent('PageNotFound', { ...address, isEntryPage: true })
  if (!wasHandled) await openPage(first)
}

/** A warm start with a path, e.g. by a scanned code: WeChat relaunches to that path. */
export const enter = (address: Address, scene: number): Promise<void> =>
  inTurn(async () => {
    currentPage()?.hide()
    enterApp(launchOptions(address.path, address.query, scene))
    await relaunchTo(address)
  })

export const navigateTo = (
  url: string,
  events: Record<string, (...args: unknown[]) => void> = {},
): Promise<Page> =>
  inTurn(async () => {
    if (stack.length >= MAX_PAGES) throw failure(`webview count limit exceed`)
    const address = target(url)
    const page = await makePage(address)
    for (const [name, listener] of Object.entries(events)) page.channel.on(name, listener)
    pushHistory(address)
    currentPage()?.hide()
    page.open(() => stack.push(page))
    return page
  })

export const redirectTo = (url: string): Promise<void> =>
  inTurn(async () => {
    const address = target(url)
    await loadPackageOf(address.path)
    replaceHistory(address)
    closeDownTo(Math.max(0, stack.length - 1))
    await openPage(address)
  })

const relaunchTo = async (address: Address): Promise<void> => {
  await loadPackageOf(address.path)
  await backInHistory(Math.max(0, stack.length - 1))
  replaceHistory(address)
  closeDownTo(0)
  await openPage(address)
}

export const reLaunch = (url: string): Promise<void> => inTurn(() => relaunchTo(target(url)))

export const navigateBack = (delta = 1): Promise<void> =>
  inTurn(async () => {
    const steps = Math.min(delta, stack.length - 1)
    if (steps <= 0) throw failure('cannot navigate back at first page.')
    await backInHistory(steps)
    popTo(stack.length - steps)
  })

const popTo = (count: number): void => {
  if (count >= stack.length) return
  closeDownTo(Math.max(1, count))
  currentPage()?.show()
}
