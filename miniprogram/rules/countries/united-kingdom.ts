import { UK_VISAS, type Degree, type UkVisa } from '../../model/degree'
import { addDays, addMonths, day, type IsoDate } from '../../model/iso-date'
import type { ReasonId } from '../../model/reason'
import { officialFact } from '../facts/official-numbers'
import type { Country } from './country'
import type { Ask, Sources } from '../materials/material'
import type { Situation } from '../situation'
import { endsBy, startsFrom } from '../../model/study-span'

const NAME = '英国'

/** Our own margin: nobody has the visa of a course longer than this before the course begins. */
const EARLIEST_MONTHS_BEFORE = 6

const ALWAYS = day('1900-01-01')
const FOR_EVER = day('2999-12-31')

/** From when to when a visa of each kind could be got. */
const periodOf = (visa: UkVisa, today: IsoDate): readonly [first: IsoDate, last: IsoDate] => {
  const { first, end } = officialFact('uk-residence-permit', today).value
  const evisaOnly = officialFact('uk-evisa', today).value
  switch (visa) {
    case 'visa-page':
      return [ALWAYS, addDays(first, -1)]
    case 'sticker-and-permit':
      return [first, addDays(end, -1)]
    case 'sticker-and-evisa':
      return [end, addDays(evisaOnly, -1)]
    case 'evisa-only':
      return [evisaOnly, FOR_EVER]
  }
}

type Stay = Pick<Degree, 'startedOn' | 'endedOn' | 'level'>

/** The kinds of visa that a student could have held between these days: got before the course, or renewed during it. */
export const possibleUkVisas = (stay: Stay, today: IsoDate): readonly UkVisa[] => {
  const [from, to] = [addMonths(startsFrom(stay), -EARLIEST_MONTHS_BEFORE), endsBy(stay)]
  return UK_VISAS.filter((visa) => {
    const [first, last] = periodOf(visa, today)
    return first <= to && last >= from
  })
}

/** Whether British visas are asked of this student at all. */
export const needsUkVisa = ({ degree, paper }: Pick<Situation, 'degree' | 'paper'>): boolean =>
  paper === 'passport' && degree.place === NAME && degree.mode !== 'transnational-campus'

/** The visas of this student: as told, or the only kind that their days allow; none while it is not decided. */
const ukVisasOf = (degree: Degree, today: IsoDate): readonly UkVisa[] => {
  const possible = possibleUkVisas(degree, today)
  const told = (degree.ukVisas ?? []).filter((visa) => possible.includes(visa))
  return possible.length === 1 ? possible : told
}

const REASON = {
  'visa-page': 'uk-visa-page',
  'sticker-and-permit': 'uk-sticker-and-permit',
  'sticker-and-evisa': 'uk-sticker-and-evisa',
  'evisa-only': 'uk-evisa-only',
} as const satisfies Record<UkVisa, ReasonId>

/** 2022-06 清单: electronic visas and residence cards count among the visas. */
const SOURCES = {
  'visa-page': ['settlement-list', 'uk-permit-2015'],
  'sticker-and-permit': ['settlement-list', 'uk-permit-2015'],
  'sticker-and-evisa': ['letters-2022', 'uk-evisa', 'uk-permit-2015', 'uk-sticker-2025'],
  'evisa-only': ['letters-2022', 'uk-evisa', 'uk-sticker-2025'],
} as const satisfies Record<UkVisa, Sources>

const visasOf = (situation: Situation): readonly UkVisa[] =>
  needsUkVisa(situation) ? ukVisasOf(situation.degree, situation.today) : []

/** Whether all visas of the student are eVisas alone, on no paper. */
export const hasOnlyEvisas = (situation: Situation): boolean => {
  const visas = visasOf(situation)
  return visas.length > 0 && visas.every((visa) => visa === 'evisa-only')
}

/** What stands on paper of a British visa: it goes by the day the visa was applied for and granted, not by the course. */
export const UNITED_KINGDOM: Country = {
  name: NAME,
  asks: {
    'visa-pages': [
      {
        when: (situation) => needsUkVisa(situation) && visasOf(situation).length === 0,
        need: 'required',
        because: 'uk-visa-to-tell',
        sources: ['uk-permit-2015', 'uk-sticker-2025'],
      },
      ...UK_VISAS.map((visa): Ask => ({
        when: (situation) => visasOf(situation).includes(visa),
        need: 'required',
        because: REASON[visa],
        sources: SOURCES[visa],
      })),
    ],
  },
}
