import { build, type Plugin } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { compiledFolder } from '../../preview/build/compiled-folder'

const SOURCES = resolve('miniprogram')

/** What WeChat's loader looks for: beside the file, then in each miniprogram_npm above it. */
const scriptIn = (compiled: string, name: string, from: string): string | undefined => {
  const isNear = name.startsWith('.') || name.startsWith('@babel/')
  const places = isNear ? [resolve(from, name)] : []
  for (let folder = from; !isNear && folder.startsWith(compiled); folder = dirname(folder))
    places.push(join(folder, 'miniprogram_npm', name))
  return places.flatMap((place) => [`${place}.js`, join(place, 'index.js'), place]).find(existsSync)
}

/** Takes whatever lies in miniprogram/ from WeChat's compiled output, which is bundled as it is. */
const fromCompiled = (compiled: string): Plugin => ({
  name: 'compiled',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^/ }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined
      if (resolveDir.startsWith(compiled)) {
        const found = scriptIn(compiled, path, resolveDir)
        return found ? { path: found } : { errors: [{ text: `${path} was not packed` }] }
      }
      const source = resolve(resolveDir, path)
      if (!path.startsWith('.') || !source.startsWith(`${SOURCES}/`)) return undefined
      return { path: join(compiled, `${relative(SOURCES, source)}.js`) }
    })
  },
})

/**
 * Runs a measurement in a `node --jitless` of its own, on the product as WeChat's compiler leaves it: page code on iOS
 * has no JIT. The entry prints JSON.
 */
export const measuredWithoutJit = async <Result>(
  entry: string,
  files: readonly string[] = [],
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'without-jit-'))
  const outfile = join(folder, 'without-jit.cjs')
  try {
    const plugins = [fromCompiled(await compiledFolder(process.cwd()))]
    await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', logLevel: 'error', plugins })
    const argv = ['--jitless', outfile, ...files]
    return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as Result
  } finally {
    await rm(folder, { recursive: true })
  }
}
