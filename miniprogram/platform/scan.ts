import { failed, ok } from '../model/result'
import type { Attempt } from '../model/problem'
import { callWx, PATIENCE_MS } from './wx-call'
import { lackingProblem, wasClosed } from './refusal'

export interface ScannedCode {
  readonly result: string
  readonly scanType: string
  /** Only for codes of this mini-program, else empty. Encoded on iOS, decoded on Android. */
  readonly path: string
}

type Told = Partial<Record<'result' | 'scanType' | 'path', string>>

/** Opens WeChat's scanner (camera or album). `undefined` when the student closed it. */
export const scanCode = async (): Attempt<ScannedCode | undefined> => {
  const call = await callWx(
    PATIENCE_MS.student,
    (callbacks) => wx.scanCode({ scanType: ['qrCode', 'wxCode', 'barCode'] as never, ...callbacks }),
    // Of a code WeChat may tell a part: no text where it cannot read it, no kind where it does not know one.
    ({ result = '', scanType = '', path = '' }: Told) =>
      result || scanType || path ? { result, scanType, path } : undefined,
  )
  if (call.ok) return call
  if (wasClosed(call.failure)) return ok(undefined)
  return failed(lackingProblem(call.failure) ?? { kind: 'scan-failed' })
}
