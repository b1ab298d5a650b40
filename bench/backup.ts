import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { backupInParts } from './backup/parts'
import { derivation, guesses, wholeBackup, type Row } from './backup/measure'

/** iOS runs page code without JIT. */
const withoutJit = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'backup-bench-'))
  const outfile = join(folder, 'backup.cjs')
  try {
    const entryPoints = ['bench/backup/without-jit.ts']
    await build({ entryPoints, bundle: true, platform: 'node', outfile, logLevel: 'warning' })
    return JSON.parse(execFileSync(process.execPath, ['--jitless', outfile], { encoding: 'utf8' })) as Row[]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a backup costs in time and memory, up to all that WeChat lets a mini-program keep. */
export const run = async (): Promise<Row[]> => [
  ...(await derivation()),
  ...(await guesses()),
  ...(await wholeBackup(20)),
  ...(await wholeBackup(200)),
  ...(await backupInParts(150)),
  ...(await withoutJit()).map((row) => ({ ...row, name: `${row.name}, without JIT` })),
]
