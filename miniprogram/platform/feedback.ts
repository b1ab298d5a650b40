import type { ProblemText } from '../model/problem-text'
import { callWx, PATIENCE_MS } from './wx-call'

export { isStudentAsked } from './wx-call'

/** The one place that shows WeChat's own dialogs and toasts. */

/** Tells what went wrong and what to do. Resolves once the student has read it. */
export const showProblem = async (text: ProblemText): Promise<void> => {
  await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.showModal({
      title: text.title,
      content: text.whatToDo,
      showCancel: false,
      confirmText: '知道了',
      ...callbacks,
    }),
  )
}

interface Confirmation {
  readonly title: string
  readonly content: string
  /** At most four characters (WeChat's limit). */
  readonly confirmText: string
}

/**
 * A question with two answers. `onYes` runs inside the tap that said yes, where WeChat lets pass what needs a tap; its
 * answer is given back, undefined after a no.
 * @givesTap onYes
 */
export const whenConfirmed = async <T>(
  question: Confirmation,
  onYes: () => Promise<T>,
): Promise<T | undefined> => {
  let done: Promise<T> | undefined
  let isOver = false
  await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.showModal({
      ...question,
      cancelText: '取消',
      ...callbacks,
      success: (result?: { confirm?: boolean }) => {
        if (result?.confirm && !isOver) done = onYes()
        isOver = true
        callbacks.success(result)
      },
    }),
  )
  return done
}

export const confirmed = async (question: Confirmation): Promise<boolean> =>
  (await whenConfirmed(question, () => Promise.resolve(true))) ?? false

/** A short sentence that goes away by itself. */
export const showNote = (title: string): void =>
  void callWx(PATIENCE_MS.device, (callbacks) =>
    wx.showToast({ title, icon: 'none', duration: 2500, ...callbacks }),
  )

/**
 * A choice between lines, at most six (WeChat's limit). `onChosen` gets the index of one inside the tap that chose it;
 * its answer is given back, undefined when the student closed the sheet.
 * @givesTap onChosen
 */
export const whenChosen = async <T>(
  lines: readonly string[],
  title: string | undefined,
  onChosen: (index: number) => Promise<T>,
): Promise<T | undefined> => {
  let done: Promise<T> | undefined
  let isOver = false
  await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.showActionSheet({
      itemList: [...lines],
      ...(title ? { alertText: title } : {}),
      ...callbacks, // 「取消」, a failure, is a normal outcome
      success: (result?: { tapIndex?: number }) => {
        if (result?.tapIndex !== undefined && !isOver) done = onChosen(result.tapIndex)
        isOver = true
        callbacks.success(result)
      },
    }),
  )
  return done
}

/** The index of the chosen line, or undefined when the student closed the sheet. */
export const chosenOf = (lines: readonly string[]): Promise<number | undefined> =>
  whenChosen(lines, undefined, (index) => Promise.resolve(index))
