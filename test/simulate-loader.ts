/**
 * Teaches miniprogram-simulate our project: TypeScript sources, app.json's global components, npm components, and more
 * than one load of the same component in a test file (jest runs a module once, simulate expects it to run each time).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'miniprogram-simulate'

type Definition = Record<string, unknown> & { methods?: object; relations?: object; properties?: object }
type Register = (definition: Definition) => void
interface SimulateFiles {
  runJs: (path: string) => void
  readJson: (path: string) => { usingComponents?: Record<string, string> } | null
}

const ROOT = join(__dirname, '../miniprogram')
const files = jest.requireActual<SimulateFiles>('miniprogram-simulate/src/utils')
const wechat = globalThis as unknown as {
  Component: Register
  getCurrentPages?: () => unknown[]
  getApp?: () => object
}
/** The pages that tests have open, the newest last. Each is opened by its address, with none below it. */
export const openPages: object[] = []
wechat.getCurrentPages ??= () => openPages.slice(-1)
wechat.getApp ??= () => ({})

const definitionsOf = new Map<string, Definition[]>()

/** A fresh copy, since simulate writes into what it registers; `groupSetData` is missing there, and Vant uses it. */
const registered = (definition: Definition): Definition => ({
  ...definition,
  ...(definition.properties && { properties: { ...definition.properties } }),
  ...(definition.relations && { relations: { ...definition.relations } }),
  methods: { groupSetData: (then?: () => void) => then?.(), ...definition.methods },
})

files.runJs = (path) => {
  const register = wechat.Component
  const known = definitionsOf.get(path)
  if (known) return known.forEach((definition) => register(registered(definition)))
  const seen: Definition[] = []
  wechat.Component = (definition) => {
    seen.push(definition)
    register(registered(definition))
  }
  try {
    jest.requireActual(path)
  } finally {
    wechat.Component = register
  }
  definitionsOf.set(path, seen)
}

const isPath = (name: string) => /^\.{0,2}\//.test(name)

const located = (components: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(components).map(([tag, path]) => [tag, isPath(path) ? path : `/miniprogram_npm/${path}`]),
  )

const readJson = files.readJson
const appComponents = (JSON.parse(readFileSync(join(ROOT, 'app.json'), 'utf8')).usingComponents ??
  {}) as Record<string, string>
files.readJson = (path) => {
  const json = readJson(path)
  const isOurs = !path.includes('miniprogram_npm')
  return (
    json && { ...json, usingComponents: located({ ...(isOurs && appComponents), ...json.usingComponents }) }
  )
}

const ids = new Map<string, string>()

/** Registers the component or page at `path` (from miniprogram/, without extension) with all it uses. */
export const componentId = (path: string): string => {
  const id = ids.get(path) ?? load(join(ROOT, path), 'main', { compiler: 'official', rootPath: ROOT })
  ids.set(path, id)
  return id
}
