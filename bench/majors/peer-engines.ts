import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { MAJOR_CATALOGUES } from '../../miniprogram/model/review-notes'
import { entriesOf } from '../../miniprogram/packages/catalogue/search/major-table'
import { MAJORS } from '../../miniprogram/packages/catalogue/search/searched-majors'
import type { Engine } from '../search/measure'
import { tokens } from '../search/tokens'
import type { Answer } from './asked'

/** What the peers may search in: the same names, codes, pinyin and everyday names as ours. */
interface Row {
  readonly id: number
  readonly code: string
  readonly otherCodes: string
  readonly name: string
  readonly pinyin: string
  readonly initials: string
  readonly everydayNames: string
}

const FIELDS = ['code', 'otherCodes', 'name', 'pinyin', 'initials', 'everydayNames'] as const
const LIMIT = 20

const rowsOf = (catalogue: (typeof MAJOR_CATALOGUES)[number]): Row[] =>
  entriesOf(catalogue).map(({ row, code, name, recoded }) => ({
    id: row,
    code,
    otherCodes: recoded ? `${recoded.before} ${recoded.since}` : '',
    name,
    pinyin: MAJORS[catalogue].chinese.pinyin().line(row),
    initials: MAJORS[catalogue].chinese.initials().line(row),
    everydayNames: MAJORS[catalogue]
      .everydayNames()
      .filter(([, known]) => known === row)
      .map(([everyday]) => everyday)
      .join(' '),
  }))

/** One index for each catalogue, as ours searches one catalogue at a time. */
const perCatalogue = <Index>(
  name: string,
  indexOf: (rows: Row[]) => Index,
  ask: (index: Index, query: string) => readonly Answer[],
): Engine<Answer> => {
  const indexes = new Map<string, Index>(MAJOR_CATALOGUES.map((id) => [id, indexOf(rowsOf(id))]))
  return { name, search: (query, catalogue = '') => ask(indexes.get(catalogue)!, query) }
}

export const miniSearchEngine = (): Engine<Answer> =>
  perCatalogue(
    'minisearch',
    (rows) => {
      const index = new MiniSearch<Row>({
        fields: [...FIELDS],
        storeFields: ['code'],
        tokenize: tokens,
        searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', tokenize: tokens },
      })
      index.addAll(rows)
      return index
    },
    (index, query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ code }) => ({ code: String(code) })),
  )

export const fuseEngine = (): Engine<Answer> =>
  perCatalogue(
    'fuse.js',
    (rows) => new Fuse(rows, { keys: [...FIELDS], threshold: 0.3, ignoreLocation: true }),
    (fuse, query) => fuse.search(query, { limit: LIMIT }).map(({ item }) => item),
  )
