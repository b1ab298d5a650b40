import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Attempt, Problem } from '../model/problem'
import { failed, ok } from '../model/result'
import { loadRecord } from './save/load-record'
import { Queue } from './save/queue'
import type { Records } from './save/records'
import { RECORD_NAMES, type SavedShape } from './save/saved'

export interface FormStoreDeps {
  readonly records: Records
  now: () => number
}

/** The records that are forms: what is typed is kept at once. */
type FormKind = 'draft' | 'profile'

/** A form in hand. It shows what is typed at once and saves behind it; only the last state is written. */
export class FormStore<Kind extends FormKind> {
  form: SavedShape<Kind> | undefined = undefined
  private saved: SavedShape<Kind> | undefined = undefined
  private blocked: Problem | undefined = undefined
  private readonly queue = new Queue()

  constructor(
    private readonly deps: FormStoreDeps,
    private readonly kind: Kind,
  ) {
    makeAutoObservable<this, 'deps' | 'kind' | 'queue' | 'blocked' | 'saved'>(this, {
      form: observable.ref,
      saved: false,
      deps: false,
      kind: false,
      queue: false,
      blocked: false,
    })
  }

  /** Gives the problem to tell of, if any. */
  async load(): Promise<Problem | undefined> {
    const loaded = await loadRecord(this.deps.records, this.kind, RECORD_NAMES[this.kind], this.deps.now())
    this.blocked = loaded.blocked
    this.saved = loaded.value
    this.show(loaded.value)
    return loaded.notice
  }

  /**
   * The one way to write a form; undefined is none. `change` sees the newest state, and several changes while the phone
   * is writing become one write.
   * @mendedLater what the phone did not take is written when the next page is left (`save`)
   */
  change(change: (newest: SavedShape<Kind> | undefined) => SavedShape<Kind> | undefined): Attempt {
    this.show(change(this.form))
    return this.save()
  }

  /**
   * The form is finished.
   * @mendedLater what the phone did not take is written when the next page is left (`save`)
   */
  clear(): Attempt {
    this.show(undefined)
    return this.save()
  }

  /** The student gives the form up. Where the phone does not let go of it, it stays in hand as it was. */
  async giveUp(): Attempt {
    const { form } = this
    const cleared = await this.clear()
    if (!cleared.ok && !this.form) this.show(form)
    return cleared
  }

  /**
   * Writes what the phone did not take before; nothing where all is written.
   * @mendedLater it is called again when the next page is left
   */
  save(): Attempt {
    const name = RECORD_NAMES[this.kind]
    return this.queue.run(name, async () => {
      const { form } = this
      if (form === this.saved) return ok(undefined)
      if (this.blocked) return failed(this.blocked)
      const { records } = this.deps
      const written = await (form ? records.write(name, form) : records.remove(name))
      if (written.ok) this.saved = form
      return written
    })
  }

  private show(form: SavedShape<Kind> | undefined): void {
    this.form = form
  }
}
