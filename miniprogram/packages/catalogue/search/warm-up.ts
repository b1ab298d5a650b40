import { SCHOOLS } from './searched-schools'

const { chinese, local } = SCHOOLS

const STEPS: readonly (() => unknown)[] = [
  chinese.names,
  () => chinese.names().characterCounts(),
  local.words,
  local.joined,
  ...local.acronyms,
  chinese.pinyin,
  chinese.initials,
  local.vocabulary,
  SCHOOLS.everydayNames,
  () => SCHOOLS.everydaySounds?.(),
  () => SCHOOLS.standings?.(),
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
