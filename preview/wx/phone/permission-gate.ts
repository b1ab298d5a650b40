import { documented, scopeRefused } from '../behaviour/documented-failure'
import type { Database } from '../database'
import { APP_NAME } from '../../../miniprogram/content/app-name'
import type { Host } from '../host'
import { askDialog } from '../ui/dialog'
import type { SystemPermission } from './system-authorization'

export type Scope = 'scope.camera' | 'scope.writePhotosAlbum' | 'scope.addPhoneCalendar'
export type Grant = 'granted' | 'denied' | 'unasked'

/** The phone's own switch for WeChat that each scope also needs. */
const SYSTEM_SWITCH: Record<Scope, SystemPermission> = {
  'scope.camera': 'cameraAuthorized',
  'scope.writePhotosAlbum': 'albumAuthorized',
  'scope.addPhoneCalendar': 'phoneCalendarAuthorized',
}

export const SCOPE_TEXT: Record<Scope, { ask: string; label: string }> = {
  'scope.camera': { ask: '使用你的摄像头', label: '摄像头' },
  'scope.writePhotosAlbum': { ask: '保存图片或视频到你的相册', label: '添加到相册' },
  'scope.addPhoneCalendar': { ask: '添加日历', label: '添加到日历' },
}

export interface PermissionGate {
  /** Asks once; a refusal lasts until the user changes it in the settings. Fails with "auth deny". */
  request: (scope: Scope) => Promise<void>
  grant: (scope: Scope) => Grant
  set: (scope: Scope, grant: Grant) => Promise<void>
  /** What getSetting shows: only scopes that were asked for. */
  authSetting: () => Partial<Record<Scope, boolean>>
  forget: () => void
}

const KEPT_AT = 'permissions'

const ask = (host: Host, scope: Scope): Promise<boolean> =>
  askDialog(host, { title: `“${APP_NAME}”申请${SCOPE_TEXT[scope].ask}`, confirm: '允许', cancel: '拒绝' })

/** The user's permissions, kept over restarts as WeChat keeps them. */
export const loadPermissionGate = async (
  host: Host,
  database: Database,
  isSystemDenied: (name: SystemPermission) => boolean,
): Promise<PermissionGate> => {
  let grants = (await database.get<Partial<Record<Scope, Grant>>>('settings', KEPT_AT)) ?? {}
  const pending = new Map<Scope, Promise<boolean>>()
  const grant = (scope: Scope): Grant => grants[scope] ?? 'unasked'
  const set: PermissionGate['set'] = (scope, value) => {
    grants = { ...grants, [scope]: value }
    return database.write(['settings'], (store) => store('settings').put(grants, KEPT_AT))
  }
  const askOnce = async (scope: Scope): Promise<boolean> => {
    const allowed = await ask(host, scope)
    await set(scope, allowed ? 'granted' : 'denied')
    return allowed
  }
  return {
    grant,
    set,
    request: async (scope) => {
      if (!(scope in SCOPE_TEXT)) host.unsupported(`permission ${scope}`)
      if (isSystemDenied(SYSTEM_SWITCH[scope])) throw documented('3')
      if (grant(scope) === 'granted') return
      if (grant(scope) === 'denied') throw scopeRefused()
      const asked = pending.get(scope) ?? askOnce(scope).finally(() => pending.delete(scope))
      pending.set(scope, asked)
      if (!(await asked)) throw scopeRefused()
    },
    authSetting: () => {
      const asked = Object.entries(grants).filter(([, value]) => value !== 'unasked')
      return Object.fromEntries(asked.map(([scope, value]) => [scope, value === 'granted']))
    },
    forget: () => {
      grants = {}
    },
  }
}
