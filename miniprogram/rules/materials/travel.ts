import type { MaterialNeed } from '../../model/material-need'
import type { MaterialId } from '../../model/material'
import type { ReasonId } from '../../model/reason'
import { isUndecidedCooperation, showsStay, type Situation } from '../situation'
import { UK_BRP_FROM_YEAR, UK_EVISA_FROM_YEAR } from '../facts/places'
import { ask, when, type MaterialRule } from './ask'

const yearOf = (date: string): number => Number(date.slice(0, 4))

const passport: MaterialRule = (situation) =>
  when(
    situation.paper === 'passport',
    ask('required', 'passport-page', 'studied-abroad', ['letters-2022', 'guide']),
    ask('required', 'visa-pages', 'studied-abroad', ['letters-2022', 'guide']),
    ...when(
      situation.degree.applicant === 'foreign',
      ask('required', 'visa-pages', 'visa-unless-own-country', ['letters-2022']),
    ),
    ...when(
      situation.has('several-passports'),
      ask('required', 'passport-page', 'several-passports', ['letters-2022', 'file-limits-2024']),
      ask('required', 'visa-pages', 'several-passports', ['letters-2022']),
    ),
  )

/** What students report about British visas; the authority's text names none of it. */
const britishVisa: MaterialRule = ({ degree, paper }) => {
  if (paper !== 'passport' || degree.place !== '英国') return []
  const since2015 = yearOf(degree.startedOn) >= UK_BRP_FROM_YEAR
  return [
    ask('required', 'visa-pages', since2015 ? 'uk-visa-since-2015' : 'uk-visa-before-2015', [
      'settlement-list',
    ]),
    ...when(
      yearOf(degree.endedOn) >= UK_EVISA_FROM_YEAR,
      ask('required', 'visa-pages', 'uk-evisa-unknown', ['letters-2022']),
    ),
  ]
}

const PERMIT_REASON = {
  'hong-kong': 'studied-in-hong-kong',
  macau: 'studied-in-macau',
  taiwan: 'studied-in-taiwan',
  abroad: 'stay-place-differs',
} as const satisfies Record<Situation['place'], ReasonId>

const permit: MaterialRule = ({ paper, place }) =>
  when(paper === 'permit', ask('required', 'permit', PERMIT_REASON[place], ['letters-2022']))

/** Hong Kong's student visa and landing slip: reported by students, not in the authority's list. */
const hongKongEntry: MaterialRule = ({ place, paper, degree }) => {
  const stayed = paper === 'permit' || (paper === 'not-known' && degree.mode !== 'remote')
  if (place !== 'hong-kong' || !stayed) return []
  if (isUndecidedCooperation(degree))
    return [ask('if-asked', 'hong-kong-entry', 'cooperation-days-unknown', ['hong-kong-2023'])]
  if (degree.applicant === 'hong-kong-macau')
    return [ask('if-asked', 'hong-kong-entry', 'resident-may-need-no-entry-paper', ['hong-kong-2023'])]
  return [ask('likely', 'hong-kong-entry', 'studied-in-hong-kong', ['hong-kong-2023'])]
}

const idCard: MaterialRule = ({ paper, degree }) =>
  when(
    paper === 'id-card' && degree.applicant === 'mainland',
    ask('required', 'id-card', 'cooperation-under-180-days', ['letters-2022']),
  )

/** Papers that may be asked when no source says which: said as such instead of guessed. */
const unknownPaper: MaterialRule = ({ paper, place, degree }) => {
  if (paper !== 'not-known') return []
  const pages: readonly MaterialId[] = place === 'abroad' ? ['passport-page', 'visa-pages'] : ['permit']
  if (degree.mode === 'remote')
    return pages.map((page) => ask('if-asked', page, 'remote-stay-unknown', ['guidelines-2025']))
  if (isUndecidedCooperation(degree))
    return [...pages, 'id-card' as const].map((page) =>
      ask('if-asked', page, 'cooperation-days-unknown', ['letters-2022']),
    )
  return (['passport-page', 'visa-pages'] as const).map((page) =>
    ask('if-asked', page, 'no-permit-rule-seen', ['letters-2022']),
  )
}

/** Study that may have happened elsewhere than where the certificate comes from. */
const otherPlaces: MaterialRule = ({ degree, place, paper }) => {
  if (degree.mode !== 'transnational-campus' && degree.mode !== 'joint') return []
  const elsewhere: readonly MaterialId[] = place === 'abroad' ? ['permit'] : ['passport-page', 'visa-pages']
  return when(
    showsStay(paper),
    ...elsewhere.map((page) => ask('if-asked', page, 'stay-place-differs', ['letters-2022'])),
  )
}

const cooperationStay: MaterialRule = ({ degree, paper }) =>
  when(
    degree.mode === 'chinese-foreign-cooperation' && paper === 'passport',
    ask('required', 'passport-page', 'cooperation-at-least-180-days', ['letters-2022']),
  )

/** A declaration answers for the lost passport; those still there are shown as usual. */
const lostPassport: MaterialRule = (situation) => {
  if (!situation.has('passport-lost')) return []
  const needed = showsStay(situation.paper)
  const statement = ask(needed ? 'required' : 'if-asked', 'passport-lost-statement', 'passport-lost', [
    'guidelines-2025',
    'settlement-list',
  ])
  const pages: readonly MaterialId[] =
    situation.paper === 'passport' ? ['passport-page', 'visa-pages'] : ['permit']
  const insteadOf = (page: MaterialId): MaterialNeed =>
    ask('required', page, 'passport-lost', ['guidelines-2025'], ['passport-lost-statement'])
  return [statement, ...when(needed, ...pages.map(insteadOf))]
}

const notMainland: MaterialRule = ({ degree }) =>
  when(degree.applicant !== 'mainland', ask('required', 'foreign-id', 'not-mainland', ['portal-walkthrough']))

const RULES: readonly MaterialRule[] = [
  passport,
  britishVisa,
  permit,
  hongKongEntry,
  idCard,
  unknownPaper,
  otherPlaces,
  cooperationStay,
  lostPassport,
  notMainland,
]

/** Who the student is and where they were: passports, visas, permits, ID cards. */
export const travelRule: MaterialRule = (situation) => RULES.flatMap((rule) => rule(situation))
