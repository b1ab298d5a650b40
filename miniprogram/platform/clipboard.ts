import { failed, ok } from '../model/result'
import type { Attempt } from '../model/problem'
import { callWx, PATIENCE_MS } from './wx-call'
import { lackingProblem, privacyProblem } from './refusal'

/**
 * Copies a value for the portal. WeChat shows its own 「内容已复制」; its rules want a tap for each (运营规范 5.15.4).
 * @inTap
 */
export const copyText = async (data: string): Attempt => {
  const call = await callWx(PATIENCE_MS.student, (callbacks) => wx.setClipboardData({ data, ...callbacks }))
  return call.ok
    ? ok(undefined)
    : failed(privacyProblem(call.failure) ?? lackingProblem(call.failure) ?? { kind: 'copy-failed' })
}
