import { captureWords, MATERIAL_PAGE_TEXT as TEXT } from '../../content/capture'
import { problemText } from '../../content/problems'
import type { Problem } from '../../model/problem'
import type { Result } from '../../model/result'
import { confirmed, showProblem } from '../../platform/feedback'
import type { Added } from '../../stores/capture-store'
import { captureStore } from './capture'

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

/** Tells which of the chosen files became no page, and why: the first reason in full. True when a page was added. */
export const tellAdded = async (outcome: Promise<Result<Added, Problem> | undefined>): Promise<boolean> => {
  const added = await tellProblem(outcome)
  const [first] = added?.refused ?? []
  if (!added || !first) return Boolean(added?.added)
  const { title, whatToDo } = problemText(first.problem)
  const name = first.name ? captureWords.fileRefused(first.name) : ''
  const isOnly = added.added + added.refused.length === 1
  const summary = isOnly ? '' : captureWords.someRefused(added.added, added.refused.length)
  await showProblem({ title, whatToDo: `${summary}${name}${whatToDo}` })
  return added.added > 0
}

/** Deletes a page once the student has said so; it can be taken back afterwards. */
export const removeAfterAsking = async (id: string): Promise<void> => {
  const isSure = await confirmed({
    title: TEXT.removeTitle,
    content: TEXT.removeContent,
    confirmText: TEXT.removeConfirm,
  })
  if (isSure) await tellProblem(captureStore.remove(id))
}
