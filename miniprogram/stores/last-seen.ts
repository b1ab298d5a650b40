import type { Attempt } from '../model/problem'
import { LAST_SEEN, lastSeenOf, type Seen } from '../platform/last-seen'
import { removeRecord, writeRecord } from '../platform/storage'

/** What home showed of a degree when it was covered: drawn at the next start until the records are read, if none was written since. */
class LastSeen {
  /** Of an earlier run, as far as is known. */
  private mayLie = true

  /** @mendedLater without it home is drawn when the records are read */
  keep(seen: Seen): Attempt {
    this.mayLie = true
    return writeRecord(LAST_SEEN, lastSeenOf(seen))
  }

  /** Called before and after each write of a record, and not waited for: the phone does one thing after the other. */
  async forget(): Promise<void> {
    if (!this.mayLie) return
    this.mayLie = false
    const removed = await removeRecord(LAST_SEEN)
    if (!removed.ok) this.mayLie = true
  }
}

export const lastSeen = new LastSeen()
