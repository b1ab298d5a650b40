import { daysBetween, type IsoDate } from '../../miniprogram/model/iso-date'
import { SOURCE_IDS, type SourceId } from '../../miniprogram/model/source'
import { SOURCES } from '../../miniprogram/rules/facts/sources'

/** A source not looked at for so many days may have changed behind our back. */
export const RECHECK_AFTER_DAYS = 90

/** The sources whose last check is longer ago than that, oldest first. */
export const sourcesToCheck = (today: IsoDate): readonly SourceId[] =>
  SOURCE_IDS.filter((id) => daysBetween(SOURCES[id].checkedOn, today) > RECHECK_AFTER_DAYS).sort((a, b) =>
    SOURCES[a].checkedOn < SOURCES[b].checkedOn ? -1 : 1,
  )
