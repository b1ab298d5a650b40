/**
 * When a page comes to the front. WeChat's pickers may close without a word: whoever waits for one takes the next show
 * of any page for the sign that it is gone, and gives back what it held. An answer that still comes is taken once.
 */

/** `isReturn`: the page was here before. */
type Listener = (isReturn: boolean) => void
const listeners = new Set<Listener>()

/** Every page tells, when it comes in and whenever it is shown. */
export const tellPageShown = (isReturn: boolean): void =>
  [...listeners].forEach((listener) => listener(isReturn))

/** Calls at every show from now on; the answer ends it. */
export const onPageShow = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
