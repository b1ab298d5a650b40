import { captureWords, MATERIAL_PAGE_TEXT as TEXT } from '../content/capture'
import { problemText } from '../../../content/problems'
import type { OptionalAttempt } from '../../../model/problem'
import { confirmed, showNote, showProblem } from '../../../platform/feedback'
import { openCorners } from '../../../platform/navigate'
import type { Query } from '../../../pages/define-page'
import { tellProblem } from '../../../pages/tell-problem'
import type { Added } from '../stores/capture-store'
import { captureStore } from '../capture'

/** Tells which of the chosen files became no page, and why: the first reason in full. Gives back how it ended. */
export const tellAdded = async (outcome: OptionalAttempt<Added>): Promise<Added | undefined> => {
  const added = await tellProblem(outcome)
  const [first] = added?.refused ?? []
  if (!added || !first) return added
  const { title, whatToDo } = problemText(first.problem)
  const name = first.name ? captureWords.fileRefused(first.name) : ''
  const isOnly = added.added + added.refused.length === 1
  const summary = isOnly ? '' : captureWords.someRefused(added.added, added.refused.length)
  await showProblem({ title, whatToDo: `${summary}${name}${whatToDo}` })
  return added
}

/** One page whose corners were not found is shown at once; of several, the cards on the page tell. */
export const seeToCorners = (query: Query, added: Added | undefined): void => {
  const unsure = added?.unsure ?? []
  const [first] = unsure
  if (added?.added === 1 && first !== undefined && unsure.length === 1) openCorners(query, first)
  else if (unsure.length > 0) showNote(captureWords.someUnsure(unsure.length))
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
