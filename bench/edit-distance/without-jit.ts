import { distance } from 'fastest-levenshtein'
import { Slips } from '../../miniprogram/packages/catalogue/search/kernel/slips'
import { SCHOOLS } from '../../miniprogram/packages/catalogue/search/searched-schools'

/** Milliseconds for one typed word against all words of the local names. */
export interface EditDistances {
  readonly ours: number
  readonly library: number
}

const TYPED = ['birminham', 'sheffeild', 'pensylvania', 'univeristy', 'colombia', 'tecnological']
const MOST = 2
const ROUNDS = 9

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN

const words = [...new Set(SCHOOLS.local.words().text.split(/[ \n]+/))].filter((word) => word.length > 2)

const millisecondsEach = (count: (typed: string) => number): number =>
  median(
    Array.from({ length: ROUNDS }, () => {
      const before = performance.now()
      for (const typed of TYPED) count(typed)
      return (performance.now() - before) / TYPED.length
    }),
  )

const measured: EditDistances = {
  ours: millisecondsEach((typed) => {
    const slips = new Slips(typed)
    return words.filter((word) => slips.in(word, 'whole', MOST) <= MOST).length
  }),
  library: millisecondsEach((typed) => words.filter((word) => distance(typed, word) <= MOST).length),
}

process.stdout.write(JSON.stringify(measured))
