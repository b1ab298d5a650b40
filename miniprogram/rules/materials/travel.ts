import {
  hasLostTheOnlyOne,
  isUndecidedCooperation,
  showsStay,
  studiedAs,
  type Situation,
  type SituationTest,
} from '../situation'
import { hasOnlyEvisas } from '../countries/united-kingdom'
import { always, type Ask, type MaterialTable, type Sources } from './material'

const LISTS: Sources = ['letters-2022']
const LOST: Sources = ['guidelines-2025', 'settlement-list']

/** Whether the student used mainland papers while studying; who they are today is another matter. */
const wasMainland: SituationTest = ({ degree }) => studiedAs(degree) === 'mainland'
const isMainland: SituationTest = ({ degree }) => degree.applicant === 'mainland'
const hasSeveral: SituationTest = ({ has }) => has('several-passports')
const hasLost: SituationTest = ({ has }) => has('passport-lost')
const showsPassport: SituationTest = ({ paper }) => paper === 'passport'
const showsPermit: SituationTest = ({ paper }) => paper === 'permit'

/** Papers that may be asked when no source says which: said as such instead of guessed. */
const mayNeedPassport: SituationTest = (situation) =>
  situation.paper === 'not-known' && (situation.place === 'abroad' || !wasMainland(situation))
const mayNeedPermit: SituationTest = (situation) =>
  situation.paper === 'not-known' && situation.place !== 'abroad' && wasMainland(situation)

const isRemote: SituationTest = ({ degree }) => degree.mode === 'remote'
const isUndecided: SituationTest = ({ degree }) => isUndecidedCooperation(degree)

/** Why a part of the study may have happened elsewhere than where the certificate comes from. */
const ELSEWHERE = [
  ['campus-elsewhere', ({ degree }: Situation) => degree.mode === 'transnational-campus'],
  ['stay-place-differs', ({ degree }: Situation) => degree.mode === 'joint'],
  ['exchange-term', ({ has }: Situation) => has('exchange-term')],
] as const

const maybe = (because: Ask['because'], when: SituationTest): Ask => ({
  when,
  need: 'if-asked',
  because,
  sources: LISTS,
})

/** Why a paper is only perhaps this student's: nothing of the stay is known yet. */
const perhapsAsks = (mayNeed: SituationTest): readonly Ask[] => [
  maybe('remote-stay-unknown', (situation) => mayNeed(situation) && isRemote(situation)),
  maybe('cooperation-days-unknown', (situation) => mayNeed(situation) && isUndecided(situation)),
]

/** No source says what a student shows who needed no mainland permit. */
const noRuleAsk = maybe(
  'no-permit-rule-seen',
  (situation) => mayNeedPassport(situation) && !isRemote(situation) && !isUndecided(situation),
)

/** 非全日制、兼读: no rule was found, and who commutes may have no student visa at all. */
const partTimeAsk = (shows: SituationTest): Ask => ({
  when: (situation) => shows(situation) && situation.has('part-time'),
  need: 'required',
  because: 'part-time-stay',
  sources: LISTS,
})

/** The asks of the page that shows the stay itself: visas of a passport, endorsements of a permit. */
const stayAsks = (shows: SituationTest): readonly Ask[] => [
  ...ELSEWHERE.map(([because, test]): Ask => ({
    when: (situation) => shows(situation) && test(situation),
    need: 'required',
    because,
    sources: LISTS,
  })),
  partTimeAsk(shows),
]

/** The asks of the page that says whose paper it is. */
const holderAsks = (shows: SituationTest): readonly Ask[] => [
  // Who became somebody else since shows the papers of then; the papers of today are asked besides.
  {
    when: (situation) => shows(situation) && wasMainland(situation) && !isMainland(situation),
    need: 'required',
    because: 'studied-as-mainland',
    sources: ['citizenship-answers'],
  },
  {
    when: (situation) => shows(situation) && situation.degree.mode === 'chinese-foreign-cooperation',
    need: 'required',
    because: 'cooperation-at-least-180-days',
    sources: LISTS,
  },
]

/** What stands for a passport or permit that is lost: both together. */
export const STAND_INS = ['passport-lost-statement', 'study-place-proof'] as const

/** Of several, those still there are shown; for a single one a declaration and a proof stand. */
const lostAsks = (shows: SituationTest): readonly Ask[] => [
  {
    when: (situation) => shows(situation) && hasLost(situation) && hasSeveral(situation),
    need: 'required',
    because: 'passport-lost',
    sources: ['guidelines-2025'],
  },
  {
    when: (situation) => shows(situation) && hasLostTheOnlyOne(situation),
    need: 'replaced',
    because: 'passport-lost',
    sources: ['guidelines-2025'],
    orElse: () => STAND_INS,
    isAlone: true,
  },
]

/** A visa that was never in the passport is not lost with it. */
const lostVisaAsks: readonly Ask[] = lostAsks(showsPassport).map((ask): Ask =>
  ask.isAlone
    ? {
        ...ask,
        when: (situation) => ask.when(situation) && !hasOnlyEvisas(situation),
        need: 'optional',
        because: 'visa-not-lost',
        orElse: undefined,
      }
    : ask,
)

