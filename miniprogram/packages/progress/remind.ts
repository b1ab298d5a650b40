import { DEADLINES_TEXT } from '../../content/deadlines'
import { problemText } from '../../content/problems'
import type { IsoDate } from '../../model/iso-date'
import { addToCalendar, openCalendarSettings } from '../../platform/calendar'
import { confirmed, showNote, showProblem } from '../../platform/feedback'

/** Writes a day into the phone's calendar. A refusal leads to the settings that hold it. */
export const remind = async (title: string, on: IsoDate): Promise<void> => {
  const added = await addToCalendar({ title, description: DEADLINES_TEXT.reminderText, on })
  if (added.ok) {
    if (added.value) showNote(DEADLINES_TEXT.reminded)
    return
  }
  if (added.problem.kind !== 'calendar-refused') return showProblem(problemText(added.problem))
  const goes = await confirmed({
    title: DEADLINES_TEXT.settingsTitle,
    content: DEADLINES_TEXT.settingsText,
    confirmText: DEADLINES_TEXT.settingsConfirm,
  })
  if (goes) await openCalendarSettings()
}
