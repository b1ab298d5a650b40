import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { SCHOOLS } from '../../miniprogram/packages/catalogue/search/searched-schools'
import { SCHOOL_COUNT, schoolAt } from '../../miniprogram/packages/catalogue/search/school-table'
import type { Engine } from '../search/measure'
import { tokens } from '../search/tokens'
import type { Answer } from './asked'

/** What the peers may search in: the same names, pinyin and everyday names as ours. */
interface Row {
  readonly id: number
  readonly chineseName: string
  readonly localName: string
  readonly place: string
  readonly pinyin: string
  readonly initials: string
  readonly everydayNames: string
}

const FIELDS = ['chineseName', 'localName', 'pinyin', 'initials', 'everydayNames'] as const
const LIMIT = 20

const rows = (): Row[] =>
  Array.from({ length: SCHOOL_COUNT }, (_, row) => {
    const { school, place } = schoolAt(row)
    const everydayNames = SCHOOLS.everydayNames()
      .filter(([, known]) => known === row)
      .map(([name]) => name)
    return {
      id: row,
      chineseName: school.chineseName,
      localName: school.englishName,
      place,
      pinyin: SCHOOLS.chinese.pinyin().line(row),
      initials: SCHOOLS.chinese.initials().line(row),
      everydayNames: everydayNames.join(' '),
    }
  })

export const miniSearchEngine = (): Engine<Answer> => {
  const index = new MiniSearch<Row>({
    fields: [...FIELDS],
    storeFields: ['chineseName', 'place'],
    tokenize: tokens,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', tokenize: tokens },
  })
  index.addAll(rows())
  const search: Engine<Answer>['search'] = (query) =>
    index
      .search(query)
      .slice(0, LIMIT)
      .map(({ chineseName, place }) => ({ chineseName: String(chineseName), place: String(place) }))
  return { name: 'minisearch', search }
}

export const fuseEngine = (): Engine<Answer> => {
  const fuse = new Fuse(rows(), { keys: [...FIELDS], threshold: 0.3, ignoreLocation: true })
  const search: Engine<Answer>['search'] = (query) =>
    fuse.search(query, { limit: LIMIT }).map(({ item }) => item)
  return { name: 'fuse.js', search }
}
