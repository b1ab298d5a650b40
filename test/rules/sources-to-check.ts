import { FACT_IDS } from '../../miniprogram/model/fact'
import { daysBetween, type IsoDate } from '../../miniprogram/model/iso-date'
import { lookedAtOn, SOURCE_IDS, type Source, type SourceId } from '../../miniprogram/model/source'
import { REVIEWED_SCHOOLS_ON } from '../../miniprogram/rules/facts/enhanced-review'
import { officialFact } from '../../miniprogram/rules/facts/official-numbers'
import { SOURCES } from '../../miniprogram/rules/facts/sources'

/** What has not been looked at for so many days may have changed behind our back. */
export const RECHECK_AFTER_DAYS = 90

/** Copies of the authority's and the ministry's lists that lie in the package, by the day of the copy. */
const COPIES = [
  { name: 'the list of schools', copiedOn: REVIEWED_SCHOOLS_ON, source: 'institutions-2026' },
  { name: 'the remarks on 加强审查', copiedOn: REVIEWED_SCHOOLS_ON, source: 'institutions-2026' },
  {
    name: 'the catalogue for graduates',
    copiedOn: lookedAtOn(SOURCES['graduate-catalogue-2022']),
    source: 'graduate-catalogue-2022',
  },
  {
    name: 'the catalogue for undergraduates',
    copiedOn: lookedAtOn(SOURCES['undergraduate-catalogue-2024']),
    source: 'undergraduate-catalogue-2024',
  },
] as const

type Looked = Pick<Source, 'compiledOn' | 'checkedOn'>

/** What grows old, with the day somebody last looked at it. */
export interface Check {
  readonly kind: 'source' | 'fact' | 'copy'
  readonly name: string
  readonly checkedOn: IsoDate
  readonly sources: readonly SourceId[]
}

/** A number is as fresh as the last look at any of its sources. */
export const newestLook = ([first, ...others]: readonly [Looked, ...Looked[]]): IsoDate =>
  others.map(lookedAtOn).reduce((newest, on) => (on > newest ? on : newest), lookedAtOn(first))

/** The sources, official numbers and copied lists of the app, each number with its sources of `today`. */
export const everyCheck = (today: IsoDate): readonly Check[] => [
  ...SOURCE_IDS.map((id): Check => ({
    kind: 'source',
    name: id,
    checkedOn: lookedAtOn(SOURCES[id]),
    sources: [id],
  })),
  ...FACT_IDS.map((id): Check => {
    const { sources } = officialFact(id, today)
    const [first, ...others] = sources
    const checkedOn = newestLook([SOURCES[first], ...others.map((source) => SOURCES[source])])
    return { kind: 'fact', name: id, checkedOn, sources }
  }),
  ...COPIES.map(({ name, copiedOn, source }): Check => ({
    kind: 'copy',
    name,
    checkedOn: copiedOn,
    sources: [source],
  })),
]

/** Those whose last check is longer ago than that, oldest first. */
export const dueForCheck = (checks: readonly Check[], today: IsoDate): readonly Check[] =>
  checks
    .filter(({ checkedOn }) => daysBetween(checkedOn, today) > RECHECK_AFTER_DAYS)
    .sort((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0))
