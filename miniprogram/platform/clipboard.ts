import { failed, ok, type Result } from '../model/result'
import type { Problem } from '../model/problem'
import { called } from './called'
import { privacyProblem } from './refusal'

/** Copies a value for the portal. WeChat shows its own 「内容已复制」. Only ever called from a tap. */
export const copyText = async (data: string): Promise<Result<void, Problem>> => {
  const call = await called((callbacks) => wx.setClipboardData({ data, ...callbacks }))
  return call.ok ? ok(undefined) : failed(privacyProblem(call.failure) ?? { kind: 'copy-failed' })
}
