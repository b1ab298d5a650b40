import { daysBetween, type IsoDate } from '../model/iso-date'
import { SOURCES } from './facts/sources'

/** After how many days without a new look the rules are called old; our own choice. */
const OLD_AFTER_DAYS = 180

/** The day on which any source was last looked at. */
const COMPILED_ON = Object.values(SOURCES)
  .map(({ compiledOn }) => compiledOn)
  .sort()
  .pop() as IsoDate

/** The day the rules were collected, once that is long ago. */
export const oldRulesOf = (today: IsoDate): IsoDate | undefined =>
  daysBetween(COMPILED_ON, today) > OLD_AFTER_DAYS ? COMPILED_ON : undefined
