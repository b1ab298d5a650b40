import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { DegreeDraft } from '../model/degree-draft'
import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { loadRecord } from './save/load-record'
import { Queue } from './save/queue'
import type { Records } from './save/records'
import { RECORD_NAMES } from './save/saved'

export interface DraftStoreDeps {
  readonly records: Records
  now(): number
}

/** The degree form in hand. It shows what is typed at once and saves behind it; only the last state is written. */
export class DraftStore {
  draft: DegreeDraft | undefined = undefined
  private saved: DegreeDraft | undefined = undefined
  private blocked: Problem | undefined
  private readonly queue = new Queue()

  constructor(private readonly deps: DraftStoreDeps) {
    makeAutoObservable<this, 'deps' | 'queue' | 'blocked' | 'saved'>(this, {
      draft: observable.ref,
      saved: false,
      deps: false,
      queue: false,
      blocked: false,
    })
  }

  /** Gives the problem to tell of, if any. */
  async load(): Promise<Problem | undefined> {
    const loaded = await loadRecord(this.deps.records, 'draft', RECORD_NAMES.draft, this.deps.now())
    this.blocked = loaded.blocked
    this.saved = loaded.value
    this.show(loaded.value)
    return loaded.notice
  }

  /** Keeps what is in the form. Several changes while the phone is writing become one write. */
  change(draft: DegreeDraft): Promise<Result<void, Problem>> {
    this.show(draft)
    return this.save()
  }

  /** The form is finished or given up. */
  clear(): Promise<Result<void, Problem>> {
    this.show(undefined)
    return this.save()
  }

  private save(): Promise<Result<void, Problem>> {
    return this.queue.run(RECORD_NAMES.draft, async () => {
      const { draft } = this
      if (draft === this.saved) return ok(undefined)
      if (this.blocked) return failed(this.blocked)
      const { records } = this.deps
      const written = await (draft
        ? records.write(RECORD_NAMES.draft, draft)
        : records.remove(RECORD_NAMES.draft))
      if (written.ok) this.saved = draft
      return written
    })
  }

  private show(draft: DegreeDraft | undefined): void {
    this.draft = draft
  }
}
