import type { Engine } from './search/measure'
import { measured, type Measured } from './search/measure'
import { packedBytes } from './search/packed-bytes'
import { type Row, searchRows } from './search/row'
import { measuredWithoutJit } from './without-jit/compiled'
import { type Answer, askedOf, SCHOOL_QUERY_KINDS } from './schools/asked'
import { ourEngine } from './schools/our-engine'
import { fuseEngine, miniSearchEngine } from './schools/peer-engines'

const firstByKind = (engine: Engine<Answer>): Row[] =>
  SCHOOL_QUERY_KINDS.map((kind) => ({
    name: `${engine.name}: wanted school first, ${kind}`,
    unit: '%',
    value: measured(engine, askedOf(kind)).wantedFirst * 100,
  }))

/** School search beside its peers: the same rows, the same fields, the same queries. */
export const run = async (): Promise<Row[]> => {
  const engines = [ourEngine(), miniSearchEngine(), fuseEngine()]
  return [
    ...engines.flatMap((engine) => searchRows(engine.name, 'school', measured(engine, askedOf()))),
    ...engines.flatMap(firstByKind),
    ...searchRows(
      'ours, compiled, without JIT',
      'school',
      await measuredWithoutJit<Measured>('bench/schools/without-jit.ts'),
    ),
    {
      name: 'packed lists',
      unit: 'KB',
      value: (await packedBytes(['school-names', 'countries', 'spelling', 'well-known'])) / 1000,
    },
  ]
}
