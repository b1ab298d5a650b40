import type { DefineApi } from '../api/async-api'
import type { Host } from '../host'
import { askDialog } from '../ui/dialog'

type SystemGrant = 'authorized' | 'denied' | 'not determined'

const NAMES = [
  'albumAuthorized',
  'bluetoothAuthorized',
  'cameraAuthorized',
  'locationAuthorized',
  'microphoneAuthorized',
  'notificationAuthorized',
  'phoneCalendarAuthorized',
] as const
export type SystemPermission = (typeof NAMES)[number]

/** What the phone itself allows WeChat, above the permissions of this mini-program. */
export const createSystemAuthorization = (define: DefineApi, host: Host) => {
  const grants = Object.fromEntries(NAMES.map((name) => [name, 'authorized'])) as Record<
    SystemPermission,
    SystemGrant
  >
  return {
    apis: {
      getAppAuthorizeSetting: () => ({ ...grants, locationReducedAccuracy: false }),
      openAppAuthorizeSetting: define({
        name: 'openAppAuthorizeSetting',
        run: async () => {
          await askDialog(host, { title: '系统设置 · 微信', confirm: '返回' })
        },
      }),
    },
    set: (name: SystemPermission, grant: SystemGrant) => {
      grants[name] = grant
    },
  }
}
