import { addMonths, type IsoDate } from '../../model/iso-date'
import { currentFact } from '../facts/dated-fact'
import { OLD_AWARD_YEARS } from '../facts/submission'
import { showsStay, type Situation } from '../situation'
import { ask, when, type MaterialRule } from './ask'

/** Whether a certificate was awarded more than ten years before today. */
export const isOldAward = (awardedOn: IsoDate | undefined, today: IsoDate): boolean =>
  awardedOn !== undefined && awardedOn < addMonths(today, -12 * currentFact(OLD_AWARD_YEARS, today).value)

const needOf = ({ paper }: Situation) => (showsStay(paper) ? 'required' : 'if-asked')

const insteadOf = (situation: Situation) =>
  situation.has('passport-lost') ? (['passport-lost-statement'] as const) : []

const notFound: MaterialRule = (situation) =>
  when(
    situation.record === 'not-found',
    ask(
      needOf(situation),
      'entry-exit-pages',
      'entry-exit-not-found',
      ['guide', 'letters-2022'],
      insteadOf(situation),
    ),
  )

/** Before 「移民局12367」 has answered nobody knows; only mainland residents can ask it themselves. */
const notAskedYet: MaterialRule = ({ record, paper, degree }) => {
  if (record !== 'unknown' || paper === 'id-card') return []
  return degree.applicant === 'mainland'
    ? [ask('if-asked', 'entry-exit-pages', 'entry-exit-unknown', ['guide'])]
    : [ask('if-asked', 'entry-exit-pages', 'self-query-mainland-only', ['entry-exit-query-2023'])]
}

const oldAward: MaterialRule = (situation) =>
  when(
    isOldAward(situation.degree.awardedOn, situation.today),
    ask(
      needOf(situation),
      'entry-exit-pages',
      'awarded-over-ten-years-ago',
      ['letters-2022'],
      insteadOf(situation),
    ),
  )

/** Entry and exit stamps: what 「移民局12367」 could not answer. */
export const entryExitRule: MaterialRule = (situation) => [
  ...notFound(situation),
  ...notAskedYet(situation),
  ...oldAward(situation),
]
