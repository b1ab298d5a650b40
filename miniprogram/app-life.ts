/** What the app does from its start on. */

import { problemText } from './content/problems'
import type { AddressQuery } from './model/address-query'
import type { Problem } from './model/problem'
import { confirmed, showProblem } from './platform/feedback'
import { openHome, openMoved, openTrouble, whenRouteFails } from './platform/navigate'
import { newVersion, startUp } from './stores/index'

/** A short code for a bug: the same bug gives the same code, and nothing of the message itself is shown or kept. */
const codeOf = (message: string): string => {
  let hash = 5381
  const told = message.split('\n').slice(0, 3).join('\n')
  for (let at = 0; at < told.length; at += 1) hash = (hash * 33 + told.charCodeAt(at)) >>> 0
  return hash.toString(36).toUpperCase().padStart(7, '0')
}

/** Whatever was thrown: WeChat documents a text for `onError`, not every runtime keeps to it. */
const textOf = (thrown: unknown): string => {
  try {
    const { errMsg, stack, message } = (thrown ?? {}) as Record<string, unknown>
    return String(errMsg ?? stack ?? message ?? thrown)
  } catch {
    return '' // it cannot even be read
  }
}

/** A page that did not open: told, and opened only when the student asks for it again. */
const tellRoute = async (problem: Problem, again: (() => void) | undefined): Promise<void> => {
  const { title, whatToDo } = problemText(problem)
  if (!again) return showProblem({ title, whatToDo })
  if (await confirmed({ title, content: whatToDo, confirmText: '再试' })) again()
}

whenRouteFails((problem, again) => void tellRoute(problem, again))

/** Reads what is saved, and hears of a newer version. @public app.ts requires it when it is needed */
export const start = (): Promise<void> => {
  const read = startUp()
  newVersion.watch()
  return read
}

/** Whatever was thrown and nobody caught. @public */
export const tellBug = (thrown: unknown): void => openTrouble(codeOf(textOf(thrown)))

/** A code or link of an older version may name a page that is gone: what it says of the step still counts. @public */
export const leadOn = ({ path, query = {} }: { path: string; query?: AddressQuery }): void => {
  const { scene, q } = query
  if (scene || q) openHome({ scene, q })
  else if (!openMoved(path, query)) openHome({ notFound: '1' })
}
