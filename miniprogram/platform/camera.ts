import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { called } from './called'

/** Takes a picture with the page's <camera>. The file is JPEG on Android and PNG on iOS. */
export const takePhoto = async (): Promise<Result<string, Problem>> => {
  const call = await called<WechatMiniprogram.TakePhotoSuccessCallbackResult>((callbacks) =>
    wx.createCameraContext().takePhoto({ quality: 'high', ...callbacks }),
  )
  return call.ok ? ok(call.value.tempImagePath) : failed({ kind: 'camera-lost' })
}

const phoneRefusesWeChat = (): boolean => wx.getAppAuthorizeSetting().cameraAuthorized === 'denied'

/** Why the <camera> reported an error: refused by the student (here or in the phone's settings), or taken away. */
export const cameraProblem = async (): Promise<Problem> => {
  const call = await called<WechatMiniprogram.GetSettingSuccessCallbackResult>((callbacks) =>
    wx.getSetting(callbacks),
  )
  const isRefused = (call.ok && call.value.authSetting['scope.camera'] === false) || phoneRefusesWeChat()
  return { kind: isRefused ? 'camera-refused' : 'camera-lost' }
}

/** Opens the settings that hold the refusal. Only from a tap. True when the camera is allowed afterwards. */
export const openCameraSettings = async (): Promise<boolean> => {
  if (phoneRefusesWeChat()) {
    await called((callbacks) => wx.openAppAuthorizeSetting(callbacks))
    return !phoneRefusesWeChat()
  }
  const call = await called<WechatMiniprogram.OpenSettingSuccessCallbackResult>((callbacks) =>
    wx.openSetting(callbacks),
  )
  return call.ok && call.value.authSetting['scope.camera'] === true
}
