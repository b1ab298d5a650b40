import type { Capture, QuarterTurns } from '../model/application'
import type { ApplicationChange } from './changed-application'

/** Pages added at the end; a page that is there already stays where it is. Their files lie sealed on the phone. */
export const withCaptures =
  (added: readonly Capture[]): ApplicationChange =>
  (newest) => {
    const known = new Set(newest.captures.map((capture) => capture.id))
    const fresh = added.filter((capture) => !known.has(capture.id))
    return fresh.length > 0 ? { ...newest, captures: [...newest.captures, ...fresh] } : newest
  }

/** One page changed, in its place; a change that leaves the page as it is writes nothing. */
export const withCapture =
  (id: string, change: (newest: Capture) => Capture): ApplicationChange =>
  (newest) => {
    const captures = newest.captures.map((capture) => (capture.id === id ? change(capture) : capture))
    return captures.some((capture, at) => capture !== newest.captures[at]) ? { ...newest, captures } : newest
  }

export const withoutCapture =
  (id: string): ApplicationChange =>
  (newest) => ({ ...newest, captures: newest.captures.filter((capture) => capture.id !== id) })

/** A page put back where it was. */
export const withCaptureAt =
  (capture: Capture, index: number): ApplicationChange =>
  (newest) => {
    const rest = newest.captures.filter((other) => other.id !== capture.id)
    return { ...newest, captures: [...rest.slice(0, index), capture, ...rest.slice(index)] }
  }

/** Turned clockwise by so many quarters; a PDF is passed on as it is. */
export const turned = (capture: Capture, quarters: number): Capture =>
  capture.kind === 'photo'
    ? { ...capture, quarterTurns: ((capture.quarterTurns + quarters) % 4) as QuarterTurns }
    : capture

/** A cut page without the whole photograph behind it. */
export const withoutOriginal = (capture: Capture): Capture => {
  if (capture.kind === 'pdf') return capture
  const { original: _, ...page } = capture
  return page
}

/** A page moved among the pages of its material, back or forth by so many; the other materials keep their places. */
export const withMovedCapture =
  (id: string, by: number): ApplicationChange =>
  (newest) => {
    const moving = newest.captures.find((capture) => capture.id === id)
    if (!moving) return newest
    const pages = newest.captures.filter((capture) => capture.material === moving.material)
    const to = Math.max(0, pages.indexOf(moving) + by)
    const rest = pages.filter((capture) => capture !== moving)
    const order = [...rest.slice(0, to), moving, ...rest.slice(to)]
    return {
      ...newest,
      captures: newest.captures.map((capture) =>
        capture.material === moving.material ? (order.shift() as Capture) : capture,
      ),
    }
  }
