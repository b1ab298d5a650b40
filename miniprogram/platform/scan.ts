import { failed, ok } from '../model/result'
import type { Attempt } from '../model/problem'
import { callWx, PATIENCE_MS } from './wx-call'
import { lackingProblem, wasClosed } from './refusal'

export interface ScannedCode {
  readonly result: string
  readonly scanType: string
  /** Only for codes of this mini-program. Encoded on iOS, decoded on Android. */
  readonly path?: string
}

/** Opens WeChat's scanner (camera or album). `undefined` when the student closed it. */
export const scanCode = async (): Attempt<ScannedCode | undefined> => {
  const call = await callWx(
    PATIENCE_MS.student,
    (callbacks) => wx.scanCode({ scanType: ['qrCode', 'wxCode', 'barCode'] as never, ...callbacks }),
    // A text that WeChat cannot read is none.
    ({ result = '', scanType, path }: Partial<WechatMiniprogram.ScanCodeSuccessCallbackResult>) =>
      scanType && { result, scanType, ...(path ? { path } : {}) },
  )
  if (call.ok) return call
  if (wasClosed(call.failure)) return ok(undefined)
  return failed(lackingProblem(call.failure) ?? { kind: 'scan-failed' })
}
