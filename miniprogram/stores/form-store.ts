import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Attempt, Problem } from '../model/problem'
import { failed, ok } from '../model/result'
import { loadRecord, type LoadedRecord } from './save/load-record'
import { Queue } from './save/queue'
import type { Records } from './save/records'
import { RECORD_NAMES, type SavedShape } from './save/saved'

export interface FormStoreDeps {
  readonly records: Records
  now: () => number
}

/** The records that are forms: what is typed is kept at once. */
type FormKind = 'draft' | 'profile'

/** The next state of a form from its newest; undefined is none. */
type Change<Form> = (newest: Form | undefined) => Form | undefined

/** A form in hand. It shows what is typed at once and saves behind it; only the last state is written. */
export class FormStore<Kind extends FormKind> {
  form: SavedShape<Kind> | undefined = undefined
  private saved: SavedShape<Kind> | undefined = undefined
  /** The phone did not give the record, or not its newest state: it is asked again before anything is written. */
  isUnread = false
  /** What was changed while the newest state is not known, to be done to that state. */
  private waiting: readonly Change<SavedShape<Kind>>[] = []
  private blocked: Problem | undefined = undefined
  private readonly queue = new Queue()

  constructor(
    private readonly deps: FormStoreDeps,
    private readonly kind: Kind,
  ) {
    makeAutoObservable<this, 'deps' | 'kind' | 'queue' | 'blocked' | 'saved' | 'waiting'>(this, {
      form: observable.ref,
      saved: observable.ref,
      blocked: observable.ref,
      waiting: false,
      deps: false,
      kind: false,
      queue: false,
    })
  }

  /** There is nothing to show, though something may lie there: the phone did not give it. */
  get isUnseen(): boolean {
    return this.isUnread && !this.saved
  }

  /** Something lies there that is not in the form: it was not read, or not in its newest state. */
  get isLacking(): boolean {
    return this.isUnread || (this.blocked !== undefined && !this.saved)
  }

  /** Gives the problem to tell of, if any. */
  load(): Promise<Problem | undefined> {
    return this.queue.run(RECORD_NAMES[this.kind], () => {
      this.waiting = []
      this.settle({})
      return this.read()
    })
  }

  /** Asks the phone once more for what it did not give. Gives the problem to tell of, if any. */
  readAgain(): Promise<Problem | undefined> {
    return this.queue.run(RECORD_NAMES[this.kind], async () => (this.isUnread ? this.read() : undefined))
  }

  /**
   * The one way to write a form; undefined is none. `change` sees the newest state, and several changes while the phone
   * is writing become one write.
   * @mendedLater what the phone did not take is written when the next page is left (`save`)
   */
  change(change: Change<SavedShape<Kind>>): Attempt {
    this.show(change(this.form))
    if (this.isUnread) this.waiting = [...this.waiting, change]
    return this.save()
  }

  /**
   * The form is finished.
   * @mendedLater what the phone did not take is written when the next page is left (`save`)
   */
  clear(): Attempt {
    // eslint-disable-next-line house/change-from-newest -- whatever the newest state is, the form is finished
    return this.change(() => undefined)
  }

  /** The student gives the form up. Where the phone does not let go of it, it stays in hand as it was. */
  async giveUp(): Attempt {
    const { form, waiting } = this
    const cleared = await this.clear()
    if (!cleared.ok && !this.form) {
      this.waiting = waiting
      this.show(form)
    }
    return cleared
  }

  /**
   * Writes what the phone did not take before; nothing where all is written.
   * @mendedLater it is called again when the next page is left
   */
  save(): Attempt {
    const name = RECORD_NAMES[this.kind]
    return this.queue.run(name, async () => {
      if (this.waiting.length > 0) await this.read()
      const { form } = this
      if (form === this.saved) return ok(undefined)
      if (this.blocked) return failed(this.blocked)
      const { records } = this.deps
      const written = await (form ? records.write(name, form) : records.remove(name))
      if (written.ok) this.setSaved(form)
      return written
    })
  }

  /** What was changed meanwhile is done to the state that is read. */
  private async read(): Promise<Problem | undefined> {
    const loaded = await loadRecord(this.deps.records, this.kind, RECORD_NAMES[this.kind], this.deps.now())
    this.settle(loaded)
    return loaded.notice
  }

  private settle({ value, blocked, ...loaded }: LoadedRecord<SavedShape<Kind>>): void {
    const isUnread = loaded.isUnread === true
    this.blocked = blocked
    this.isUnread = isUnread
    // What is known of it stays where the phone gives even less.
    if (value || !isUnread) this.saved = value
    this.form = this.waiting.reduce((form, change) => change(form), this.saved)
    if (!isUnread) this.waiting = []
  }

  private setSaved(form: SavedShape<Kind> | undefined): void {
    this.saved = form
  }

  private show(form: SavedShape<Kind> | undefined): void {
    this.form = form
  }
}
