import { makeAutoObservable } from 'mobx-miniprogram'
import { applyUpdate, whenUpdateReady } from '../platform/update'

/** Whether a newer version of the app waits to be started. Not saved. */
class NewVersion {
  isReady = false

  constructor() {
    makeAutoObservable(this)
  }

  watch(): void {
    whenUpdateReady(() => this.found())
  }

  /** Ends the running version; what was typed is kept by then. */
  start(): void {
    applyUpdate()
  }

  private found(): void {
    this.isReady = true
  }
}

export const newVersion = new NewVersion()
