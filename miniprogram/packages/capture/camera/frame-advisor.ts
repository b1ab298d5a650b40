import { makeAutoObservable, when } from 'mobx-miniprogram'
import { FRAME_ADVICE, type FrameAdvice } from '../../../model/frame-advice'
import type { CapturePhone } from '../stores/capture-phone'
import type { OneAtATime } from '../stores/one-at-a-time'

/** What one frame leaves for the next; only the engine looks inside. */
type Memory = Extract<Parameters<CapturePhone['askEngine']>[0], { kind: 'advise-frame' }>['memory']

interface FrameAdvisorDeps {
  readonly phone: Pick<CapturePhone, 'followFrames' | 'askEngine' | 'now'>
  readonly work: OneAtATime
}

/** A few frames a second: enough to follow a hand, little enough to keep the phone cool. */
const EVERY_MS = 300
/** So long the shutter waits for the hand to come to rest. */
const STEADY_MS = 500
/** Advice on a frame so old is about another view. */
const OUTDATED_MS = 4000

/** Says while framing what to do better. Without frames, or without the engine, it says nothing. */
export class FrameAdvisor {
  advice: FrameAdvice | undefined = undefined
  private stopFollowing: (() => void) | undefined = undefined
  private isAsking = false
  /** The shutter waits for the next frames. */
  private isAwaited = false
  private lastMs = 0

  constructor(private readonly deps: FrameAdvisorDeps) {
    makeAutoObservable<this, 'deps' | 'stopFollowing' | 'isAsking' | 'isAwaited' | 'lastMs'>(this, {
      deps: false,
      stopFollowing: false,
      isAsking: false,
      isAwaited: false,
      lastMs: false,
    })
  }

  start(): void {
    if (this.stopFollowing) return
    const { phone, work } = this.deps
    let memory: Memory
    let isFollowed = true
    const isTime = () => !work.isBusy && phone.now() - this.lastMs >= EVERY_MS
    const wants = () => !this.isAsking && (this.isAwaited || isTime())
    const advise = async (picture: Parameters<Parameters<typeof phone.followFrames>[1]>[0]) => {
      this.isAsking = true
      this.lastMs = phone.now()
      const said = await phone.askEngine({ kind: 'advise-frame', picture, memory }, 'advice')
      this.isAsking = false
      if (!isFollowed) return
      const view = said.ok && phone.now() - this.lastMs <= OUTDATED_MS ? said.value.view : undefined
      if (view) memory = view.memory
      this.say(FRAME_ADVICE.find((known) => known === view?.advice))
    }
    const stop = phone.followFrames(wants, (picture) => void advise(picture))
    this.stopFollowing = () => {
      isFollowed = false
      stop()
    }
  }

  stop(): void {
    this.stopFollowing?.()
    this.stopFollowing = undefined
    this.say(undefined)
  }

  /** Until the frames no longer show a moving hand, half a second at most; at once where none does. */
  async steady(): Promise<void> {
    if (this.advice !== 'hold-still') return
    this.isAwaited = true
    await when(() => this.advice !== 'hold-still', { timeout: STEADY_MS }).catch(() => undefined)
    this.isAwaited = false
  }

  private say(advice: FrameAdvice | undefined): void {
    this.advice = advice
  }
}
