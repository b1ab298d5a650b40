import {
  acronymColumn,
  chineseColumn,
  initialsColumn,
  joinedColumn,
  pinyinColumn,
  shortAcronymColumn,
  wellKnown,
  wordColumn,
} from './school-columns'

const STEPS: readonly (() => unknown)[] = [
  chineseColumn,
  wordColumn,
  joinedColumn,
  acronymColumn,
  shortAcronymColumn,
  pinyinColumn,
  initialsColumn,
  wellKnown,
]

/** Lets the screen draw and the keyboard answer. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Prepares the search in small steps, none long enough to be felt. Resolves when every keystroke will be quick. */
export const warmUpSearch = async (): Promise<void> => {
  for (const step of STEPS) {
    await breath()
    step()
  }
}
