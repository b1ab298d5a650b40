import { backupInParts } from './backup/parts'
import { derivation, guesses, wholeBackup, type Row } from './backup/measure'
import { measuredWithoutJit } from './without-jit/compiled'

/** What a backup costs in time and memory, up to all that WeChat lets a mini-program keep. */
export const run = async (): Promise<Row[]> => [
  ...(await derivation()),
  ...(await guesses()),
  ...(await wholeBackup(20)),
  ...(await wholeBackup(200)),
  ...(await backupInParts(150)),
  ...(await measuredWithoutJit<readonly Row[]>('bench/backup/without-jit.ts')).map((row) => ({
    ...row,
    name: `${row.name}, compiled, without JIT`,
  })),
]
