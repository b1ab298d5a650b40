import { COUNTRY_PICKER_TEXT as TEXT } from '../content/catalogue'
import type { IsoDate } from '../../../model/iso-date'
import { officialFact } from '../../../rules/facts/official-numbers'
import {
  type ChoosablePlace,
  COMMON_COUNTRIES,
  countrySearch,
  placesByLetter,
} from '../search/country-search'

const placeRow = ({ name, schools }: ChoosablePlace) => ({
  name,
  note: TEXT.schools(schools),
})

const ALL_GROUPS = placesByLetter().map(({ letter, places }) => ({
  id: letter,
  heading: letter,
  rows: places.map(placeRow),
}))

const START = [{ id: 'common', heading: TEXT.common, rows: COMMON_COUNTRIES.map(placeRow) }, ...ALL_GROUPS]

/** Everything that the country picker shows: groups of places, or that nothing is found. */
export const countryPickerView = (typed: string, today: IsoDate) => {
  const name = typed.trim()
  const nothingMeans = TEXT.nothingMeans(officialFact('school-list', today).value)
  if (!name) return { typed, groups: START, isNothing: false, nothingMeans, useTyped: '' }
  const rows = countrySearch(name).map(placeRow)
  return {
    typed,
    groups: rows.length > 0 ? [{ id: 'found', heading: '', rows }] : [],
    isNothing: rows.length === 0,
    nothingMeans,
    useTyped: rows.length === 0 ? TEXT.useTyped(name) : '',
  }
}
