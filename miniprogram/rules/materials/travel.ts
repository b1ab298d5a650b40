import type { MaterialNeed } from '../../model/material-need'
import type { MaterialId } from '../../model/material'
import type { ReasonId } from '../../model/reason'
import { isUndecidedCooperation, showsStay, studiedAs, type Situation } from '../situation'
import { ask, when, type MaterialRule } from './ask'
import { countryRule } from '../countries/countries'

/** Whether the student used mainland papers while studying; who they are today is another matter. */
const wasMainland = ({ degree }: Situation): boolean => studiedAs(degree) === 'mainland'

const isMainland = ({ degree }: Situation): boolean => degree.applicant === 'mainland'

const passport: MaterialRule = (situation) =>
  when(
    situation.paper === 'passport',
    ask('required', 'passport-page', 'studied-abroad', ['letters-2022', 'guide']),
    ask('required', 'visa-pages', 'studied-abroad', ['letters-2022', 'guide']),
    ...when(
      !wasMainland(situation),
      ask('required', 'visa-pages', 'visa-unless-own-country', ['letters-2022']),
    ),
    ...when(
      situation.has('several-passports'),
      ask('required', 'passport-page', 'several-passports', ['letters-2022', 'file-limits-2024']),
      ask('required', 'visa-pages', 'several-passports', ['letters-2022']),
    ),
  )

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
    place === 'abroad' || !wasMainland(situation) ? ['passport-page', 'visa-pages'] : ['permit']
  const asked = (reason: ReasonId, materials: readonly MaterialId[]) =>
    materials.map((page) => ask('if-asked', page, reason, ['letters-2022']))
  if (degree.mode === 'remote') return asked('remote-stay-unknown', pages)
  if (!isUndecidedCooperation(degree)) return asked('no-permit-rule-seen', pages)
  return asked('cooperation-days-unknown', isMainland(situation) ? [...pages, 'id-card'] : pages)
}

/** The page of the passport or permit that shows the stay itself. */
const stayPage = ({ paper }: Situation): MaterialId => (paper === 'permit' ? 'permit' : 'visa-pages')

/** Why a part of the study may have happened elsewhere than where the certificate comes from. */
const elsewhereReasons = ({ degree: { mode }, has }: Situation): readonly ReasonId[] => [
  ...(mode === 'transnational-campus' ? (['campus-elsewhere'] as const) : []),
  ...(mode === 'joint' ? (['stay-place-differs'] as const) : []),
  ...(has('exchange-term') ? (['exchange-term'] as const) : []),
]

const otherPlaces: MaterialRule = (situation) => {
  const reasons = elsewhereReasons(situation)
  if (!showsStay(situation.paper) || reasons.length === 0) return []
  const elsewhere: readonly MaterialId[] =
    situation.paper === 'permit' ? ['passport-page', 'visa-pages'] : ['permit']
  return [
    ...reasons.map((reason) => ask('required', stayPage(situation), reason, ['letters-2022'])),
    ...when(
      situation.paper === 'permit' || wasMainland(situation),
      ...elsewhere.map((page) => ask('if-asked', page, 'stay-place-differs', ['letters-2022'])),
    ),
  ]
}

/** 非全日制、兼读: no rule was found, and who commutes may have no student visa at all. */
const partTime: MaterialRule = (situation) =>
  when(
    situation.has('part-time') && showsStay(situation.paper),
    ask('required', stayPage(situation), 'part-time-stay', ['letters-2022']),
  )

/** Who became somebody else since shows the papers of then; the papers of today are asked besides. */
const papersOfThen: MaterialRule = (situation) =>
  when(
    wasMainland(situation) && !isMainland(situation) && showsStay(situation.paper),
    ask('required', situation.paper === 'permit' ? 'permit' : 'passport-page', 'studied-as-mainland', [
      'citizenship-answers',
    ]),
  )

const cooperationStay: MaterialRule = ({ degree, paper }) =>
  when(
    degree.mode === 'chinese-foreign-cooperation' && showsStay(paper),
    ask('required', paper === 'permit' ? 'permit' : 'passport-page', 'cooperation-at-least-180-days', [
      'letters-2022',
    ]),
  )

/**
 * A declaration and a proof of the place of study answer for the lost one; where there were several, those still there
 * are shown as well.
 */
const lostPassport: MaterialRule = (situation) => {
  if (!situation.has('passport-lost')) return []
  const needed = showsStay(situation.paper)
  const instead = (['passport-lost-statement', 'study-place-proof'] as const).map((paper) =>
    ask(needed ? 'required' : 'if-asked', paper, 'passport-lost', ['guidelines-2025', 'settlement-list']),
  )
  const pages: readonly MaterialId[] =
    situation.paper === 'passport' ? ['passport-page', 'visa-pages'] : ['permit']
  const orElse = situation.has('several-passports') ? [] : (['passport-lost-statement'] as const)
  const insteadOf = (page: MaterialId): MaterialNeed =>
    ask('required', page, 'passport-lost', ['guidelines-2025'], orElse)
  return [...instead, ...when(needed, ...pages.map(insteadOf))]
}

const notMainland: MaterialRule = (situation) =>
  when(!isMainland(situation), ask('required', 'foreign-id', 'not-mainland', ['portal-walkthrough']))

const RULES: readonly MaterialRule[] = [
  passport,
  countryRule,
  permit,
  idCard,
  unknownPaper,
  otherPlaces,
  partTime,
  papersOfThen,
  cooperationStay,
  lostPassport,
  notMainland,
]

/** Who the student is and where they were: passports, visas, permits, ID cards. */
export const travelRule: MaterialRule = (situation) => RULES.flatMap((rule) => rule(situation))
