import { daysBetween } from '../../model/iso-date'
import type { ReasonId } from '../../model/reason'
import { endsBy, startsBy, startsFrom } from '../../model/study-span'
import { officialFact } from '../facts/official-numbers'
import { PLACES_WITHOUT_TRANSLATION } from '../facts/places'
import type { Situation } from '../situation'
import { hasLetter, isLost, LOST } from './certificate'
import { always, type MaterialTable, type Sources } from './material'

const TRANSCRIPT: Sources = ['guidelines-2025', 'file-limits-2024']
const EARLIER_STUDY: Sources = ['continuity-2024', 'offline-lists-2018']
const ONLINE: Sources = ['remote-2023', 'supplement-2025']
const REGISTERS: Sources = ['cooperation-approval-2012', 'cooperation-scope']

const isMode =
  (...modes: readonly Situation['degree']['mode'][]) =>
  ({ degree }: Situation): boolean =>
    modes.includes(degree.mode)

const isJoint = isMode('joint')
const isTransfer = isMode('credit-transfer')
const isRemote = isMode('remote')
const isCooperation = isMode('chinese-foreign-cooperation')

/** Whether the whole study is shorter than the days the guidelines are said to ask; 合作办学 has its own question. */
const isShort = ({ degree, today }: Situation): boolean =>
  degree.mode !== 'chinese-foreign-cooperation' &&
  degree.startedOn !== undefined &&
  daysBetween(startsFrom(degree), endsBy(degree)) + 1 < officialFact('days-abroad', today).value

const isResearch = ({ degree }: Situation): boolean =>
  degree.training === 'research' && ['master', 'doctor'].includes(degree.level)

const isDoctor = ({ degree }: Situation): boolean => degree.level === 'doctor'

const PERIODS = [
  'online-before-spring-2023',
  'online-across-spring-2023',
  'online-after-spring-2023',
] as const satisfies readonly ReasonId[]

/** Where the study lies against the spring of 2023, from which remote terms are no longer recognised. */
const onlinePeriod = ({ degree, today }: Situation): (typeof PERIODS)[number] => {
  const { since } = officialFact('remote-rule', today).value
  if (endsBy(degree) < since) return 'online-before-spring-2023'
  return startsFrom(degree) >= since ? 'online-after-spring-2023' : 'online-across-spring-2023'
}

/** Below a bachelor's degree, or begun before the registers: the programme is picked from a list in the portal. */
export const isFromTheList = ({ degree, today }: Pick<Situation, 'degree' | 'today'>): boolean =>
  degree.level === 'diploma' || startsBy(degree) < officialFact('cooperation-register', today).value

/** What the two registers answered; the student's own entry counts where the portal looks for it and the programme is approved. */
const answersOf = (situation: Situation) => {
  const { approval, own } = situation.degree.registers ?? {}
  return isFromTheList(situation) || approval === 'not-found' ? { approval } : { approval, own }
}

const hasToLookUp = (situation: Situation): boolean =>
  Object.values(answersOf(situation)).some((answer) => answer === undefined || answer === 'not-looked')

/** What the study itself asks for: transcripts, research, online terms, 合作办学, countries. */
export const STUDY_MATERIALS = {
  transcript: {
    frame: 'a4',
    occasion: 'application',
    asks: [
      { when: isLost, need: 'required', because: 'transcript-with-letter', sources: LOST },
      { when: hasLetter, need: 'required', because: 'transcript-with-letter', sources: ['letters-2022'] },
      {
        when: always,
        need: 'recommended',
        because: 'transcript-helps',
        sources: ['guide', 'guidelines-2025'],
      },
      { when: isJoint, need: 'required', because: 'several-schools', sources: TRANSCRIPT },
      { when: isTransfer, need: 'required', because: 'credit-transfer', sources: TRANSCRIPT },
      { when: isShort, need: 'required', because: 'short-study', sources: TRANSCRIPT },
    ],
  },
  'research-proof': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: isResearch,
        need: 'recommended',
        because: 'research-degree',
        sources: ['offline-lists-2018'],
      },
    ],
  },
  'online-study-note': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: isRemote,
        need: 'required',
        because: 'remote-study',
        sources: ['guidelines-2025', 'supplement-2025'],
      },
      ...PERIODS.map(
        (because) =>
          ({
            when: (situation: Situation) =>
              (isRemote(situation) || situation.has('studied-online')) && onlinePeriod(situation) === because,
            need: 'required',
            because,
            sources: ONLINE,
          }) as const,
      ),
    ],
  },
  'cooperation-proof': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: isCooperation,
        need: 'required',
        because: 'cooperation-registration',
        sources: ['portal-walkthrough'],
      },
      {
        when: (situation) => isCooperation(situation) && isFromTheList(situation),
        need: 'required',
        because: 'cooperation-from-the-list',
        sources: ['portal-walkthrough'],
      },
      {
        when: (situation) => isCooperation(situation) && hasToLookUp(situation),
        need: 'required',
        because: 'registers-to-look-up',
        sources: REGISTERS,
      },
      {
        when: (situation) => isCooperation(situation) && answersOf(situation).approval === 'not-found',
        need: 'required',
        because: 'approval-not-found',
        sources: REGISTERS,
      },
      {
        when: (situation) => isCooperation(situation) && answersOf(situation).own === 'not-found',
        need: 'required',
        because: 'own-register-not-found',
        sources: REGISTERS,
      },
      {
        when: (situation) => isCooperation(situation) && situation.degree.applicant !== 'mainland',
        need: 'required',
        because: 'cooperation-search-unknown',
        sources: ['portal-walkthrough'],
      },
    ],
  },
  'prior-study-proof': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      { when: isJoint, need: 'if-asked', because: 'several-schools', sources: EARLIER_STUDY },
      { when: isTransfer, need: 'if-asked', because: 'credit-transfer', sources: EARLIER_STUDY },
      { when: isShort, need: 'if-asked', because: 'short-study', sources: ['offline-lists-2018'] },
    ],
  },
  'thesis-abstract': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: (situation) => isDoctor(situation) || isResearch(situation),
        need: 'if-asked',
        because: 'thesis',
        sources: ['offline-lists-2018'],
      },
    ],
  },
  translation: {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: ({ degree }) => !PLACES_WITHOUT_TRANSLATION.includes(degree.place),
        need: 'if-asked',
        because: 'not-chinese-or-english',
        sources: ['translation-2018', 'offline-lists-2018', 'materials-2025'],
      },
    ],
  },
  // What some countries' students hear of, and nobody has seen in the authority's words.
  'country-extra': {
    frame: 'free',
    occasion: 'application',
    asks: [
      {
        when: ({ degree, today }) => officialFact('places-mentioned', today).value.includes(degree.place),
        need: 'if-asked',
        because: 'country-mentioned',
        sources: ['guidelines-2025'],
      },
      {
        when: ({ degree, today }) =>
          officialFact('places-without-detail', today).value.includes(degree.place),
        need: 'if-asked',
        because: 'country-detail-unknown',
        sources: ['offline-lists-2018'],
      },
    ],
  },
  'review-evidence': {
    frame: 'a4',
    occasion: 'review',
    asks: [
      {
        when: always,
        need: 'required',
        because: 'review-only',
        sources: ['guidelines-2026', 'portal-walkthrough'],
      },
    ],
  },
} satisfies MaterialTable
