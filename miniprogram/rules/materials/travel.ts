import type { MaterialNeed } from '../../model/material-need'
import type { MaterialId } from '../../model/material'
import type { ReasonId } from '../../model/reason'
import { currentFact } from '../facts/dated-fact'
import { UK_BRP_FROM_YEAR, UK_EVISA_FROM_YEAR } from '../facts/places'
import { isUndecidedCooperation, showsStay, type Situation } from '../situation'
import { ask, when, type MaterialRule } from './ask'

const yearOf = (date: string): number => Number(date.slice(0, 4))

const isMainland = ({ degree }: Situation): boolean => degree.applicant === 'mainland'

const passport: MaterialRule = (situation) =>
  when(
    situation.paper === 'passport',
    ask('required', 'passport-page', 'studied-abroad', ['letters-2022', 'guide']),
    ask('required', 'visa-pages', 'studied-abroad', ['letters-2022', 'guide']),
    ...when(
      !isMainland(situation),
      ask('required', 'visa-pages', 'visa-unless-own-country', ['letters-2022']),
    ),
    ...when(
      situation.has('several-passports'),
      ask('required', 'passport-page', 'several-passports', ['letters-2022', 'file-limits-2024']),
      ask('required', 'visa-pages', 'several-passports', ['letters-2022']),
    ),
  )

/** What is reported about British visas; the authority's text names none of it. */
const britishVisa: MaterialRule = ({ degree, paper, today }) => {
  if (paper !== 'passport' || degree.place !== '英国' || degree.mode === 'transnational-campus') return []
  const residencePermit = currentFact(UK_BRP_FROM_YEAR, today)
  const since2015 = yearOf(degree.startedOn) >= residencePermit.value
  const electronic = currentFact(UK_EVISA_FROM_YEAR, today)
  return [
    ask(
      'required',
      'visa-pages',
      since2015 ? 'uk-visa-since-2015' : 'uk-visa-before-2015',
      residencePermit.sources,
    ),
    ...when(
      yearOf(degree.endedOn) >= electronic.value,
      ask('required', 'visa-pages', 'uk-evisa-unknown', electronic.sources),
    ),
  ]
}

const PERMIT_REASON = {
  'hong-kong': 'studied-in-hong-kong',
  macau: 'studied-in-macau',
  taiwan: 'studied-in-taiwan',
  abroad: 'stay-place-differs',
} as const satisfies Record<Situation['place'], ReasonId>

const permit: MaterialRule = (situation) =>
  when(
    situation.paper === 'permit',
    ask('required', 'permit', PERMIT_REASON[situation.place], ['letters-2022']),
    ...when(
      situation.has('several-passports'),
      ask('required', 'permit', 'several-permits', ['letters-2022']),
    ),
  )

/** Why Hong Kong's papers are only perhaps this student's; nothing where they stayed there as a student. */
const hongKongDoubt = ({ degree }: Situation): ReasonId | undefined => {
  if (isUndecidedCooperation(degree)) return 'cooperation-days-unknown'
  if (degree.mode === 'transnational-campus') return 'campus-elsewhere'
  return degree.applicant === 'hong-kong-macau' ? 'resident-may-need-no-entry-paper' : undefined
}

/** Hong Kong's student visa and landing slip: reported by students, not in the authority's list. */
const hongKongEntry: MaterialRule = (situation) => {
  const { place, paper, degree } = situation
  const stayed = paper === 'permit' || (paper === 'not-known' && degree.mode !== 'remote')
  if (place !== 'hong-kong' || !stayed) return []
  const doubt = hongKongDoubt(situation)
  return doubt
    ? [ask('if-asked', 'hong-kong-entry', doubt, ['hong-kong-2023'])]
    : [ask('likely', 'hong-kong-entry', 'studied-in-hong-kong', ['hong-kong-2023'])]
}

const idCard: MaterialRule = (situation) =>
  when(
    situation.paper === 'id-card' && isMainland(situation),
    ask('required', 'id-card', 'cooperation-under-180-days', ['letters-2022']),
  )

/** Papers that may be asked when no source says which: said as such instead of guessed. */
const unknownPaper: MaterialRule = (situation) => {
  if (situation.paper !== 'not-known') return []
  const { place, degree } = situation
  const pages: readonly MaterialId[] =
    place === 'abroad' || !isMainland(situation) ? ['passport-page', 'visa-pages'] : ['permit']
  const asked = (reason: ReasonId, materials: readonly MaterialId[]) =>
    materials.map((page) => ask('if-asked', page, reason, ['letters-2022']))
  if (degree.mode === 'remote') return asked('remote-stay-unknown', pages)
  if (!isUndecidedCooperation(degree)) return asked('no-permit-rule-seen', pages)
  return asked('cooperation-days-unknown', isMainland(situation) ? [...pages, 'id-card'] : pages)
}

/** Study that may have happened elsewhere than where the certificate comes from. */
const otherPlaces: MaterialRule = (situation) => {
  const { degree, paper } = situation
  if (!showsStay(paper) || (degree.mode !== 'transnational-campus' && degree.mode !== 'joint')) return []
  const reason = degree.mode === 'joint' ? 'stay-place-differs' : 'campus-elsewhere'
  const own = ask('required', paper === 'permit' ? 'permit' : 'visa-pages', reason, ['letters-2022'])
  const elsewhere: readonly MaterialId[] = paper === 'permit' ? ['passport-page', 'visa-pages'] : ['permit']
  return [
    own,
    ...when(
      paper === 'permit' || isMainland(situation),
      ...elsewhere.map((page) => ask('if-asked', page, 'stay-place-differs', ['letters-2022'])),
    ),
  ]
}

const cooperationStay: MaterialRule = ({ degree, paper }) =>
  when(
    degree.mode === 'chinese-foreign-cooperation' && showsStay(paper),
    ask('required', paper === 'permit' ? 'permit' : 'passport-page', 'cooperation-at-least-180-days', [
      'letters-2022',
    ]),
  )

/** A declaration answers for the lost one; where there were several, those still there are shown as well. */
const lostPassport: MaterialRule = (situation) => {
  if (!situation.has('passport-lost')) return []
  const needed = showsStay(situation.paper)
  const statement = ask(needed ? 'required' : 'if-asked', 'passport-lost-statement', 'passport-lost', [
    'guidelines-2025',
    'settlement-list',
  ])
  const pages: readonly MaterialId[] =
    situation.paper === 'passport' ? ['passport-page', 'visa-pages'] : ['permit']
  const orElse = situation.has('several-passports') ? [] : (['passport-lost-statement'] as const)
  const insteadOf = (page: MaterialId): MaterialNeed =>
    ask('required', page, 'passport-lost', ['guidelines-2025'], orElse)
  return [statement, ...when(needed, ...pages.map(insteadOf))]
}

const notMainland: MaterialRule = (situation) =>
  when(!isMainland(situation), ask('required', 'foreign-id', 'not-mainland', ['portal-walkthrough']))

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
