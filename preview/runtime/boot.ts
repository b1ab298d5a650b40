import type { PackagedCode } from '../package-format'
import { parseQuery } from './address'
import { App, getApp, listenToBugs, reportError } from './app'
import { extendCallers } from './caller'
import { installControl } from './control'
import { definers } from './define'
import { report } from './errors'
import { withoutChoice } from './choice'
import { setClock } from './clock'
import { callHandler } from './event-hook'
import { mountFrame, phone as phoneElement } from './frame'
import { listenToLifecycle } from './lifecycle'
import { program, receivePackage, runModule } from './loader'
import { currentPage, launch, navigateBack, navigateTo, pageStack, redirectTo, reLaunch } from './router'
import { routes } from './routes'
import { prepareSpace } from './space'
import { listenToTouches } from './touch'
import { watchWaits } from './waits'
import { installWx } from './wx'

/** A start from the list of recent mini programs. */
const DEFAULT_SCENE = 1001

const packages = new Promise<PackagedCode>((resolve) => {
  let isMain = true
  Object.assign(globalThis, {
    __preview_callHandler: callHandler,
    __preview_package: (code: PackagedCode) => {
      receivePackage(code)
      if (isMain) resolve(code)
      isMain = false
    },
  })
})

const installGlobals = (): void => {
  Object.assign(globalThis, definers, {
    App,
    getApp,
    getCurrentPages: () => pageStack().map(({ instance }) => instance),
    global: globalThis,
  })
  Object.assign(routes, { navigateTo, redirectTo, reLaunch, navigateBack })
}

/** The page in the browser's address; scene may be given there too. */
const launchAddress = () => {
  const path = decodeURIComponent(location.pathname).slice(1) || program.pages[0] || ''
  const query = withoutChoice(parseQuery(location.search.slice(1)))
  return { path, query, scene: Number(query.scene) || DEFAULT_SCENE }
}

const watchBuilds = (): void => {
  new EventSource('/__preview/changes').onmessage = () => location.reload()
}

const boot = async (): Promise<void> => {
  setClock()
  watchWaits()
  mountFrame()
  for (const problem of program.problems) report(problem)
  listenToBugs()
  extendCallers()
  prepareSpace(reportError)
  installGlobals()
  const control = await installWx()
  installControl(control)
  await packages
  listenToTouches(phoneElement)
  listenToLifecycle(() => currentPage())
  runModule('app')
  const { path, query, scene } = launchAddress()
  await launch({ path, query }, scene)
  document.documentElement.dataset.previewReady = 'true'
  watchBuilds()
}

boot().catch((error: unknown) => reportError(error))
