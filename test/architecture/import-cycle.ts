import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectFiles, ROOT, textOf } from './files'

const IMPORTED = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*'(\.{1,2}\/[^']+)'/g

const fileOf = (from: string, specifier: string): string | undefined => {
  const base = join(dirname(from), specifier)
  return [base, `${base}.ts`, `${base}/index.ts`].find(
    (path) => path.endsWith('.ts') && existsSync(join(ROOT, path)),
  )
}

/** Which of our files each file imports. */
const importGraph = (files: readonly string[]): Map<string, string[]> =>
  new Map(
    files.map((file) => [
      file,
      [...textOf(file).matchAll(IMPORTED)].flatMap(([, specifier]) => fileOf(file, specifier!) ?? []),
    ]),
  )

/** The first ring of imports, as the path that comes back to its start; undefined when there is none. */
export const importCycle = (graph: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const finished = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (finished.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...path, file])
      if (cycle) return cycle
    }
    finished.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const cycle = walk(file, [])
    if (cycle) return cycle
  }
  return undefined
}

/** `folder`: of the project, such as `miniprogram`. */
export const graphOf = (folder: string): Map<string, string[]> =>
  importGraph(projectFiles(new RegExp(`^${folder}/.*\\.ts$`)))
