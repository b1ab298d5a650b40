import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

const NPM = 'miniprogram_npm/'

/** The folder and those above it, up to the root: where a package may be packed. */
const foldersFrom = (folder: string): string[] =>
  folder === '.' ? ['.'] : [folder, ...foldersFrom(posix.dirname(folder))]

/** Where the files of a mini program lie: paths are relative to its root, `miniprogram_npm/` may lie elsewhere. */
export class Files {
  constructor(
    readonly root: string,
    private readonly npmDir: string,
  ) {}

  /** The place on disk of a path inside the mini program. */
  onDisk(path: string): string {
    return path.startsWith(NPM) ? join(this.npmDir, path.slice(NPM.length)) : join(this.root, path)
  }

  exists(path: string): boolean {
    const file = this.onDisk(path)
    return existsSync(file) && statSync(file).isFile()
  }

  /** The script of a module path without extension: a .ts wins over a .js, as in WeChat's compiler. */
  script(path: string): string | undefined {
    return [`${path}.ts`, `${path}.js`].find((candidate) => this.exists(candidate))
  }

  /** Resolves what a component's JSON names: relative, absolute from the root, or inside miniprogram_npm. */
  component(reference: string, from: string): string | undefined {
    return this.resolve(reference, from, (path) => (this.exists(`${path}.json`) ? path : undefined))
  }

  /** Resolves what a script requires, to a module path without extension. */
  module(reference: string, from: string): string | undefined {
    return this.resolve(reference.replace(/\.(js|ts)$/, ''), from, (path) => {
      if (this.script(path)) return path
      const index = posix.join(path, 'index')
      return this.script(index) ? index : undefined
    })
  }

  private resolve<T>(reference: string, from: string, found: (path: string) => T | undefined): T | undefined {
    const folder = posix.dirname(from)
    if (reference.startsWith('/')) return found(reference.slice(1))
    const near = found(posix.join(folder, reference))
    if (near !== undefined || reference.startsWith('.')) return near
    for (const above of foldersFrom(folder)) {
      const npm = found(posix.join(above, NPM, reference))
      if (npm !== undefined) return npm
    }
    return undefined
  }
}
