import { makeAutoObservable } from 'mobx-miniprogram'
import type { Problem } from '../../../model/problem'
import type { Result } from '../../../model/result'
import type { CapturePhone } from './capture-phone'

/**
 * Whether the workers' package was lacking when it was needed last: said where pages stay unchecked, and fetched from
 * there.
 */
export class EngineLack {
  isLacking = false
  isFetching = false

  constructor(private readonly phone: Pick<CapturePhone, 'askEngine' | 'fetchEngine'>) {
    makeAutoObservable<this, 'phone'>(this, { phone: false, askEngine: false, fetchEngine: false })
  }

  readonly askEngine: CapturePhone['askEngine'] = async (question, kind) => {
    const said = await this.phone.askEngine(question, kind)
    this.note(said)
    return said
  }

  readonly fetchEngine: CapturePhone['fetchEngine'] = async () => {
    this.setFetching(true)
    const fetched = await this.phone.fetchEngine()
    this.setFetching(false)
    this.note(fetched)
    return fetched
  }

  private note(said: Result<unknown, Problem>): void {
    this.isLacking = !said.ok && said.problem.kind === 'engine-not-downloaded'
  }

  private setFetching(isFetching: boolean): void {
    this.isFetching = isFetching
  }
}
