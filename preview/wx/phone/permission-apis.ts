import type { DefineApi } from '../api/async-api'
import { APP_NAME } from '../../../miniprogram/content/app-name'
import type { Host } from '../host'
import { askDialog } from '../ui/dialog'
import type { PermissionGate, Scope } from './permission-gate'
import type { PrivacyGate, PrivacyListener } from './privacy-gate'
import { showSettings } from './setting-sheet'
import type { SystemAuthorization } from './system-authorization'

/** wx.authorize, the settings and the privacy guide. */
export const createPermissionApis = (
  define: DefineApi,
  host: Host,
  gate: PermissionGate,
  privacy: PrivacyGate,
  system: SystemAuthorization,
) => ({
  authorize: define({
    name: 'authorize',
    run: ({ scope }: { scope: Scope }) => gate.request(scope),
  }),
  getSetting: define({ name: 'getSetting', run: () => ({ authSetting: gate.authSetting() }) }),
  openSetting: define({
    name: 'openSetting',
    run: async () => {
      await showSettings(host, gate)
      return { authSetting: gate.authSetting() }
    },
  }),
  getAppAuthorizeSetting: () => system.grants(),
  openAppAuthorizeSetting: define({
    name: 'openAppAuthorizeSetting',
    run: async () => {
      await askDialog(host, { title: '系统设置 · 微信', confirm: '返回' })
    },
  }),
  getPrivacySetting: define({
    name: 'getPrivacySetting',
    run: () => ({
      needAuthorization: privacy.needsConsent(),
      privacyContractName: `《${APP_NAME}隐私保护指引》`,
    }),
  }),
  requirePrivacyAuthorize: define({
    name: 'requirePrivacyAuthorize',
    run: () => privacy.pass('requirePrivacyAuthorize'),
  }),
  openPrivacyContract: define({
    name: 'openPrivacyContract',
    run: async () => {
      await askDialog(host, { title: `${APP_NAME}隐私保护指引`, confirm: '返回' })
    },
  }),
  onNeedPrivacyAuthorization: (listener: PrivacyListener) => privacy.listen(listener),
})
