import type { Row } from './search/row'
import { GUIDE_QUERIES, preparedGuide } from './guide/prepared'
import { measured, type Measured } from './search/measure'
import { measuredWithoutJit } from './without-jit/compiled'
import { searchRows } from './search/row'

/** The app's own search: steps, materials, questions and terms. */
export const run = async (): Promise<Row[]> => [
  ...searchRows('ours', 'entry', measured(preparedGuide(), GUIDE_QUERIES)),
  ...searchRows(
    'ours, compiled, without JIT',
    'entry',
    await measuredWithoutJit<Measured>('bench/guide/without-jit.ts'),
  ),
]
