import type { PackagedCode, PackagedComponent, ProgramConfig } from '../package-format'
import { choice } from './choice'
import { runDefinition } from './define'
import { report, unsupported } from './errors'
import { backend, codeSpace } from './space'
import { addAppStyle } from './styles'
import { TimerPromise } from './timer-promise'

interface LoadedModule {
  factory: PackagedCode['modules'][string]['factory']
  requires: Record<string, string>
  module?: { exports: unknown }
}

const config = (window as unknown as { __preview_config: ProgramConfig }).__preview_config

/** The program's settings, as the build read them. */
export const program: ProgramConfig = config

const modules = new Map<string, LoadedModule>()
const components = new Map<string, PackagedComponent>()
const templates = new Map<string, unknown>()
const registered = new Set<string>()
const loading = new Map<string, Promise<void>>()

/** For tests: subpackages for which there is no network. */
const refused = new Set<string>()

/** In `window.__preview.packages`. */
export const packageControl = {
  refuse: (root: string, isOn: boolean): void => void (isOn ? refused.add(root) : refused.delete(root)),
}

/** Takes in one package; its script calls this as a global. */
export const receivePackage = (code: PackagedCode): void => {
  for (const [path, module] of Object.entries(code.modules)) modules.set(path, module)
  for (const [path, component] of Object.entries(code.components)) components.set(path, component)
  for (const path of Object.keys(code.components)) {
    templates.set(path, { groupList: code.templates, content: code.templates[path] })
  }
  if (code.appCss) addAppStyle(code.appCss)
}

const packageOf = (path: string): string | undefined =>
  program.subPackages.find(({ root }) => path.startsWith(`${root}/`))?.root

/** Loads the subpackage a path lies in, once. The main package is always there. */
export const loadPackageOf = async (path: string): Promise<void> => {
  const root = packageOf(path)
  if (root === undefined) return
  if (!loading.has(root)) loading.set(root, download(root))
  try {
    await loading.get(root)
  } catch (error) {
    loading.delete(root) // without a network now; the next visit tries again
    throw error
  }
}

const download = (root: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const address = `/__preview/package/${root}.js`
    if (refused.has(root)) return reject(new Error(`${address} does not load`))
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${address} does not load`))
    document.head.append(script)
  })

/** WeChat's require, for one module. */
const requireFrom = (from: string, requires: Record<string, string>) => {
  const require = (reference: string): unknown => {
    const target = requires[reference]
    if (target === undefined)
      throw new Error(`module '${reference}.js' is not defined, require args is '${reference}'`)
    return runModule(target, from)
  }
  return Object.assign(require, {
    async: async (reference: string) => {
      const target = requires[reference]
      if (target === undefined) throw new Error(`module '${reference}.js' is not defined`)
      await loadPackageOf(target)
      return runModule(target, from)
    },
  })
}

const SCRIPTS_PROMISE = choice.phone.isPromiseATimer ? TimerPromise : Promise

/** Runs a module once and answers its exports. */
export const runModule = (path: string, from = ''): unknown => {
  const loaded = modules.get(path)
  if (!loaded)
    throw new Error(`module '${path}.js' is not defined: ${from} cannot reach a package that is not loaded`)
  if (loaded.module) return loaded.module.exports
  const module = (loaded.module = { exports: {} })
  const require = requireFrom(path, loaded.requires)
  loaded.factory.call(undefined, require, module, module.exports, SCRIPTS_PROMISE)
  return module.exports
}

/** Makes a page or component known to glass-easel, everything it uses first. */
export const registerComponent = (path: string): void => {
  if (registered.has(path)) return
  registered.add(path)
  const packaged = components.get(path)
  if (!packaged) {
    report(`component ${path} is not in a loaded package`)
    return
  }
  const using = packaged.config.usingComponents as Record<string, string>
  for (const target of Object.values(using)) registerComponent(target.slice(1))
  backend.knowTags(Object.keys(using))
  codeSpace.addCompiledTemplate(path, templates.get(path) as never)
  runDefinition(path, packaged, () => void runModule(path))
}

/** The JSON of a page. */
export const pageConfig = (path: string): Record<string, unknown> =>
  components.get(path)?.config ?? unsupported(`page ${path}`)

/** Whether app.json lists this page. */
export const isPage = (path: string): boolean =>
  program.pages.includes(path) || program.subPackages.some(({ pages }) => pages.includes(path))
