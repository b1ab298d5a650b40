import { failed, ok, type Result } from '../model/result'
import type { Problem } from '../model/problem'

export interface ScannedCode {
  readonly result: string
  readonly scanType: string
  /** Only for codes of this mini-program. Encoded on iOS, decoded on Android. */
  readonly path?: string
}

/** Opens WeChat's scanner (camera or album). `undefined` when the student closed it. */
export const scanCode = async (): Promise<Result<ScannedCode | undefined, Problem>> => {
  try {
    const { result, scanType, path } = await wx.scanCode({
      scanType: ['qrCode', 'wxCode', 'barCode'] as never,
    })
    return ok({ result, scanType, ...(path ? { path } : {}) })
  } catch (error) {
    const message = (error as { errMsg?: string }).errMsg ?? ''
    return message.includes('cancel') ? ok(undefined) : failed({ kind: 'scan-failed' })
  }
}
