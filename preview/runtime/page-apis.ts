import { addAppListener, launchApis, removeAppListener, type AppEvent } from './app'
import { WxAnimation } from './animation'
import { asyncApi } from './async-api'
import { CameraContext } from './camera-context'
import { unsupported } from './errors'
import { WxIntersectionObserver } from './intersection-observer'
import { currentPage, navigateBack, navigateTo, redirectTo, reLaunch } from './router'
import { SelectorQuery } from './selector-query'
import { createWorker, preDownloadSubpackage } from './worker'

const scrollPage = ({ scrollTop = 0, selector, offsetTop = 0 }: Record<string, unknown>): void => {
  const page = currentPage()
  const scroller = page?.view.scroller
  if (!page || !scroller) return
  const found = selector
    ? page.root.getComponent().getShadowRoot()?.querySelector(String(selector))
    : undefined
  const html = found?.getBackendElement() as unknown as HTMLElement | undefined
  const base = html
    ? html.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    : 0
  scroller.scrollTo({ top: html ? base + Number(offsetTop) : Number(scrollTop) })
}

const appListeners = (event: AppEvent, name = `App${event}`) => ({
  [`on${name}`]: (listener: (detail: unknown) => void) => addAppListener(event, listener),
  [`off${name}`]: (listener?: (detail: unknown) => void) => removeAppListener(event, listener),
})

const updateManager = () => ({
  onCheckForUpdate: (listener: (result: object) => void) =>
    void setTimeout(() => listener({ hasUpdate: false }), 0),
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => undefined,
})

/** The wx APIs that belong to pages, routes and the app's life. */
export const pageApis = (record: { captureEffects: string[] }): Record<string, unknown> => ({
  navigateTo: asyncApi('navigateTo', async ({ url, events }) => {
    const page = await navigateTo(String(url), events as never)
    return { eventChannel: page.channel }
  }),
  redirectTo: asyncApi('redirectTo', ({ url }) => redirectTo(String(url))),
  reLaunch: asyncApi('reLaunch', ({ url }) => reLaunch(String(url))),
  switchTab: asyncApi('switchTab', () => unsupported('switchTab: app.json has no tabBar')),
  navigateBack: asyncApi('navigateBack', ({ delta }) => navigateBack(Number(delta ?? 1))),
  restartMiniProgram: asyncApi('restartMiniProgram', ({ path }) =>
    location.assign(`/${String(path).replace(/^\//, '')}`),
  ),
  nextTick: (callback: () => void) => void Promise.resolve().then(callback),
  createSelectorQuery: () => new SelectorQuery(undefined),
  createIntersectionObserver: (component?: { _$: never }, options?: object) =>
    new WxIntersectionObserver(component?._$, options),
  createAnimation: (options?: object) => new WxAnimation(options),
  createCameraContext: () => new CameraContext(),
  createWorker,
  preDownloadSubpackage,
  setNavigationBarTitle: asyncApi('setNavigationBarTitle', ({ title }) =>
    currentPage()?.view.setTitle(String(title)),
  ),
  setNavigationBarColor: asyncApi('setNavigationBarColor', (colors) => currentPage()?.view.setColor(colors)),
  hideHomeButton: asyncApi('hideHomeButton', () => currentPage()?.view.showLeft('none')),
  pageScrollTo: asyncApi('pageScrollTo', scrollPage),
  setVisualEffectOnCapture: asyncApi('setVisualEffectOnCapture', ({ visualEffect }) => {
    record.captureEffects.push(String(visualEffect))
  }),
  getUpdateManager: updateManager,
  ...launchApis,
  ...appListeners('Show'),
  ...appListeners('Hide'),
  ...appListeners('Error', 'Error'),
  ...appListeners('UnhandledRejection', 'UnhandledRejection'),
  ...appListeners('PageNotFound', 'PageNotFound'),
  ...appListeners('ThemeChange', 'ThemeChange'),
})
