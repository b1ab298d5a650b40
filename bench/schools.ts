import { build, transform } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './schools/engine'
import { type Measured, measured } from './schools/measure'
import { ourEngine } from './schools/our-engine'
import { fuseEngine, miniSearchEngine } from './schools/peer-engines'

interface Row {
  readonly name: string
  readonly unit: string
  readonly value: number
}

const DATA = 'miniprogram/packages/catalogue/data'

/** Bytes of the packed lists as they lie in the package: compiled and minified, not compressed. */
const packedBytes = async (): Promise<number> => {
  const sizes = readdirSync(DATA).map(async (file) => {
    const { code } = await transform(readFileSync(join(DATA, file), 'utf8'), {
      loader: 'ts',
      minify: true,
      charset: 'utf8',
    })
    return Buffer.byteLength(code)
  })
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0)
}

const measuredWithoutJit = async (): Promise<Measured> => {
  const folder = await mkdtemp(join(tmpdir(), 'schools-'))
  const outfile = join(folder, 'without-jit.cjs')
  try {
    await build({
      entryPoints: ['bench/schools/without-jit.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    })
    return JSON.parse(
      execFileSync(process.execPath, ['--jitless', outfile], { encoding: 'utf8' }),
    ) as Measured
  } finally {
    await rm(folder, { recursive: true })
  }
}

const rows = (name: string, { medianMs, p95Ms, wantedFirst }: Measured): Row[] => [
  { name: `${name}: one keystroke, median`, unit: 'ms', value: medianMs },
  { name: `${name}: one keystroke, p95`, unit: 'ms', value: p95Ms },
  { name: `${name}: wanted school first`, unit: '%', value: wantedFirst * 100 },
]

/** School search beside its peers: the same rows, the same fields, the same queries. */
export const run = async (): Promise<Row[]> => {
  const engines: (() => Engine)[] = [ourEngine, miniSearchEngine, fuseEngine]
  const withJit = engines.flatMap((engine) => {
    const made = engine()
    return rows(made.name, measured(made))
  })
  return [
    ...withJit,
    ...rows('ours without JIT', await measuredWithoutJit()),
    { name: 'packed lists', unit: 'KB', value: (await packedBytes()) / 1000 },
  ]
}
