import { DEADLINES_TEXT } from '../../content/deadlines'
import { problemText } from '../../content/problems'
import type { Application } from '../../model/application'
import type { IsoDate } from '../../model/iso-date'
import type { Problem } from '../../model/problem'
import type { Result } from '../../model/result'
import { addToCalendar, openCalendarSettings } from '../../platform/calendar'
import { copyText } from '../../platform/clipboard'
import { confirmed, showNote, showProblem } from '../../platform/feedback'
import type { Query } from '../../pages/define-page'
import { applicationStore } from '../../stores/index'
import type { ApplicationChange } from '../../stores/changed-application'

/** The degree in the address, or the one in hand when the address names none. */
export const applicationOf = ({ application: id }: Query): Application | undefined =>
  id ? applicationStore.find(id) : applicationStore.current

/** What a page shows before there is a degree to show. */
export const kindOf = (query: Query): 'loading' | 'gone' | 'ready' => {
  if (!applicationStore.isLoaded) return 'loading'
  return applicationOf(query) ? 'ready' : 'gone'
}

/** Tells the problem if there is one. True when all went well. */
export const tellProblem = async (done: Promise<Result<unknown, Problem>>): Promise<boolean> => {
  const result = await done
  if (!result.ok) await showProblem(problemText(result.problem))
  return result.ok
}

/** Writes down what `change` makes of the newest state. */
export const note = async (query: Query, change: ApplicationChange): Promise<boolean> => {
  const application = applicationOf(query)
  return application ? tellProblem(applicationStore.change(application.id, change)) : false
}

export const copy = (value: string): Promise<boolean> => tellProblem(copyText(value))

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
