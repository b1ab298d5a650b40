import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { EntryCode } from '../model/entry-code'

/** The code that led here, read once where it came in and handed on until its step is opened. Not saved. */
export class ArrivalStore {
  code: EntryCode | undefined = undefined

  constructor() {
    makeAutoObservable(this, { code: observable.ref })
  }

  arrive(code: EntryCode): void {
    this.code = code
  }

  /** Its step was opened. */
  leave(): void {
    this.code = undefined
  }
}
