import { makeAutoObservable, observable, when } from 'mobx-miniprogram'
import { onPageShow } from '../../../platform/page-shows'

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
/** The student is in one of WeChat's own screens, which may close without a word. */
const WAITS_FOR_STUDENT: readonly CaptureState['kind'][] = ['choosing', 'handing-out']

/** The right to work. `resume` takes it again where it was given back while the student chose. */
export interface Turn {
  resume: (state: CaptureState) => Promise<void>
}

/**
 * Lets one piece of work through at a time and says which. What waits for the student gives its turn back when a page
 * shows again; what comes of it late is still taken, once, as soon as nothing else runs.
 */
export class OneAtATime {
  state: CaptureState = IDLE
  private turn: Turn | undefined = undefined

  constructor() {
    makeAutoObservable<this, 'turn'>(this, { state: observable.ref, turn: false })
    onPageShow(() => {
      if (WAITS_FOR_STUDENT.includes(this.state.kind)) this.end()
    })
  }

  get isBusy(): boolean {
    return this.state.kind !== 'idle'
  }

  /** How far the running work is. */
  become(state: CaptureState): void {
    this.state = state
  }

  /**
   * Runs the work, or does nothing (undefined) while another runs.
   * @atOnce work
   */
  async run<T>(state: CaptureState, work: (turn: Turn) => Promise<T>): Promise<T | undefined> {
    if (this.isBusy) return undefined
    const turn: Turn = { resume: (next) => this.resume(turn, next) }
    this.begin(turn, state)
    try {
      return await work(turn)
    } finally {
      if (this.turn === turn) this.end()
    }
  }

  private async resume(turn: Turn, state: CaptureState): Promise<void> {
    while (this.isBusy && this.turn !== turn) await when(() => !this.isBusy)
    this.begin(turn, state)
  }

  private begin(turn: Turn, state: CaptureState): void {
    this.turn = turn
    this.become(state)
  }

  private end(): void {
    this.turn = undefined
    this.become(IDLE)
  }
}
