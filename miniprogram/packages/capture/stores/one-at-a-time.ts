import { makeAutoObservable, observable } from 'mobx-miniprogram'

/** What capture is doing. Everything that writes waits for `idle`, so that a double tap does one thing. */
export type CaptureState =
  | { readonly kind: 'idle' }
  /** WeChat's picker is open. */
  | { readonly kind: 'choosing' }
  | { readonly kind: 'shooting' }
  | { readonly kind: 'adding'; readonly done: number; readonly total: number }
  | { readonly kind: 'changing' }
  | { readonly kind: 'making-files'; readonly done: number; readonly total: number }
  /** One of WeChat's own sheets shows or sends a file. */
  | { readonly kind: 'handing-out' }

const IDLE: CaptureState = { kind: 'idle' }

/** Lets one piece of work through at a time and says which. */
export class OneAtATime {
  state: CaptureState = IDLE

  constructor() {
    makeAutoObservable(this, { state: observable.ref })
  }

  get isBusy(): boolean {
    return this.state.kind !== 'idle'
  }

  /** How far the running work is. */
  become(state: CaptureState): void {
    this.state = state
  }

  /** Runs the work, or does nothing (undefined) while another runs. */
  async run<T>(state: CaptureState, work: () => Promise<T>): Promise<T | undefined> {
    if (this.isBusy) return undefined
    this.become(state)
    try {
      return await work()
    } finally {
      this.become(IDLE)
    }
  }
}
