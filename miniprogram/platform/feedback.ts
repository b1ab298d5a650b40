import type { ProblemText } from '../model/problem-text'

/** The one place that shows WeChat's own dialogs and toasts. */

/** Tells what went wrong and what to do. Resolves once the student has read it. */
export const showProblem = async (text: ProblemText): Promise<void> => {
  await wx.showModal({
    title: text.title,
    content: text.whatToDo,
    showCancel: false,
    confirmText: '知道了',
  })
}

/** A question with two answers; `confirmText` has at most four characters (WeChat's limit). */
export const confirmed = async (question: {
  title: string
  content: string
  confirmText: string
}): Promise<boolean> => {
  const answer = await wx.showModal({ ...question, cancelText: '取消' })
  return answer.confirm
}

/** A short sentence that goes away by itself. */
export const showNote = (title: string): void => void wx.showToast({ title, icon: 'none', duration: 2500 })

/** The index of the chosen line, or undefined when the student closed the sheet. At most six lines (WeChat's limit). */
export const chosenOf = async (lines: readonly string[]): Promise<number | undefined> => {
  try {
    return (await wx.showActionSheet({ itemList: [...lines] })).tapIndex
  } catch {
    return undefined // 「取消」 is a normal outcome
  }
}
