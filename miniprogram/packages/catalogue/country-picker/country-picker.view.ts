import { COUNTRY_PICKER_TEXT as TEXT } from '../content/catalogue'
import { type ChoosablePlace, COMMON_PLACES, countrySearch, placesByLetter } from '../country-search'

const placeRow = ({ name, schools }: ChoosablePlace) => ({
  name,
  note: schools === undefined ? TEXT.unlisted : TEXT.schools(schools),
})

const ALL_GROUPS = placesByLetter().map(({ letter, places }) => ({
  id: letter,
  heading: letter,
  rows: places.map(placeRow),
}))

const START = [{ id: 'common', heading: TEXT.common, rows: COMMON_PLACES.map(placeRow) }, ...ALL_GROUPS]

/** Everything that the country picker shows: groups of places, or that nothing is found. */
export const countryPickerView = (typed: string) => {
  const name = typed.trim()
  if (!name) return { typed, groups: START, isNothing: false, useTyped: '' }
  const rows = countrySearch(name).map(placeRow)
  return {
    typed,
    groups: rows.length > 0 ? [{ id: 'found', heading: '', rows }] : [],
    isNothing: rows.length === 0,
    useTyped: rows.length === 0 ? TEXT.useTyped(name) : '',
  }
}
