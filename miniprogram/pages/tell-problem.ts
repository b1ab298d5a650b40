import { problemText } from '../content/problems'
import type { Problem } from '../model/problem'
import type { Result } from '../model/result'
import { showProblem } from '../platform/feedback'

/** Tells the problem if there is one. Gives the value back; undefined where it failed or did not happen. */
export const tellProblem = async <T>(
  outcome: Promise<Result<T, Problem> | undefined>,
): Promise<T | undefined> => {
  const result = await outcome
  if (!result) return undefined
  if (result.ok) return result.value
  await showProblem(problemText(result.problem))
  return undefined
}
