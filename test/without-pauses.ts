/**
 * Sealing lets the screen breathe between pieces; here nobody looks, so a pause of no time is over at once. A time limit
 * never ends: a run that was killed must not go on seconds later, on the phone of the next one.
 */
export const withoutPauses = (): void => {
  const atOnce = (task: () => void, ms = 0) => void (ms === 0 && queueMicrotask(task))
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(atOnce as unknown as typeof setTimeout)
}
