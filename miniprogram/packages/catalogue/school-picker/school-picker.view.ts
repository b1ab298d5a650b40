import { shortened } from '../../../content/shortened'
import { SCHOOL_PICKER_TEXT as TEXT } from '../content/catalogue'
import type { IsoDate } from '../../../model/iso-date'
import { officialFact } from '../../../rules/facts/official-numbers'
import { reviewedSchool } from '../../../rules/reviewed-school'
import { schoolSearch } from '../search/school-search'
import {
  type ListedSchool,
  rowsOfCountry,
  SCHOOL_COUNT,
  schoolAt,
  schoolNumbered,
} from '../search/school-table'

export interface PickerState {
  /** What stands in the field. */
  readonly typed: string
  /** The country that the page was opened for. */
  readonly country: string | undefined
  /** The student asked to search beyond that country. */
  readonly isEverywhere: boolean
  /** The school that a scanned code named, by its number in the authority's list. */
  readonly named?: number | undefined
  /** The index stands, so that searching is quick. */
  readonly isReady: boolean
}

/** The schools on the page, in order. */
interface ShownSchools {
  readonly kind: 'named' | 'all' | 'found' | 'elsewhere' | 'near'
  readonly schools: readonly ListedSchool[]
}

const MOST_ROWS = 20
const MOST_NEAR = 5
/** A place with fewer schools shows them all: WeChat advises against more children of one node. */
const SHORT_LIST = 60

/** A country of the list to search in; undefined: all of them. */
const searchedCountry = ({ country, isEverywhere }: PickerState): string | undefined =>
  country && !isEverywhere && rowsOfCountry(country) ? country : undefined

/** Offered until the student types. */
const namedSchool = ({ typed, named }: PickerState): ListedSchool | undefined =>
  named !== undefined && typed.trim() === '' ? schoolNumbered(named) : undefined

/** Where there are few: all of them, until the student types. */
const shortList = (state: PickerState): readonly ListedSchool[] => {
  const country = searchedCountry(state)
  const rows = country && state.typed.trim() === '' ? rowsOfCountry(country) : undefined
  if (!rows || rows.to - rows.from > SHORT_LIST) return []
  return Array.from({ length: rows.to - rows.from }, (_, at) => schoolAt(rows.from + at))
}

/** The schools that answer what is typed: in the country, else elsewhere, else those with a similar name. */
const shownSchools = (state: PickerState): ShownSchools => {
  const named = namedSchool(state)
  if (named) return { kind: 'named', schools: [named] }
  const all = shortList(state)
  if (all.length > 0) return { kind: 'all', schools: all }
  const country = searchedCountry(state)
  const { found, near } = schoolSearch(state.typed, { country, limit: MOST_ROWS })
  if (found.length > 0) return { kind: 'found', schools: found }
  const everywhere = schoolSearch(state.typed, { limit: MOST_NEAR })
  if (everywhere.found.length > 0) return { kind: 'elsewhere', schools: everywhere.found }
  return { kind: 'near', schools: (near.length > 0 ? near : everywhere.near).slice(0, MOST_NEAR) }
}

const REVIEW_WORDS = { now: TEXT.reviewNow, before: TEXT.reviewBefore, programme: TEXT.reviewProgramme }

const schoolRow = ({ row, school, place }: ListedSchool) => {
  const state = reviewedSchool({ place, school })?.state
  const review = state ? REVIEW_WORDS[state] : ''
  const label = [school.chineseName, school.englishName, place, review].filter(Boolean).join('，')
  return {
    row,
    name: school.chineseName,
    localName: school.englishName,
    place,
    review,
    reviewKind: state === 'now' ? 'warning' : 'waiting',
    label,
  }
}

const kindOf = (state: PickerState): 'start' | 'searching' | 'results' => {
  if (namedSchool(state)) return 'results'
  if (state.typed.trim() === '' && shortList(state).length === 0) return 'start'
  return state.isReady ? 'results' : 'searching'
}

const resultsView = (state: PickerState) => {
  const { kind, schools } = shownSchools(state)
  const heading = {
    named: TEXT.namedTitle,
    all: '',
    found: '',
    elsewhere: TEXT.elsewhereTitle(state.country ?? ''),
    near: schools.length > 0 ? TEXT.nearTitle : '',
  }[kind]
  return {
    isNothing: kind === 'near',
    resultsHeading: heading,
    rows: schools.map(schoolRow),
    note: kind === 'found' && schools.length === MOST_ROWS ? TEXT.manyFound : '',
  }
}

const NO_RESULTS = { isNothing: false, resultsHeading: '', rows: [], note: '' }

const scopeView = (state: PickerState) => {
  const country = searchedCountry(state)
  const rows = country && rowsOfCountry(country)
  const narrower = state.country && rowsOfCountry(state.country) ? TEXT.searchCountry(state.country) : ''
  return {
    scope: rows ? TEXT.scopeCountry(country, rows.to - rows.from) : TEXT.scopeAll(SCHOOL_COUNT),
    scopeSwitch: narrower && country ? TEXT.searchAll : narrower,
  }
}

/** Everything that the school picker shows. */
export const schoolPickerView = (state: PickerState, today: IsoDate) => {
  const kind = kindOf(state)
  const name = state.typed.trim()
  return {
    kind,
    typed: state.typed,
    startNote: TEXT.startNote(officialFact('school-list', today).value),
    useTyped: name ? TEXT.useTypedName(shortened(name)) : '',
    ...scopeView(state),
    ...(kind === 'results' ? resultsView(state) : NO_RESULTS),
  }
}
