import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './measure'

/** Runs a measurement in a `node --jitless` of its own: page code on iOS has no JIT. The entry prints JSON. */
export const measuredWithoutJit = async <Result = Measured>(entry: string): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'search-'))
  const outfile = join(folder, 'without-jit.cjs')
  try {
    await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', logLevel: 'error' })
    return JSON.parse(execFileSync(process.execPath, ['--jitless', outfile], { encoding: 'utf8' })) as Result
  } finally {
    await rm(folder, { recursive: true })
  }
}
