import { captureWords } from '../content/capture'
import { problemText } from '../../../content/problems'
import type { OptionalAttempt } from '../../../model/problem'
import { showNote, showProblem } from '../../../platform/feedback'
import { openCorners } from '../../../platform/navigate'
import type { Query } from '../../../pages/define-page'
import { isSecondTap, tapLedTo } from '../../../pages/second-tap'
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

/** The place of all 「删除」: the next page moves up under the finger. */
const REMOVE = 'remove a page'

/** Deletes a page at once: until its material is left it can be taken back, and so can the ones before it. */
export const removePage = async (id: string): Promise<void> => {
  if (isSecondTap(REMOVE)) return
  tapLedTo(REMOVE)
  await tellProblem(captureStore.remove(id))
}
