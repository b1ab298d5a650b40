import { problemText, TO_SETTINGS } from '../content/problems'
import type { Problem } from '../model/problem'
import type { Result } from '../model/result'
import { confirmed, showNote, showProblem } from '../platform/feedback'
import { openSettings } from '../platform/navigate'

type Outcome<T> = Promise<Result<T, Problem> | undefined>

/** The permission whose refusal the settings hold. */
const REFUSED: Partial<Record<Problem['kind'], Parameters<typeof openSettings>[0]>> = {
  'album-refused': 'albumAuthorized',
  'album-closed': 'albumAuthorized',
  'calendar-refused': 'phoneCalendarAuthorized',
}

/** Where the settings help, the sentence leads there. */
const tell = async (problem: Problem): Promise<void> => {
  const text = problemText(problem)
  const permission = REFUSED[problem.kind]
  if (!permission) return showProblem(text)
  const { title, whatToDo: content } = text
  if (await confirmed({ title, content, confirmText: TO_SETTINGS })) await openSettings(permission)
}

const told = async <T>(outcome: Outcome<T>): Outcome<T> => {
  const result = await outcome
  if (result && !result.ok) await tell(result.problem)
  return result
}

/** Tells the problem if there is one. Gives the value back; undefined where it failed or did not happen. */
export const tellProblem = async <T>(outcome: Outcome<T>): Promise<T | undefined> => {
  const result = await told(outcome)
  return result?.ok ? result.value : undefined
}

/** Tells the problem if there is one. True when all went well. */
export const wentWell = async (outcome: Outcome<unknown>): Promise<boolean> =>
  (await told(outcome))?.ok ?? false

/** Where a write of typed text failed and the student knows it. */
const toldOf = new Set<object>()

/** Tells quietly that what is typed could not be saved: once, until a write to the same `home` succeeds. */
export const tellUnkept = async (home: object, written: Promise<Result<void, Problem>>): Promise<void> => {
  const result = await written
  if (result.ok) toldOf.delete(home)
  else if (!toldOf.has(home)) {
    toldOf.add(home)
    showNote(problemText(result.problem).title)
  }
}
