import type { Degree } from '../../model/degree'
import { addMonths, type IsoDate } from '../../model/iso-date'
import type { MaterialId } from '../../model/material'
import { earliest } from '../../model/partial-date'
import type { ReasonId } from '../../model/reason'
import type { SourceId } from '../../model/source'
import { officialFact } from '../facts/official-numbers'
import { showsStay, type Situation } from '../situation'
import { awardDate } from '../../model/study-span'
import { ask, when, type MaterialRule } from './ask'

/** Whether a certificate was awarded more than ten years before today. */
export const isOldAward = (degree: Pick<Degree, 'awardedOn' | 'endedOn'>, today: IsoDate): boolean =>
  earliest(awardDate(degree)) < addMonths(today, -12 * officialFact('old-award', today).value)

/** Only mainland residents can ask 12367 themselves, and download a record that is signed electronically. */
const asksForThemselves = ({ degree }: Situation): boolean => degree.applicant === 'mainland'

const SIGNED: readonly [SourceId, ...SourceId[]] = ['entry-exit-query-2023', 'signed-record-2026']

/** What takes the place of stamps that are lost with the passport, or that 12367 can still answer. */
const insteadOfStamps = (situation: Situation, answers: readonly MaterialId[]): readonly MaterialId[] => [
  ...answers,
  ...(situation.has('passport-lost') && !situation.has('several-passports')
    ? (['passport-lost-statement'] as const)
    : []),
]

/** The stamps, where there are any; a card permit and a self-service gate leave none. */
const askStamps = (
  situation: Situation,
  reason: ReasonId,
  sources: readonly [SourceId, ...SourceId[]],
  answers: readonly MaterialId[],
) =>
  situation.degree.stamps === 'none'
    ? [
        ask('if-asked', 'entry-exit-pages', reason, sources),
        ask('if-asked', 'entry-exit-pages', 'no-stamps', SIGNED),
        ...when(
          asksForThemselves(situation),
          ask('required', 'entry-exit-record', 'no-stamps', SIGNED, ['entry-exit-pages']),
        ),
      ]
    : [ask('required', 'entry-exit-pages', reason, sources, insteadOfStamps(situation, answers))]

/** Whether who shows neither passport nor permit must bring anything, no source says. */
const paperUnknown = ({ paper }: Situation): ReasonId =>
  paper === 'id-card' ? 'cooperation-may-have-no-record' : 'entry-exit-paper-unknown'

const notFound: MaterialRule = (situation) => {
  if (situation.record !== 'not-found') return []
  if (!showsStay(situation.paper))
    return [ask('if-asked', 'entry-exit-pages', paperUnknown(situation), ['guide', 'letters-2022'])]
  if (!asksForThemselves(situation))
    return [ask('if-asked', 'entry-exit-pages', 'self-query-mainland-only', ['entry-exit-query-2023'])]
  return [
    ask('recommended', 'entry-exit-record', 'signed-record-first', SIGNED),
    ...askStamps(situation, 'entry-exit-not-found', ['guide', 'letters-2022'], ['entry-exit-record']),
  ]
}

/** Before 「移民局12367」 has answered nobody knows. */
const notAskedYet: MaterialRule = (situation) => {
  const { record, paper } = situation
  if (record !== 'unknown' || paper === 'id-card') return []
  if (!asksForThemselves(situation))
    return [ask('if-asked', 'entry-exit-pages', 'self-query-mainland-only', ['entry-exit-query-2023'])]
  return [
    showsStay(paper)
      ? ask('if-asked', 'entry-exit-pages', 'entry-exit-unknown', ['guide'])
      : ask('if-asked', 'entry-exit-pages', 'entry-exit-paper-unknown', ['guide']),
  ]
}

/** All stamps of a certificate of more than ten years ago; online records go back about as long and answer for none. */
const oldAward: MaterialRule = (situation) => {
  if (!isOldAward(situation.degree, situation.today)) return []
  const { sources } = officialFact('old-award', situation.today)
  return showsStay(situation.paper)
    ? askStamps(situation, 'awarded-over-ten-years-ago', sources, [])
    : [
        ask('if-asked', 'entry-exit-pages', 'awarded-over-ten-years-ago', sources),
        ask('if-asked', 'entry-exit-pages', paperUnknown(situation), sources),
      ]
}

/** Entry and exit: what 「移民局12367」 could not answer. */
export const entryExitRule: MaterialRule = (situation) => [
  ...notFound(situation),
  ...notAskedYet(situation),
  ...oldAward(situation),
]
