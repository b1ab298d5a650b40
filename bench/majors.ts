import type { Engine } from './search/measure'
import { measured, type Measured } from './search/measure'
import { packedBytes } from './search/packed-bytes'
import { type Row, searchRows } from './search/row'
import { measuredWithoutJit } from './without-jit/compiled'
import { type Answer, askedOf, MAJOR_QUERY_KINDS } from './majors/asked'
import { ourEngine } from './majors/our-engine'
import { fuseEngine, miniSearchEngine } from './majors/peer-engines'

const firstByKind = (engine: Engine<Answer>): Row[] =>
  MAJOR_QUERY_KINDS.map((kind) => ({
    name: `${engine.name}: wanted major first, ${kind}`,
    unit: '%',
    value: measured(engine, askedOf(kind)).wantedFirst * 100,
  }))

/** Major search beside its peers: the same rows, the same fields, the same queries. */
export const run = async (): Promise<Row[]> => {
  const engines = [ourEngine(), miniSearchEngine(), fuseEngine()]
  return [
    ...engines.flatMap((engine) => searchRows(engine.name, 'major', measured(engine, askedOf()))),
    ...engines.flatMap(firstByKind),
    ...searchRows(
      'ours, compiled, without JIT',
      'major',
      await measuredWithoutJit<Measured>('bench/majors/without-jit.ts'),
    ),
    {
      name: 'packed catalogues',
      unit: 'KB',
      value: (await packedBytes(['majors', 'major-spelling', 'everyday-majors'])) / 1000,
    },
  ]
}
