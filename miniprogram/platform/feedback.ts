import type { ProblemText } from '../model/problem-text'
import { called, PATIENCE_MS } from './called'

/** The one place that shows WeChat's own dialogs and toasts. */

/** Tells what went wrong and what to do. Resolves once the student has read it. */
export const showProblem = async (text: ProblemText): Promise<void> => {
  await called(PATIENCE_MS.student, (callbacks) =>
    wx.showModal({
      title: text.title,
      content: text.whatToDo,
      showCancel: false,
      confirmText: '知道了',
      ...callbacks,
    }),
  )
}

/** A question with two answers; `confirmText` has at most four characters (WeChat's limit). */
export const confirmed = async (question: {
  title: string
  content: string
  confirmText: string
}): Promise<boolean> => {
  const call = await called<WechatMiniprogram.ShowModalSuccessCallbackResult>(
    PATIENCE_MS.student,
    (callbacks) => wx.showModal({ ...question, cancelText: '取消', ...callbacks }),
  )
  return call.ok && call.value.confirm
}

/** A short sentence that goes away by itself. */
export const showNote = (title: string): void =>
  void called(PATIENCE_MS.device, (callbacks) =>
    wx.showToast({ title, icon: 'none', duration: 2500, ...callbacks }),
  )

/** The index of the chosen line, or undefined when the student closed the sheet. At most six lines (WeChat's limit). */
export const chosenOf = async (lines: readonly string[]): Promise<number | undefined> => {
  const call = await called<WechatMiniprogram.ShowActionSheetSuccessCallbackResult>(
    PATIENCE_MS.student,
    (callbacks) => wx.showActionSheet({ itemList: [...lines], ...callbacks }),
  )
  return call.ok ? call.value.tapIndex : undefined // 「取消」 is a normal outcome
}
