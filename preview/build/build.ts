import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { appConfig, type AppConfig } from './app-config'
import { componentGraph } from './component-graph'
import { Files } from './files'
import { MAIN, packageScript } from './packages'
import { Problems } from './problems'
import { Scripts } from './scripts'
import { workerScripts } from './workers'
import type { ProgramConfig } from '../package-format'

export interface Built {
  config: ProgramConfig
  files: Files
  /** Script text by address under /__preview/. */
  scripts: Map<string, string>
}

export interface BuildOptions {
  projectDir: string
  /** The folder with app.json, relative to the project or absolute. */
  root: string
  log: (message: string) => void
}

/** Compiles a mini program for the browser. Mistakes in it are collected, never thrown: the page shows them. */
export const buildProgram = async ({ projectDir, root }: BuildOptions): Promise<Built> => {
  const problems = new Problems()
  const folder = resolve(projectDir, root)
  const own = join(folder, 'miniprogram_npm')
  const npmDir = existsSync(own) ? own : join(projectDir, 'miniprogram/miniprogram_npm')
  if (!existsSync(npmDir)) throw new Error('npm is not packed for WeChat: run npm install')
  const files = new Files(folder, npmDir)
  const app = appConfig(files.root, problems.add)
  const components = componentGraph(files, allPages(app), app.usingComponents, problems.add)
  const modules = new Scripts(files, problems.add)
  for (const path of ['app', ...components.keys()]) await modules.add(path)
  const scripts = new Map<string, string>()
  const sources = { app, files, scripts: modules, components, problem: problems.add }
  for (const name of [MAIN, ...app.subPackages.map(({ root: folder }) => folder.replace(/\/$/, ''))]) {
    scripts.set(`package/${name}.js`, packageScript(name, sources))
  }
  if (app.workers) {
    for (const [path, code] of await workerScripts(files, app.workers, problems.add))
      scripts.set(`worker/${path}`, code)
  }
  return { config: programConfig(app, problems.list), files, scripts }
}

const allPages = (app: AppConfig): string[] => [
  ...app.pages,
  ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
]

const programConfig = (app: AppConfig, problems: string[]): ProgramConfig => ({
  pages: app.pages,
  subPackages: app.subPackages.map(({ root, pages }) => {
    const folder = root.replace(/\/$/, '')
    return { root: folder, pages: pages.map((page) => `${folder}/${page}`) }
  }),
  window: app.window,
  theme: app.theme,
  workers: app.workers,
  areWorkersApart: app.areWorkersApart,
  problems,
})
