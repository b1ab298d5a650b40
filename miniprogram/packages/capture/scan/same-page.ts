import type { Fingerprint } from '../../../model/capture-work'

/** As the engine makes it (workers/engine/same-page.ts): brightness on a grid of this many cells a side. */
const SIDE = 24
/** Forms that differ only in what is filled in stay below this; two photographs of one page stay above. */
const SAME = 0.9

const turned = (print: Fingerprint): Fingerprint =>
  print.map((_, at) => print[(SIDE - 1 - (at % SIDE)) * SIDE + Math.floor(at / SIDE)])

const product = (one: Fingerprint, other: Fingerprint): number =>
  one.reduce((sum, value, at) => sum + value * other[at], 0)

/** Whether two photographs show the same page, whichever way round they were held. */
export const isSamePage = (one: Fingerprint, other: Fingerprint): boolean => {
  if (one.length !== SIDE * SIDE || other.length !== SIDE * SIDE) return false
  const strength = Math.sqrt(product(one, one) * product(other, other))
  let turn = other
  for (let n = 0; n < 4; n += 1, turn = turned(turn)) {
    if (strength > 0 && product(one, turn) / strength >= SAME) return true
  }
  return false
}
