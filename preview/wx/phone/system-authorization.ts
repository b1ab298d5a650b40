export type SystemGrant = 'authorized' | 'denied' | 'not determined'

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
export const createSystemAuthorization = () => {
  const grants = Object.fromEntries(NAMES.map((name) => [name, 'authorized'])) as Record<
    SystemPermission,
    SystemGrant
  >
  return {
    grants: () => ({ ...grants, locationReducedAccuracy: false }),
    isDenied: (name: SystemPermission) => grants[name] === 'denied',
    set: (name: SystemPermission, grant: SystemGrant) => {
      grants[name] = grant
    },
  }
}

export type SystemAuthorization = ReturnType<typeof createSystemAuthorization>
