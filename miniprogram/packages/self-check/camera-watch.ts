import { bad, good, type ProbeResult } from './probe'

/** Whoever watches the camera hears each result as soon as it stands. */
type Tell = (result: ProbeResult) => void

const WATCH_MS = 3_000
/** A lens that has not started by then does not start. */
const START_MS = 10_000

/** From the tap that shows the lens: when it starts, and how many frames a second come. */
export const watchCamera = (nowMs: () => number, tell: Tell) => {
  const shownMs = nowMs()
  let hasAnswered = false
  const answer = (result: Omit<ProbeResult, 'id' | 'ms'>): void => {
    if (hasAnswered) return
    hasAnswered = true
    tell({ id: 'camera-start', ms: nowMs() - shownMs, ...result })
  }
  const late = setTimeout(() => answer(bad('no initdone')), START_MS)

  const countFrames = (): void => {
    let frames = 0
    let size = ''
    const listener = wx.createCameraContext().onCameraFrame(({ width, height }) => {
      frames += 1
      size = `${width}×${height}`
    })
    listener.start()
    setTimeout(() => {
      listener.stop()
      const perSecond = (frames * 1000) / WATCH_MS
      tell({
        id: 'camera-frames',
        ms: WATCH_MS,
        ...(frames > 0 ? good(`${perSecond.toFixed(1)}/s ${size}`) : bad('no frame')),
      })
    }, WATCH_MS)
  }

  return {
    started(): void {
      clearTimeout(late)
      answer(good())
      countFrames()
    },
    failed(message: string): void {
      clearTimeout(late)
      answer(bad(message))
    },
  }
}
