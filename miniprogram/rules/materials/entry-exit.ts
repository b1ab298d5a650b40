import { addMonths, type IsoDate } from '../../model/iso-date'
import type { MaterialId } from '../../model/material'
import type { ReasonId } from '../../model/reason'
import type { SourceId } from '../../model/source'
import { currentFact } from '../facts/dated-fact'
import { OLD_AWARD_YEARS } from '../facts/submission'
import { showsStay, type Situation } from '../situation'
import { ask, type MaterialRule } from './ask'

/** Whether a certificate was awarded more than ten years before today. */
export const isOldAward = (awardedOn: IsoDate | undefined, today: IsoDate): boolean =>
  awardedOn !== undefined && awardedOn < addMonths(today, -12 * currentFact(OLD_AWARD_YEARS, today).value)

/** The stamps stand in a passport or permit; whether who shows neither must bring them, no source says. */
const askPages = (situation: Situation, reason: ReasonId, sources: readonly [SourceId, ...SourceId[]]) => {
  const instead: readonly MaterialId[] = situation.has('passport-lost') ? ['passport-lost-statement'] : []
  const orElse = situation.has('several-passports') ? [] : instead
  return showsStay(situation.paper)
    ? [ask('required', 'entry-exit-pages', reason, sources, orElse)]
    : [
        ask('if-asked', 'entry-exit-pages', reason, sources),
        ask('if-asked', 'entry-exit-pages', 'entry-exit-paper-unknown', sources),
      ]
}

const notFound: MaterialRule = (situation) =>
  situation.record === 'not-found'
    ? askPages(situation, 'entry-exit-not-found', ['guide', 'letters-2022'])
    : []

/** Before 「移民局12367」 has answered nobody knows; only mainland residents can ask it themselves. */
const notAskedYet: MaterialRule = ({ record, paper, degree }) => {
  if (record !== 'unknown' || paper === 'id-card') return []
  if (degree.applicant !== 'mainland')
    return [ask('if-asked', 'entry-exit-pages', 'self-query-mainland-only', ['entry-exit-query-2023'])]
  return [
    showsStay(paper)
      ? ask('if-asked', 'entry-exit-pages', 'entry-exit-unknown', ['guide'])
      : ask('if-asked', 'entry-exit-pages', 'entry-exit-paper-unknown', ['guide']),
  ]
}

const oldAward: MaterialRule = (situation) =>
  isOldAward(situation.degree.awardedOn, situation.today)
    ? askPages(situation, 'awarded-over-ten-years-ago', currentFact(OLD_AWARD_YEARS, situation.today).sources)
    : []

/** Entry and exit stamps: what 「移民局12367」 could not answer. */
export const entryExitRule: MaterialRule = (situation) => [
  ...notFound(situation),
  ...notAskedYet(situation),
  ...oldAward(situation),
]
