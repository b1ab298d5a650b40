import type { Attempt } from '../model/problem'
import { failed, ok } from '../model/result'
import { callWx, PATIENCE_MS } from './wx-call'
import { lackingProblem } from './refusal'

/** What a student may have refused: here, in the mini-program's settings, or to WeChat as a whole, in the phone's. */
export type Permission = Scope | 'photos'
/** `album`: to keep pictures there. */
type Scope = 'camera' | 'album' | 'calendar'

const SCOPE = {
  camera: 'scope.camera',
  album: 'scope.writePhotosAlbum',
  calendar: 'scope.addPhoneCalendar',
} as const satisfies Record<Scope, string>
const SWITCH = {
  camera: 'cameraAuthorized',
  album: 'albumAuthorized',
  calendar: 'phoneCalendarAuthorized',
  photos: 'albumAuthorized',
} as const satisfies Record<Permission, string>

/** Whether the phone refuses it to WeChat. WeChat before 2.20.1 cannot tell. */
export const isRefusedByPhone = (permission: Permission): boolean => {
  try {
    return wx.getAppAuthorizeSetting()[SWITCH[permission]] === 'denied'
  } catch {
    return false
  }
}

const grantsIn = ({ authSetting }: { authSetting: WechatMiniprogram.AuthSetting }) => authSetting

/** Whether the student refuses it to the mini-program; undefined where WeChat does not say. */
export const isAllowedHere = async (permission: Scope): Promise<boolean | undefined> => {
  const call = await callWx(PATIENCE_MS.device, (callbacks) => wx.getSetting(callbacks), grantsIn)
  return call.ok ? call.value[SCOPE[permission]] : undefined
}

/**
 * Opens the settings that hold the refusal. True when it is allowed afterwards.
 * @inTap
 */
export const openSettings = async (permission: Permission): Attempt<boolean> => {
  // To look at pictures is between the phone and WeChat alone; Android does not tell what it refuses (iOS does).
  if (permission === 'photos' || isRefusedByPhone(permission)) {
    const call = await callWx(PATIENCE_MS.student, (callbacks) => wx.openAppAuthorizeSetting(callbacks))
    return call.ok
      ? ok(!isRefusedByPhone(permission))
      : failed(lackingProblem(call.failure) ?? { kind: 'settings-not-opened' })
  }
  const call = await callWx(PATIENCE_MS.student, (callbacks) => wx.openSetting(callbacks), grantsIn)
  return call.ok
    ? ok(call.value[SCOPE[permission]] === true)
    : failed(lackingProblem(call.failure) ?? { kind: 'settings-not-opened' })
}
