import { failed, ok } from '../../miniprogram/model/result'
import { openSettings, type Permission } from '../../miniprogram/platform/settings'

interface Options {
  success: (result: unknown) => void
  fail: (failure: unknown) => void
}

const phone = (members: Record<string, unknown>) => void Object.assign(globalThis, { wx: members })

const ALL: readonly (readonly [Exclude<Permission, 'photos'>, string, string])[] = [
  ['camera', 'scope.camera', 'cameraAuthorized'],
  ['album', 'scope.writePhotosAlbum', 'albumAuthorized'],
  ['calendar', 'scope.addPhoneCalendar', 'phoneCalendarAuthorized'],
]

test.each(ALL)(
  'what the phone refuses for the %s is allowed in its own settings',
  async (permission, _, name) => {
    let grant = 'denied'
    const openAppAuthorizeSetting = ({ success }: Options) => {
      grant = 'authorized'
      success({})
    }
    phone({ getAppAuthorizeSetting: () => ({ [name]: grant }), openAppAuthorizeSetting })
    expect(await openSettings(permission)).toEqual(ok(true))
  },
)

test.each(ALL)(
  'what the student refused for the %s is allowed in WeChat’s',
  async (permission, scope, name) => {
    const authSetting: Record<string, boolean> = { [scope]: true }
    phone({
      getAppAuthorizeSetting: () => ({ [name]: 'authorized' }),
      openSetting: ({ success }: Options) => success({ authSetting }),
    })
    expect(await openSettings(permission)).toEqual(ok(true))
    authSetting[scope] = false
    expect(await openSettings(permission)).toEqual(ok(false))
  },
)

test('that WeChat may look at photos is allowed in the phone’s settings, also where the phone does not tell (Android)', async () => {
  const openAppAuthorizeSetting = jest.fn(({ success }: Options) => success({}))
  phone({ getAppAuthorizeSetting: () => ({}), openAppAuthorizeSetting, openSetting: jest.fn() })
  expect(await openSettings('photos')).toEqual(ok(true))
  expect(openAppAuthorizeSetting).toHaveBeenCalledTimes(1)
})

test('settings that WeChat does not open are told, on an old one too', async () => {
  const refuses = ({ fail }: Options) =>
    fail({ errMsg: 'openSetting:fail can only be invoked by user TAP gesture.' })
  phone({ openSetting: refuses })
  expect(await openSettings('album')).toEqual(failed({ kind: 'settings-not-opened' }))
  phone({ getAppAuthorizeSetting: () => ({ cameraAuthorized: 'denied' }) })
  expect(await openSettings('camera')).toEqual(failed({ kind: 'not-on-this-device' }))
})
