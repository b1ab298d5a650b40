import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { ApplicationId } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import type { Attempt, Problem } from '../model/problem'
import { failed } from '../model/result'
import type { Place, Settings } from '../model/settings'
import { loadRecord } from './save/load-record'
import { Queue } from './save/queue'
import type { Records } from './save/records'
import { RECORD_NAMES } from './save/saved'

export interface SettingsStoreDeps {
  readonly records: Records
  now: () => number
  today: () => IsoDate
}

/** What concerns the whole app: whether the first page was read, the degree in hand, the place the student was at. */
export class SettingsStore {
  settings: Settings = {}
  private blocked: Problem | undefined = undefined
  /** The phone did not give them, or not their newest state. */
  isUnread = false
  private readonly queue = new Queue()

  constructor(private readonly deps: SettingsStoreDeps) {
    makeAutoObservable<this, 'deps' | 'queue' | 'blocked'>(this, {
      settings: observable.ref,
      deps: false,
      queue: false,
      blocked: false,
    })
  }

  /** Gives the problem to tell of, if any. Without readable settings the app starts as on the first day. */
  load(): Promise<Problem | undefined> {
    return this.queue.run(RECORD_NAMES.settings, async () => {
      const loaded = await loadRecord(this.deps.records, 'settings', RECORD_NAMES.settings, this.deps.now())
      this.blocked = loaded.blocked
      this.show(loaded.value ?? {}, loaded.isUnread)
      return loaded.notice
    })
  }

  /** Asks the phone once more for what it did not give. Gives the problem to tell of, if any. */
  async readAgain(): Promise<Problem | undefined> {
    return this.isUnread ? this.load() : undefined
  }

  get isWelcomed(): boolean {
    return this.settings.welcomedOn !== undefined
  }

  welcome(): Attempt {
    return this.change({ welcomedOn: this.deps.today() })
  }

  /** @mendedLater it only says which degree stands first at the next start */
  chooseApplication(currentApplication: ApplicationId): Attempt {
    return this.change({ currentApplication })
  }

  /** @mendedLater the next page that opens writes its own place */
  rememberPlace(lastPlace: Place): Attempt {
    return this.change({ lastPlace })
  }

  /** @mendedLater the next page that opens writes its own place */
  forgetPlace(): Attempt {
    return this.change({ lastPlace: undefined })
  }

  private change(part: Partial<Settings>): Attempt {
    return this.queue.run(RECORD_NAMES.settings, async () => {
      if (this.blocked) return failed(this.blocked)
      const next = { ...this.settings, ...part }
      const written = await this.deps.records.write(RECORD_NAMES.settings, next)
      if (written.ok) this.show(next)
      return written
    })
  }

  private show(settings: Settings, isUnread = false): void {
    this.settings = settings
    this.isUnread = isUnread
  }
}
