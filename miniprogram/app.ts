import { openHome, openTrouble } from './platform/navigate'
import { startUp } from './stores/index'

/** A short code for a bug: the same bug gives the same code, and nothing of the message itself is shown or kept. */
const codeOf = (message: string): string => {
  let hash = 5381
  for (const character of message.split('\n').slice(0, 3).join('\n')) {
    hash = (hash * 33 + character.codePointAt(0)!) >>> 0
  }
  return hash.toString(36).toUpperCase().padStart(7, '0')
}

App({
  onLaunch() {
    void startUp()
  },
  onError(message: string) {
    openTrouble(codeOf(message))
  },
  onUnhandledRejection({ reason }: { reason: unknown }) {
    openTrouble(codeOf(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)))
  },
  /** A code or link of an older version may name a page that is gone: what it says of the step still counts. */
  onPageNotFound({ query: { scene, q } = {} }: { query?: Record<string, string | undefined> }) {
    openHome(scene || q ? { scene, q } : { notFound: '1' })
  },
})
