import type { Degree } from '../../model/degree'
import { addMonths, type IsoDate } from '../../model/iso-date'
import { earliest } from '../../model/partial-date'
import { awardDate } from '../../model/study-span'
import { officialFact } from '../facts/official-numbers'
import { hasLostTheOnlyOne, showsStay, type SituationTest } from '../situation'
import type { MaterialTable, Sources } from './material'
import { STAND_INS } from './travel'

/** Whether a certificate was awarded more than ten years before today. */
export const isOldAward = (degree: Pick<Degree, 'awardedOn' | 'endedOn'>, today: IsoDate): boolean =>
  earliest(awardDate(degree)) < addMonths(today, -12 * officialFact('old-award', today).value)

const SIGNED: Sources = ['entry-exit-query-2023', 'signed-record-2026']
const LOST: Sources = ['guidelines-2025', 'settlement-list']
const NOT_FOUND: Sources = ['guide', 'letters-2022']
const oldAwardSources = (today: IsoDate): Sources => officialFact('old-award', today).sources

const all =
  (...tests: readonly SituationTest[]): SituationTest =>
  (situation) =>
    tests.every((test) => test(situation))

const not =
  (test: SituationTest): SituationTest =>
  (situation) =>
    !test(situation)

/** Only mainland residents can ask 12367 themselves, and download a record that is signed electronically. */
const asksThemselves: SituationTest = ({ degree }) => degree.applicant === 'mainland'
const showsPaper: SituationTest = ({ paper }) => showsStay(paper)
/** A card permit and a self-service gate leave no stamps. */
const hasNoStamps: SituationTest = ({ degree }) => degree.stamps === 'none'
const isNotFound: SituationTest = ({ record }) => record === 'not-found'
/** Before 「移民局12367」 has answered nobody knows. */
const isNotAsked: SituationTest = ({ record, paper }) => record === 'unknown' && paper !== 'id-card'
const isOld: SituationTest = ({ degree, today }) => isOldAward(degree, today)
/** Whether who shows neither passport nor permit must bring anything, no source says. */
const showsIdCard: SituationTest = ({ paper }) => paper === 'id-card'
const showsUnknown: SituationTest = all(not(showsPaper), not(showsIdCard))

/** 12367 found nothing for one who can ask it; all stamps of a certificate of more than ten years ago. */
const lacksRecord = all(isNotFound, showsPaper, asksThemselves)
const needsAllStamps = all(isOld, showsPaper)

/** Stamps are lost with the only passport. */
const hasStampsToShow = all(not(hasNoStamps), not(hasLostTheOnlyOne))

/** Entry and exit: what 「移民局12367」 could not answer. Online records go back about as long as an old certificate. */
export const ENTRY_EXIT_MATERIALS = {
  'entry-exit-record': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: all(lacksRecord, not(hasStampsToShow)),
        need: 'recommended',
        because: 'signed-record-first',
        sources: SIGNED,
      },
      {
        when: all(lacksRecord, hasStampsToShow),
        need: 'required',
        because: 'signed-record-first',
        sources: SIGNED,
        orElse: () => ['entry-exit-pages'],
      },
      {
        when: (situation) =>
          hasNoStamps(situation) &&
          asksThemselves(situation) &&
          (lacksRecord(situation) || needsAllStamps(situation)),
        need: 'required',
        because: 'no-stamps',
        sources: SIGNED,
        orElse: () => ['entry-exit-pages'],
      },
    ],
  },
  'entry-exit-pages': {
    frame: 'passport-page',
    occasion: 'application',
    asks: [
      {
        when: all(isNotFound, showsIdCard),
        need: 'if-asked',
        because: 'cooperation-may-have-no-record',
        sources: NOT_FOUND,
      },
      {
        when: all(isNotFound, showsUnknown),
        need: 'if-asked',
        because: 'entry-exit-paper-unknown',
        sources: NOT_FOUND,
      },
      {
        when: (situation) =>
          !asksThemselves(situation) &&
          ((isNotFound(situation) && showsPaper(situation)) || isNotAsked(situation)),
        need: 'if-asked',
        because: 'self-query-mainland-only',
        sources: ['entry-exit-query-2023'],
      },
      {
        when: all(lacksRecord, not(hasNoStamps)),
        need: 'required',
        because: 'entry-exit-not-found',
        sources: NOT_FOUND,
        orElse: () => ['entry-exit-record'],
      },
      {
        when: all(isNotAsked, asksThemselves, showsPaper),
        need: 'if-asked',
        because: 'entry-exit-unknown',
        sources: ['guide'],
      },
      {
        when: all(isNotAsked, asksThemselves, not(showsPaper)),
        need: 'if-asked',
        because: 'entry-exit-paper-unknown',
        sources: ['guide'],
      },
      {
        when: all(needsAllStamps, not(hasNoStamps)),
        need: 'required',
        because: 'awarded-over-ten-years-ago',
        sources: oldAwardSources,
      },
      {
        when: (situation) =>
          hasLostTheOnlyOne(situation) &&
          !hasNoStamps(situation) &&
          (lacksRecord(situation) || needsAllStamps(situation)),
        need: 'replaced',
        because: 'passport-lost',
        sources: LOST,
        orElse: () => STAND_INS,
        isAlone: true,
      },
      {
        when: (situation) => isOld(situation) && (hasNoStamps(situation) || !showsPaper(situation)),
        need: 'if-asked',
        because: 'awarded-over-ten-years-ago',
        sources: oldAwardSources,
      },
      {
        when: (situation) => hasNoStamps(situation) && (lacksRecord(situation) || needsAllStamps(situation)),
        need: 'if-asked',
        because: 'no-stamps',
        sources: SIGNED,
      },
      {
        when: all(isOld, showsIdCard),
        need: 'if-asked',
        because: 'cooperation-may-have-no-record',
        sources: oldAwardSources,
      },
      {
        when: all(isOld, showsUnknown),
        need: 'if-asked',
        because: 'entry-exit-paper-unknown',
        sources: oldAwardSources,
      },
    ],
  },
} satisfies MaterialTable
