import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Application, ApplicationId } from '../model/application'
import type { Attempt } from '../model/problem'
import type { ApplicationChange } from './changed-application'

type Changes = ReadonlyMap<string, ApplicationChange>
interface KeptTextDeps {
  /** Writes a degree; `change` is called when its turn has come. */
  change: (id: ApplicationId, change: ApplicationChange) => Attempt
}

const NONE: Changes = new Map()

const changedBy = (application: Application, changes: Changes): Application =>
  [...changes.values()].reduce((changed, change) => change(changed), application)

/**
 * What is typed into the fields of degrees: shown at once and written behind. What is typed while the phone is writing
 * goes along with the next write, and what the phone did not take stays shown until a later write takes it.
 */
export class KeptText {
  private waiting: ReadonlyMap<ApplicationId, Changes> = new Map()
  private readonly queued = new Map<ApplicationId, Attempt>()

  constructor(private readonly deps: KeptTextDeps) {
    makeAutoObservable<this, 'deps' | 'waiting' | 'queued'>(this, {
      waiting: observable.ref,
      deps: false,
      queued: false,
      shown: false,
    })
  }

  /** The degree as its fields show it. */
  shown(application: Application): Application {
    return changedBy(application, this.waitingFor(application.id))
  }

  /** Keeps what became of one field; of two changes of the same field the later one counts. */
  keep(id: ApplicationId, field: string, change: ApplicationChange): Attempt {
    const others = [...this.waitingFor(id)].filter(([other]) => other !== field)
    this.put(id, new Map([...others, [field, change]]))
    return this.write(id)
  }

  /** Tries again what the phone did not take. */
  async retry(id: ApplicationId): Promise<void> {
    if (this.waitingFor(id).size > 0) await this.write(id)
  }

  /** Tries everything again that the phone did not take, degree by degree. */
  retryAll(): readonly Attempt[] {
    return [...this.waiting].filter(([, changes]) => changes.size > 0).map(([id]) => this.write(id))
  }

  /** What was typed into these fields and is not written is wanted no more. */
  drop(id: ApplicationId, isDropped: (field: string) => boolean): void {
    this.put(id, new Map([...this.waitingFor(id)].filter(([field]) => !isDropped(field))))
  }

  /** @mendedLater what is not written stays waiting and is tried again */
  private write(id: ApplicationId): Attempt {
    const queued = this.queued.get(id)
    if (queued) return queued
    let written = NONE
    const write = this.deps.change(id, (newest) => {
      this.queued.delete(id) // later letters come too late for this write
      written = this.waitingFor(id)
      return changedBy(newest, written)
    })
    this.queued.set(id, write)
    return write.then((result) => {
      if (this.queued.get(id) === write) this.queued.delete(id)
      if (result.ok) this.drop(id, (field) => this.waitingFor(id).get(field) === written.get(field))
      return result
    })
  }

  private waitingFor(id: ApplicationId): Changes {
    return this.waiting.get(id) ?? NONE
  }

  private put(id: ApplicationId, changes: Changes): void {
    this.waiting = new Map([...this.waiting, [id, changes]])
  }
}
