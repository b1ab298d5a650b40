import { oneSave } from './save/one-save'
import { sealing, type Row } from './save/sealing'
import { measuredWithoutJit } from './without-jit/compiled'

/** One save must cost the same whatever else lies on the phone; sealing is what a photo costs. */
export const run = async (): Promise<Row[]> => {
  const saves = []
  for (const degrees of [1, 10, 100]) saves.push(...(await oneSave(degrees)))
  const withoutJit = await measuredWithoutJit<readonly Row[]>('bench/save/without-jit.ts')
  return [
    ...saves,
    ...(await sealing(8)),
    ...withoutJit.map((row) => ({ ...row, name: `${row.name}, compiled, without JIT` })),
  ]
}
