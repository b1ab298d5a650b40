import { failed, ok } from '../model/result'
import type { Attempt } from '../model/problem'
import { called, PATIENCE_MS } from './called'

/** Asks by WeChat's own sheet before it dials. A tablet or a computer cannot. */
export const callNumber = async (phoneNumber: string): Attempt => {
  const call = await called(PATIENCE_MS.student, (callbacks) =>
    wx.makePhoneCall({ phoneNumber, ...callbacks }),
  )
  return call.ok || /cancel/.test(call.failure.errMsg)
    ? ok(undefined)
    : failed({ kind: 'not-on-this-device' })
}
