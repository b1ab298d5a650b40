import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { ApplicationId, Capture } from '../model/application'
import type { Attempt } from '../model/problem'
import { failed, ok } from '../model/result'
import type { ApplicationStore } from './application-store'
import { withCaptures } from './changed-captures'
import type { PhotoStore } from './photo-store'
import { namedFiles } from './save/application-records'

export interface UnclaimedStoreDeps {
  readonly applications: ApplicationStore
  readonly photos: PhotoStore
}

/**
 * Photographs that lie sealed on the phone and that no record names: their record was lost, could not be read, or was
 * never written. They are kept until the student has looked at them.
 */
export class UnclaimedStore {
  private sealed: readonly string[] = []

  constructor(private readonly deps: UnclaimedStoreDeps) {
    makeAutoObservable<this, 'deps' | 'sealed'>(this, { sealed: observable.ref, deps: false })
  }

  /** Their names. Empty until the phone was looked through. */
  get ids(): readonly string[] {
    const claimed = new Set(
      this.deps.applications.saved.flatMap((saved) => [...namedFiles(saved), ...saved.discarded]),
    )
    return this.deps.applications.isLoaded ? this.sealed.filter((id) => !claimed.has(id)) : []
  }

  /**
   * Looks through the phone. What this run of the app is only just saving is left out.
   * @mendedLater the phone is looked through again at the next start and when the page of found photos opens
   */
  async look(): Attempt {
    const sealed = await this.deps.photos.listSealed()
    if (!sealed.ok) return sealed
    this.show(sealed.value.filter((id) => !this.deps.photos.isFresh(id)))
    return ok(undefined)
  }

  /** Makes it a page of a material. */
  async attach(application: ApplicationId, capture: Capture): Attempt {
    if (!this.ids.includes(capture.id)) return failed({ kind: 'file-unreadable' })
    return this.deps.applications.change(application, withCaptures([capture]))
  }

  /** Deletes it for good: the student looked at it and wants it gone. */
  async discard(id: string): Attempt {
    if (!this.ids.includes(id)) return ok(undefined)
    const discarded = await this.deps.photos.discard(id)
    if (discarded.ok) this.show(this.sealed.filter((other) => other !== id))
    return discarded
  }

  private show(sealed: readonly string[]): void {
    this.sealed = sealed
  }
}
