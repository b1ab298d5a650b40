import type { IsoDate } from '../model/iso-date'
import { today } from './clock'
import { appVersion } from './release'
import { callWx, PATIENCE_MS } from './wx-call'

/** The key. It is no record: nothing is lost with it, and 删除全部资料 takes it as every key. */
export const LAST_SEEN = 'last-seen'

/** What home printed of a degree, in its own names. */
export type Seen = Readonly<Record<string, unknown>>

/** As it lies there: sentences go by the version, last days by the day. */
export interface LastSeen {
  readonly version: string
  readonly on: IsoDate
  readonly seen: Seen
}

export const lastSeenOf = (seen: Seen): LastSeen => ({ version: appVersion(), on: today(), seen })

const ofNow = (stored: unknown): Seen | undefined => {
  const { version, on, seen } = (stored ?? {}) as Partial<LastSeen>
  return version === appVersion() && on === today() ? seen : undefined
}

/** What was kept today by this version; undefined where nothing was. @public home.ts requires it when it is needed */
export const readLastSeen = async (): Promise<Seen | undefined> => {
  const read = await callWx(
    PATIENCE_MS.storage,
    (callbacks) => wx.getStorage({ key: LAST_SEEN, encrypt: true, ...callbacks }),
    ({ data }: { data: unknown }) => data,
  )
  return read.ok ? ofNow(read.value) : undefined
}
