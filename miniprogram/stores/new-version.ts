import { makeAutoObservable, observable, when } from 'mobx-miniprogram'
import type { Attempt, OptionalAttempt } from '../model/problem'
import { ok } from '../model/result'
import type { UnderWay } from '../model/under-way'
import { breathe } from '../platform/clock'
import { isStudentAsked } from '../platform/feedback'
import { applyUpdate, whenUpdateReady } from '../platform/update'
import type { WorkUnderWay } from './work-under-way'

interface NewVersionDeps {
  readonly work: Pick<WorkUnderWay, 'first'>
  /** Writes what was typed and is not written yet. */
  saveTyped: () => Attempt
}

/** Whether a newer version of the app waits to be started, and whether the student waits for it. Not saved. */
export class NewVersion {
  isReady = false
  /** One tap, until the version is started or the student goes elsewhere. */
  private wish: object | undefined = undefined

  constructor(private readonly deps: NewVersionDeps) {
    makeAutoObservable<this, 'deps' | 'wish'>(this, { deps: false, wish: observable.ref })
  }

  /** What has to end before the version that was asked for is started. */
  get waitsFor(): UnderWay | undefined {
    return this.wish && (this.deps.work.first ?? { kind: 'records' })
  }

  watch(): void {
    whenUpdateReady(() => this.found())
  }

  /**
   * Ends the running version once nothing is lost by it. A problem: what was typed could not be saved, and nothing was
   * ended. Undefined: the student went elsewhere, or is being told how the work ended; the version is offered again.
   */
  async start(): OptionalAttempt {
    if (this.wish) return undefined
    const wish = {}
    this.setWish(wish)
    try {
      return await this.startWhenDone(() => this.wish === wish)
    } finally {
      if (this.wish === wish) this.setWish(undefined)
    }
  }

  /** The student goes on elsewhere: there the app does not end under their hands. */
  giveUp(): void {
    this.setWish(undefined)
  }

  private async startWhenDone(isWished: () => boolean): OptionalAttempt {
    const { work, saveTyped } = this.deps
    do {
      await when(() => !work.first || !isWished())
      const saved = await saveTyped()
      if (!isWished()) return undefined
      if (!saved.ok) return saved
      await breathe() // whoever waited for the work tells how it ended
    } while (work.first)
    if (!isWished() || isStudentAsked()) return undefined
    applyUpdate()
    return ok(undefined)
  }

  private setWish(wish: object | undefined): void {
    this.wish = wish
  }

  private found(): void {
    this.isReady = true
  }
}
