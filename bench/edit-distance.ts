import type { EditDistances } from './edit-distance/without-jit'
import type { Row } from './search/row'
import { measuredWithoutJit } from './without-jit/compiled'

/**
 * The kernel's edit distance beside a kept library's, without JIT. The library knows whole words only, and counts two
 * swapped letters as two slips.
 */
export const run = async (): Promise<Row[]> => {
  const { ours, library } = await measuredWithoutJit<EditDistances>('bench/edit-distance/without-jit.ts')
  return [
    { name: 'ours: a typed word against all words of the schools', unit: 'ms', value: ours },
    { name: 'fastest-levenshtein: the same', unit: 'ms', value: library },
  ]
}
