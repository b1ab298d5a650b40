import { engineRows } from './capture/engine-bench'
import type { Row } from './capture/row'

/** Size, memory and the speed without JIT of the programs that run in workers. */
export const run = (): Promise<Row[]> => engineRows()
