import { ok, type Result } from '../model/result'
import type { Problem } from '../model/problem'
import { called, PATIENCE_MS } from './called'
import { copyText } from './clipboard'

/** Asks by WeChat's own sheet before it dials. What cannot dial (a tablet, a computer) gets the number to take along. */
export const callNumber = async (phoneNumber: string): Promise<Result<void, Problem>> => {
  const call = await called(PATIENCE_MS.student, (callbacks) =>
    wx.makePhoneCall({ phoneNumber, ...callbacks }),
  )
  return call.ok || /cancel/.test(call.failure.errMsg) ? ok(undefined) : copyText(phoneNumber)
}
