import { problemText, TO_SETTINGS } from '../content/problems'
import type { Attempt, OptionalAttempt, Problem } from '../model/problem'
import { showNote, showProblem, whenConfirmed } from '../platform/feedback'
import { openSettings, type Permission } from '../platform/settings'

/** What the student refused once, WeChat does not ask again: it is allowed in the settings. */
const REFUSED: Partial<Record<Problem['kind'], Permission>> = {
  'album-refused': 'album',
  'album-closed': 'photos',
  'calendar-refused': 'calendar',
  'camera-refused': 'camera',
}

const tell = async (problem: Problem): Promise<void> => {
  const { title, whatToDo } = problemText(problem)
  const permission = REFUSED[problem.kind]
  if (!permission) return showProblem({ title, whatToDo })
  const question = { title, content: whatToDo, confirmText: TO_SETTINGS }
  const opened = await whenConfirmed(question, () => openSettings(permission))
  if (opened && !opened.ok) await showProblem(problemText(opened.problem))
}

const told = async <T>(outcome: OptionalAttempt<T>): OptionalAttempt<T> => {
  const result = await outcome
  if (result && !result.ok) await tell(result.problem)
  return result
}

/** Tells the problem if there is one. Gives the value back; undefined where it failed or did not happen. */
export const tellProblem = async <T>(outcome: OptionalAttempt<T>): Promise<T | undefined> => {
  const result = await told(outcome)
  return result?.ok ? result.value : undefined
}

/** Tells the problem if there is one. True when all went well. */
export const wentWell = async (outcome: OptionalAttempt<unknown>): Promise<boolean> =>
  (await told(outcome))?.ok ?? false

/** Where a write of typed text failed and the student knows it. */
const toldOf = new Set<object>()

/** Tells quietly that what is typed could not be saved: once, until a write to the same `home` succeeds. */
export const tellUnkept = async (home: object, written: Attempt): Promise<void> => {
  const result = await written
  if (result.ok) toldOf.delete(home)
  else if (!toldOf.has(home)) {
    toldOf.add(home)
    showNote(problemText(result.problem).title)
  }
}
