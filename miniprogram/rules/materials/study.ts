import { daysBetween } from '../../model/iso-date'
import type { ReasonId } from '../../model/reason'
import { officialFact } from '../facts/official-numbers'
import { PLACES_WITHOUT_TRANSLATION } from '../facts/places'
import type { Situation } from '../situation'
import { endsBy, startsBy, startsFrom } from '../../model/study-span'
import { ask, when, type MaterialRule } from './ask'

const TRANSCRIPT = ['guidelines-2025', 'file-limits-2024'] as const

/** Whether the whole study is shorter than the days the guidelines are said to ask; 合作办学 has its own question. */
const isShortStudy = ({ degree, today }: Pick<Situation, 'degree' | 'today'>): boolean =>
  degree.mode !== 'chinese-foreign-cooperation' &&
  degree.startedOn !== undefined &&
  daysBetween(startsFrom(degree), endsBy(degree)) + 1 < officialFact('days-abroad', today).value

const transcript: MaterialRule = (situation) => [
  ask('recommended', 'transcript', 'transcript-helps', ['guide', 'guidelines-2025']),
  ...when(
    situation.degree.mode === 'joint',
    ask('required', 'transcript', 'several-schools', TRANSCRIPT),
    ask('if-asked', 'prior-study-proof', 'several-schools', ['continuity-2024', 'offline-lists-2018']),
  ),
  ...when(
    situation.degree.mode === 'credit-transfer',
    ask('required', 'transcript', 'credit-transfer', TRANSCRIPT),
    ask('if-asked', 'prior-study-proof', 'credit-transfer', ['continuity-2024', 'offline-lists-2018']),
  ),
  ...when(
    isShortStudy(situation),
    ask('required', 'transcript', 'short-study', TRANSCRIPT),
    ask('if-asked', 'prior-study-proof', 'short-study', ['offline-lists-2018']),
  ),
]

const research: MaterialRule = ({ degree }) => {
  const isResearch = degree.training === 'research' && ['master', 'doctor'].includes(degree.level)
  return [
    ...when(isResearch, ask('recommended', 'research-proof', 'research-degree', ['offline-lists-2018'])),
    ...when(
      degree.level === 'doctor' || isResearch,
      ask('if-asked', 'thesis-abstract', 'thesis', ['offline-lists-2018']),
    ),
  ]
}

/** Where the study lies against the spring of 2023, from which remote terms are no longer recognised. */
const onlinePeriod = ({ degree, today }: Pick<Situation, 'degree' | 'today'>): ReasonId => {
  const { since } = officialFact('remote-rule', today).value
  if (endsBy(degree) < since) return 'online-before-spring-2023'
  return startsFrom(degree) >= since ? 'online-after-spring-2023' : 'online-across-spring-2023'
}

const online: MaterialRule = (situation) => [
  ...when(
    situation.degree.mode === 'remote',
    ask('required', 'online-study-note', 'remote-study', ['guidelines-2025', 'supplement-2025']),
  ),
  ...when(
    situation.degree.mode === 'remote' || situation.has('studied-online'),
    ask('required', 'online-study-note', onlinePeriod(situation), ['remote-2023', 'supplement-2025']),
  ),
]

/** Below a bachelor's degree, or begun before the registers: the programme is picked from a list in the portal. */
export const isFromTheList = ({ degree, today }: Pick<Situation, 'degree' | 'today'>): boolean =>
  degree.level === 'diploma' || startsBy(degree) < officialFact('cooperation-register', today).value

/** What the two registers answered: approval for all, the student's own entry where the portal looks for it. */
const registers = (situation: Situation): readonly ReasonId[] => {
  const { approval, own } = situation.degree.registers ?? {}
  const asked = isFromTheList(situation) ? [approval] : [approval, own]
  return [
    ...(asked.some((answer) => answer === undefined || answer === 'not-looked')
      ? (['registers-to-look-up'] as const)
      : []),
    ...(approval === 'not-found' ? (['approval-not-found'] as const) : []),
    ...(own === 'not-found' && !isFromTheList(situation) ? (['own-register-not-found'] as const) : []),
  ]
}

const cooperation: MaterialRule = (situation) =>
  situation.degree.mode === 'chinese-foreign-cooperation'
    ? [
        ask('required', 'cooperation-proof', 'cooperation-registration', ['portal-walkthrough']),
        ...when(
          isFromTheList(situation),
          ask('required', 'cooperation-proof', 'cooperation-from-the-list', ['portal-walkthrough']),
        ),
        ...registers(situation).map((reason) =>
          ask('required', 'cooperation-proof', reason, ['cooperation-approval-2012', 'cooperation-scope']),
        ),
        ...when(
          situation.degree.applicant !== 'mainland',
          ask('required', 'cooperation-proof', 'cooperation-search-unknown', ['portal-walkthrough']),
        ),
      ]
    : []

const nameChanged: MaterialRule = (situation) =>
  when(
    situation.has('name-changed'),
    ask('required', 'name-change-proof', 'name-changed', ['guidelines-2025']),
  )

/** What some countries' students hear of, and nobody has seen in the authority's words. */
const country: MaterialRule = ({ degree: { place }, today }) => [
  ...when(
    !PLACES_WITHOUT_TRANSLATION.includes(place),
    ask('if-asked', 'translation', 'not-chinese-or-english', ['offline-lists-2018', 'materials-2025']),
  ),
  ...when(
    officialFact('places-mentioned', today).value.includes(place),
    ask('if-asked', 'country-extra', 'country-mentioned', ['guidelines-2025']),
  ),
  ...when(
    officialFact('places-without-detail', today).value.includes(place),
    ask('if-asked', 'country-extra', 'country-detail-unknown', ['offline-lists-2018']),
  ),
]

const RULES: readonly MaterialRule[] = [transcript, research, online, cooperation, nameChanged, country]

/** What the study itself asks for: transcripts, research, online terms, 合作办学, names, countries. */
export const studyRule: MaterialRule = (situation) => RULES.flatMap((rule) => rule(situation))
