import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { UnderWay } from '../model/under-way'

/** Says what it is doing that must not be cut off, if anything; read by mobx. */
type Asked = () => UnderWay | undefined

/** What must not be cut off, of stores that the main package does not know: each joins when its subpackage is loaded. */
export class WorkUnderWay {
  private asked: readonly Asked[] = []

  constructor() {
    makeAutoObservable<this, 'asked'>(this, { asked: observable.ref })
  }

  /** Who joined last is asked first: it knows more of the work than the records that it writes. */
  get first(): UnderWay | undefined {
    for (const ask of this.asked) {
      const work = ask()
      if (work) return work
    }
    return undefined
  }

  join(ask: Asked): void {
    this.asked = [ask, ...this.asked]
  }
}
