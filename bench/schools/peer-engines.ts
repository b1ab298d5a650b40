import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { initialsColumn, pinyinColumn, wellKnown } from '../../miniprogram/packages/catalogue/school-columns'
import { SCHOOL_COUNT, schoolAt } from '../../miniprogram/packages/catalogue/school-table'
import type { Engine } from './engine'

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
    const everydayNames = wellKnown()
      .names.filter(([, known]) => known === row)
      .map(([name]) => name)
    return {
      id: row,
      chineseName: school.chineseName,
      localName: school.englishName,
      place,
      pinyin: pinyinColumn().line(row),
      initials: initialsColumn().line(row),
      everydayNames: everydayNames.join(' '),
    }
  })

/** Words of letters, and single characters of Chinese: MiniSearch cuts at spaces and would take a Chinese name as one. */
const tokens = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu) ?? []

export const miniSearchEngine = (): Engine => {
  const index = new MiniSearch<Row>({
    fields: [...FIELDS],
    storeFields: ['chineseName', 'place'],
    tokenize: tokens,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', tokenize: tokens },
  })
  index.addAll(rows())
  const search: Engine['search'] = (query) =>
    index
      .search(query)
      .slice(0, LIMIT)
      .map(({ chineseName, place }) => ({ chineseName: String(chineseName), place: String(place) }))
  return { name: 'minisearch', search }
}

export const fuseEngine = (): Engine => {
  const fuse = new Fuse(rows(), { keys: [...FIELDS], threshold: 0.3, ignoreLocation: true })
  const search: Engine['search'] = (query) => fuse.search(query, { limit: LIMIT }).map(({ item }) => item)
  return { name: 'fuse.js', search }
}
