import { failed, ok } from '../model/result'
import type { Attempt } from '../model/problem'
import { callWx, PATIENCE_MS } from './wx-call'
import { wasClosed } from './refusal'

/** Asks by WeChat's own sheet before it dials. A tablet or a computer cannot. */
export const callNumber = async (phoneNumber: string): Attempt => {
  const call = await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.makePhoneCall({ phoneNumber, ...callbacks }),
  )
  return call.ok || wasClosed(call.failure) ? ok(undefined) : failed({ kind: 'not-on-this-device' })
}
