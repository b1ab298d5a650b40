import { reaction } from 'mobx-miniprogram'

/** From one page to the next both are off the screen for a moment. */
const BETWEEN_PAGES_MS = 300

interface WhileShown {
  /** Whether a page that shows the plain copies is on the screen. */
  isShown: () => boolean
  /** Whether somebody still needs them: a piece of work that reads them, a sheet of WeChat that has them. */
  isNeeded: () => boolean
  takeAway: () => Promise<unknown>
}

/** Plain copies lie on the phone only while a page that shows them is on the screen. */
export const keepWhileShown = ({ isShown, isNeeded, takeAway }: WhileShown): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return reaction(
    () => !isShown() && !isNeeded(),
    (isOver) => {
      if (waiting !== undefined) clearTimeout(waiting)
      if (isOver) waiting = setTimeout(() => void takeAway(), BETWEEN_PAGES_MS)
    },
  )
}
