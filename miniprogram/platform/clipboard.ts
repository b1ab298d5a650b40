import { failed, ok, type Result } from '../model/result'
import type { Problem } from '../model/problem'

/** Copies a value for the portal. WeChat shows its own 「内容已复制」. Only ever called from a tap. */
export const copyText = async (data: string): Promise<Result<void, Problem>> => {
  try {
    await wx.setClipboardData({ data })
    return ok(undefined)
  } catch {
    return failed({ kind: 'copy-failed' })
  }
}
