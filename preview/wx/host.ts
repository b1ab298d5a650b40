import { chosen, type Choice } from './behaviour/choice'
import type { TapState } from './behaviour/tap-state'

/** What the page engine lends to WeChat's APIs. */
export interface Host {
  /** Where dialogs, sheets and toasts are drawn: above the page, inside the phone frame. */
  overlay: HTMLElement
  /** Fails loudly, so that a gap of the preview never passes for a working page. */
  unsupported: (what: string) => never
  /** Whether the user has just tapped; without it every call counts as tapped. */
  tap?: TapState
  /** The time limit that the program has set for the call it makes in this turn: the answer ends it. */
  waitBegunNow?: () => () => void
  /** Which phone is played; an iPhone with the newest base library without it. */
  choice?: Choice
  /** The part of the screen below the navigation bar; without it the whole overlay. */
  windowSize?: () => { windowWidth: number; windowHeight: number; statusBarHeight: number }
  fontSizeSetting: () => number
  theme: () => 'light' | 'dark'
}

export const choiceOf = ({ choice }: Host): Choice => choice ?? chosen({})
