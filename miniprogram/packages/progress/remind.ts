import { DEADLINES_TEXT } from '../../content/deadlines'
import type { IsoDate } from '../../model/iso-date'
import { addToCalendar } from './platform/calendar'
import { showNote } from '../../platform/feedback'
import { tellProblem } from '../../pages/tell-problem'

/**
 * Writes a day into the phone's calendar.
 * @inTap
 */
export const remind = async (title: string, on: IsoDate): Promise<void> => {
  const isAdded = await tellProblem(addToCalendar({ title, description: DEADLINES_TEXT.reminderText, on }))
  if (isAdded) showNote(DEADLINES_TEXT.reminded)
}
