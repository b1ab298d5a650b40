import type { AppConfig } from './app-config'
import type { ComponentNode } from './component-graph'
import type { Files } from './files'
import { moduleEntry } from './module-entry'
import type { Scripts } from './scripts'
import { compileStyle } from './styles'
import { Templates } from './templates'

export const MAIN = 'main'

/** The package a path belongs to: a subpackage by its root folder, else the main package. */
const packageOf = (path: string, app: AppConfig): string =>
  app.subPackages
    .find(({ root }) => path.startsWith(`${root.replace(/\/$/, '')}/`))
    ?.root.replace(/\/$/, '') ?? MAIN

interface Sources {
  app: AppConfig
  files: Files
  scripts: Scripts
  components: ReadonlyMap<string, ComponentNode>
  problem: (message: string) => void
}

/** The script that delivers one package to the browser. */
export const packageScript = (name: string, sources: Sources): string => {
  const { app, files, scripts, problem } = sources
  const mine = [...sources.components.values()].filter(({ path }) => packageOf(path, app) === name)
  const templates = new Templates(files, problem)
  for (const { path } of mine) templates.add(path)
  const modules = [...scripts.modules.values()].filter(({ path }) => packageOf(path, app) === name)
  const script = `__preview_package({
name: ${JSON.stringify(name)},
appCss: ${JSON.stringify(name === MAIN ? compileStyle(files, 'app.wxss', 'app', problem) : '')},
modules: {${modules.map((module) => moduleEntry(module)).join(',\n')}},
components: {${mine.map((node) => componentEntry(node, files, problem)).join(',\n')}},
templates: ${templates.expression()}
})`
  templates.free()
  return script
}

const componentEntry = (
  { path, isPage, config }: ComponentNode,
  files: Files,
  problem: (m: string) => void,
): string => {
  const css = compileStyle(files, `${path}.wxss`, isPage ? 'page' : 'component', problem)
  return `${JSON.stringify(path)}: ${JSON.stringify({ isPage, config, css })}`
}
