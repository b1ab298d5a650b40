import { DEADLINES_TEXT } from '../../content/deadlines'
import type { IsoDate } from '../../model/iso-date'
import { tellProblem } from '../../pages/tell-problem'
import { addToCalendar } from '../../platform/calendar'
import { showNote } from '../../platform/feedback'

/** Writes a day into the phone's calendar. */
export const remind = async (title: string, on: IsoDate): Promise<void> => {
  const added = await tellProblem(addToCalendar({ title, description: DEADLINES_TEXT.reminderText, on }))
  if (added) showNote(DEADLINES_TEXT.reminded)
}
