import { createTapState } from '../wx/behaviour/tap-state'

/** Whether the program runs inside a tap of the person at this phone. */
export const tap = createTapState()
