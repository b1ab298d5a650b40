import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { oneSave } from './save/one-save'
import { sealing, type Row } from './save/sealing'

/** Page code on iOS runs without JIT, so the same measurement runs again in a Node that has none. */
const sealingWithoutJit = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sealing-'))
  const outfile = join(folder, 'without-jit.cjs')
  try {
    await build({
      entryPoints: ['bench/save/without-jit.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    })
    return JSON.parse(execFileSync(process.execPath, ['--jitless', outfile], { encoding: 'utf8' })) as Row[]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** One save must cost the same whatever else lies on the phone; sealing is what a photo costs. */
export const run = async (): Promise<Row[]> => {
  const saves = []
  for (const degrees of [1, 10, 100]) saves.push(...(await oneSave(degrees)))
  return [
    ...saves,
    ...(await sealing(8)),
    ...(await sealingWithoutJit()).map((row) => ({ ...row, name: `${row.name} without JIT` })),
  ]
}
