import { messageOf, report } from './errors'

type Options = {
  path: string
  query: Record<string, string>
  scene: number
  shareTicket?: string
  referrerInfo: object
}
type AppInstance = Record<string, unknown>

/** Things an app listens to: its own lifetimes and the listeners added through wx.on… */
export type AppEvent =
  | 'Launch'
  | 'Show'
  | 'Hide'
  | 'Error'
  | 'UnhandledRejection'
  | 'PageNotFound'
  | 'ThemeChange'

let instance: AppInstance | undefined
const listeners = new Map<AppEvent, Set<(detail: unknown) => void>>()

/** WeChat's App(). */
export const App = (definition: AppInstance): void => {
  instance = definition
}

export const getApp = (): AppInstance | undefined => instance

export const addAppListener = (event: AppEvent, listener: (detail: unknown) => void): void => {
  listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
}

/** Without a listener all of them go, as in WeChat. */
export const removeAppListener = (event: AppEvent, listener?: (detail: unknown) => void): void => {
  if (listener) listeners.get(event)?.delete(listener)
  else listeners.delete(event)
}

/** Calls onX of the app and every wx.onAppX listener. Answers whether anybody was there. */
export const emitAppEvent = (event: AppEvent, detail: unknown): boolean => {
  const method = instance?.[`on${event}`] as ((detail: unknown) => void) | undefined
  const all = [...(listeners.get(event) ?? [])]
  if (method) all.unshift((value) => method.call(instance, value))
  for (const listener of all) {
    try {
      listener(detail)
    } catch (error) {
      if (event === 'Error') report(messageOf(error))
      else reportError(error)
    }
  }
  return all.length > 0
}

/** A bug in the program: collected by the preview, and told to the app as WeChat does. */
export const reportError = (error: unknown): void => {
  report(messageOf(error))
  emitAppEvent('Error', messageOf(error))
}

/** Bugs that nobody caught. */
export const listenToBugs = (): void => {
  window.addEventListener('error', (event) => reportError(event.error ?? event.message))
  window.addEventListener(
    'unhandledrejection',
    ({ reason, promise }: { readonly reason: unknown; readonly promise: Promise<unknown> }) => {
      report(`unhandled rejection: ${reasonText(reason)}`)
      emitAppEvent('UnhandledRejection', { reason, promise })
    },
  )
}

const reasonText = (reason: unknown): string =>
  reason instanceof Error ? messageOf(reason) : (JSON.stringify(reason) ?? String(reason))

export const launchOptions = (path: string, query: Record<string, string>, scene: number): Options => ({
  path,
  query,
  scene,
  referrerInfo: {},
})

let enterOptions: Options | undefined
let firstOptions: Options | undefined

/** The app comes to the front; the first time it is launched. */
export const enterApp = (options: Options): void => {
  enterOptions = options
  if (!firstOptions) {
    firstOptions = options
    emitAppEvent('Launch', options)
  }
  emitAppEvent('Show', options)
}

export const launchApis = {
  getLaunchOptionsSync: () => firstOptions,
  getEnterOptionsSync: () => enterOptions,
}
