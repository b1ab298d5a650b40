/**
 * Sealing lets the screen breathe between pieces; here nobody looks, so a pause of no time is over at once. A time limit
 * never ends: a run that was killed must not go on seconds later, on the phone of the next one.
 */
export const withoutPauses = (): void => {
  const atOnce = (task: () => void, ms = 0) => void (ms === 0 && queueMicrotask(task))
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(atOnce as unknown as typeof setTimeout)
}

/** Time limits that end when the test says so. */
export interface HeldTime {
  /** All limits that are running end now, as after a long wait. */
  pass: () => void
  /** The app was killed: nothing of it waits any more. */
  forget: () => void
}

/** As `withoutPauses`, with time limits in the hand of the test. */
export const holdingTime = (): HeldTime => {
  const limits = new Map<number, () => void>()
  let count = 0
  const later = (task: () => void, ms = 0): number => {
    if (ms === 0) queueMicrotask(task)
    else limits.set(++count, task)
    return count
  }
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(later as unknown as typeof setTimeout)
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation((id) => void limits.delete(Number(id)))
  return {
    pass: () => {
      const ended = [...limits.values()]
      limits.clear()
      ended.forEach((end) => end())
    },
    forget: () => limits.clear(),
  }
}
