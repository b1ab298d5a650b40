import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Row } from './search/row'

/** The components that docs/vant.md weighs; those in use are in every student's package already. */
const IN_USE = ['button', 'loading']
const WEIGHED = [
  ['icon'],
  ['progress'],
  ['empty'],
  ['tag'],
  ['collapse', 'collapse-item'],
  ['cell'],
  ['notice-bar'],
  ['radio', 'radio-group', 'checkbox', 'checkbox-group'],
  ['field'],
  ['datetime-picker'],
  ['search'],
  ['steps'],
  ['tab', 'tabs'],
  ['popup'],
  ['dialog'],
  ['action-sheet'],
  ['swipe-cell'],
  ['skeleton'],
  ['divider'],
  ['slider'],
]

const NPM = 'miniprogram_npm/@vant/weapp'
type Compiled = Readonly<Record<string, string | Buffer>>

/** What WeChat's compiler makes of a project with one page that uses all the named components. */
const compiledWith = async (names: readonly string[]): Promise<Compiled> => {
  const root = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'vant-'))
  try {
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
    mkdirSync(join(folder, 'miniprogram/pages/index'), { recursive: true })
    cpSync(join(root, 'miniprogram', NPM), join(folder, 'miniprogram', NPM), { recursive: true })
    write('miniprogram/app.json', '{ "pages": ["pages/index/index"], "style": "v2" }')
    write('miniprogram/app.js', 'App({})')
    const usingComponents = Object.fromEntries(
      names.map((name) => [`van-${name}`, `@vant/weapp/${name}/index`]),
    )
    write('miniprogram/pages/index/index.json', JSON.stringify({ usingComponents }))
    write('miniprogram/pages/index/index.js', 'Page({})')
    write('miniprogram/pages/index/index.wxml', names.map((name) => `<van-${name}></van-${name}>`).join(''))
    const config = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as { setting: object }
    const setting = { ...config.setting, useCompilerPlugins: false, packNpmManually: false }
    write(
      'project.config.json',
      JSON.stringify({ ...config, setting, packOptions: { ignore: [], include: [] } }),
    )
    const official = pathToFileURL(join(root, 'test/official-compile/official-project.mjs')).href
    const { officialProject } = (await import(official)) as {
      readonly officialProject: (root: string, scratch: string) => object
    }
    const { default: ci } = (await import('miniprogram-ci')) as unknown as {
      default: { readonly getCompiledResult: (options: object) => Promise<Compiled> }
    }
    return await ci.getCompiledResult({
      project: officialProject(folder, folder),
      version: '0.0.0',
      setting: { useProjectConfig: true },
      onProgressUpdate: () => {},
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** All files of the components and of what they use, from what they name in their compiled code. */
const filesOf = (compiled: Compiled, names: readonly string[]): Set<string> => {
  const found = new Set<string>()
  const visit = (stem: string): void => {
    for (const path of [stem, ...['.js', '.json', '.wxml', '.wxss', '.wxs'].map((end) => stem + end)]) {
      const text = compiled[path]
      if (text === undefined || found.has(path)) continue
      found.add(path)
      for (const [, near] of String(text).matchAll(/["'](\.{1,2}\/[\w./-]+)["']/g))
        if (near) visit(posix.join(posix.dirname(path), near))
    }
  }
  for (const name of names) visit(`${NPM}/${name}/index`)
  return found
}

const kilobytes = (compiled: Compiled, files: Iterable<string>): number =>
  [...files].reduce((sum, path) => sum + Buffer.byteLength(compiled[path] ?? ''), 0) / 1024

/** docs/vant.md: what each of Vant's components would add to the main package. */
export const run = async (): Promise<Row[]> => {
  const compiled = await compiledWith([...IN_USE, ...WEIGHED.flat()])
  const already = filesOf(compiled, IN_USE)
  return [
    { name: 'in use: button, loading', unit: 'KB', value: kilobytes(compiled, already) },
    ...WEIGHED.map((names) => {
      const added = [...filesOf(compiled, names)].filter((path) => !already.has(path))
      return { name: `Vant: ${names.join(', ')}`, unit: 'KB', value: kilobytes(compiled, added) }
    }),
  ]
}
