import { APP_NAME } from '../../../miniprogram/content/app-name'
import { privacyRefused } from '../behaviour/documented-failure'
import type { Host } from '../host'
import { askDialog } from '../ui/dialog'

type Decision = { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }
export type PrivacyListener = (resolve: (decision: Decision) => void, info: { referrer: string }) => void

export interface PrivacyGate {
  /** Passes when the guide is agreed to; fails with errno 104 when the user refuses. */
  pass: (api: string) => Promise<void>
  needsConsent: () => boolean
  /** Whether consent is still to be given; a preview starts as if it had been. */
  require: (needed: boolean) => void
  listen: (listener: PrivacyListener) => void
}

// Documented: within ten seconds of a refusal no dialog, the call fails at once.
const QUIET_MS = 10_000

const officialDialog = (host: Host): Promise<boolean> =>
  askDialog(host, {
    title: '用户隐私保护提示',
    content: `在你使用“${APP_NAME}”的服务之前，请阅读《${APP_NAME}隐私保护指引》。`,
    confirm: '同意',
    cancel: '拒绝',
  })

const pageDialog = (listener: PrivacyListener, api: string): Promise<boolean> =>
  new Promise((resolve) =>
    listener(
      ({ event }) => {
        if (event !== 'exposureAuthorization') resolve(event === 'agree')
      },
      { referrer: api },
    ),
  )

/** WeChat's privacy consent, off until a test requires it. */
export const createPrivacyGate = (host: Host): PrivacyGate => {
  let needed = false
  let refusedAt = -Infinity
  let listener: PrivacyListener | undefined
  return {
    needsConsent: () => needed,
    require: (value) => {
      needed = value
      refusedAt = -Infinity
    },
    listen: (value) => {
      listener = value
    },
    pass: async (api) => {
      if (!needed) return
      if (Date.now() - refusedAt < QUIET_MS) throw privacyRefused()
      const agreed = await (listener ? pageDialog(listener, api) : officialDialog(host))
      needed = !agreed
      if (agreed) return
      refusedAt = Date.now()
      throw privacyRefused()
    },
  }
}