/** A part of the study for which the other kind of paper was used, as the student told; who was never asked decides. */
const partAsks = (
  because: 'part-with-passport' | 'part-with-permit',
  shows: SituationTest,
): readonly Ask[] => [
  {
    when: (situation) => shows(situation) && situation.has(because),
    need: 'required',
    because,
    sources: LISTS,
  },
  maybe(because, (situation) => shows(situation) && situation.degree.isPartUnasked === true),
]

const otherPassport = partAsks('part-with-passport', showsPermit)

const PERMIT_REASON = {
  'hong-kong': 'studied-in-hong-kong',
  macau: 'studied-in-macau',
  taiwan: 'studied-in-taiwan',
} as const

const permitAsk = (place: keyof typeof PERMIT_REASON): Ask => ({
  when: (situation) => showsPermit(situation) && situation.place === place,
  need: 'required',
  because: PERMIT_REASON[place],
  sources: LISTS,
})

const insteadOfLost: readonly [Ask, ...Ask[]] = [
  {
    when: (situation) => hasLost(situation) && showsStay(situation.paper),
    need: 'required',
    because: 'passport-lost',
    sources: LOST,
  },
  {
    when: (situation) => hasLost(situation) && !showsStay(situation.paper),
    need: 'if-asked',
    because: 'passport-lost',
    sources: LOST,
  },
]

/** Where the student was: passports, visas, permits, and what stands for them. */
export const TRAVEL_MATERIALS = {
  'passport-page': {
    frame: 'passport-page',
    occasion: 'application',
    asks: [
      {
        when: showsPassport,
        need: 'required',
        because: 'studied-abroad',
        sources: ['letters-2022', 'guide'],
      },
      {
        when: (situation) => showsPassport(situation) && hasSeveral(situation),
        need: 'required',
        because: 'several-passports',
        sources: ['letters-2022', 'file-limits-2024'],
      },
      ...perhapsAsks(mayNeedPassport),
      noRuleAsk,
      ...otherPassport,
      ...holderAsks(showsPassport),
      ...lostAsks(showsPassport),
    ],
  },
  'visa-pages': {
    frame: 'passport-page',
    occasion: 'application',
    asks: [
      {
        when: showsPassport,
        need: 'required',
        because: 'studied-abroad',
        sources: ['letters-2022', 'guide'],
      },
      {
        when: (situation) => showsPassport(situation) && !wasMainland(situation),
        need: 'required',
        because: 'visa-unless-own-country',
        sources: LISTS,
      },
      {
        when: (situation) => showsPassport(situation) && hasSeveral(situation),
        need: 'required',
        because: 'several-passports',
        sources: LISTS,
      },
      ...perhapsAsks(mayNeedPassport),
      noRuleAsk,
      ...stayAsks(showsPassport),
      ...otherPassport,
      ...lostVisaAsks,
    ],
  },
  permit: {
    frame: 'card',
    occasion: 'application',
    asks: [
      permitAsk('hong-kong'),
      permitAsk('macau'),
      permitAsk('taiwan'),
      {
        when: (situation) => showsPermit(situation) && hasSeveral(situation),
        need: 'required',
        because: 'several-permits',
        sources: LISTS,
      },
      ...perhapsAsks(mayNeedPermit),
      ...stayAsks(showsPermit),
      ...partAsks('part-with-permit', (situation) => showsPassport(situation) && wasMainland(situation)),
      ...holderAsks(showsPermit),
      ...lostAsks(showsPermit),
    ],
  },
  'hong-kong-entry': { frame: 'free', occasion: 'application', asks: 'by-country' },
  'passport-lost-statement': { frame: 'a4', occasion: 'application', asks: insteadOfLost },
  'study-place-proof': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      ...insteadOfLost,
      partTimeAsk((situation) => hasLostTheOnlyOne(situation) && showsStay(situation.paper)),
    ],
  },
} satisfies MaterialTable

/** Who the student is. */
export const IDENTITY_MATERIALS = {
  'id-photo': {
    frame: 'id-photo',
    occasion: 'application',
    asks: [{ when: always, need: 'required', because: 'everyone', sources: ['guide', 'letters-2022'] }],
  },
  'id-card': {
    frame: 'card',
    occasion: 'application',
    asks: [
      {
        when: (situation) => situation.paper === 'id-card' && isMainland(situation),
        need: 'required',
        because: 'cooperation-under-180-days',
        sources: LISTS,
      },
      {
        when: (situation) => isUndecided(situation) && isMainland(situation),
        need: 'if-asked',
        because: 'cooperation-days-unknown',
        sources: LISTS,
      },
    ],
  },
  'foreign-id': {
    frame: 'passport-page',
    occasion: 'application',
    asks: [
      {
        when: (situation) => !isMainland(situation),
        need: 'required',
        because: 'not-mainland',
        sources: ['portal-walkthrough'],
      },
    ],
  },
  'name-change-proof': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: ({ has }) => has('name-changed'),
        need: 'required',
        because: 'name-changed',
        sources: ['guidelines-2025'],
      },
    ],
  },
} satisfies MaterialTable
