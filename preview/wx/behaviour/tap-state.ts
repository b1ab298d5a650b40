import TAP from './tap.json'

/** Whether code runs inside the turn that a tap began (see tap.json for WeChat's own words). */
export interface TapState {
  isOn: () => boolean
  /** Runs this as the answer to a tap. */
  during: (work: () => void) => void
}

export const isTapBound = (api: string): boolean => TAP.bound.includes(api)
const givesTap = (api: string): boolean => TAP.givesInSuccess.includes(api)
const passesTapOn = (api: string): boolean => TAP.passesOn.includes(api)

/** The state ends with the macro task: awaiting keeps it, a timer has it no more. */
export const createTapState = (): TapState => {
  let depth = 0
  return {
    isOn: () => depth > 0,
    during: (work) => {
      depth += 1
      // Set before any timer of the work, so that it runs before each of them.
      setTimeout(() => void (depth -= 1), 0)
      work()
    },
  }
}

/** A state for phones of which nobody taps anything: all counts as tapped. */
export const ALWAYS_TAPPED: TapState = { isOn: () => true, during: (work) => work() }

/** How the callbacks of a call are called back: as a new tap, with the tap it was made in, or without one. */
export const callerOf = (tap: TapState, api: string): ((isSuccess: boolean, work: () => void) => void) => {
  const wasTapped = tap.isOn()
  return (isSuccess, work) => {
    if ((isSuccess && givesTap(api)) || (wasTapped && passesTapOn(api))) tap.during(work)
    else work()
  }
}
