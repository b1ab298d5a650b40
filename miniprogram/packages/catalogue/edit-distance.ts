/**
 * The least number of changes (a letter wrong, missing, too many, or two swapped) that turn `typed` into `word`,
 * or into the beginning of it when `asBeginning`; anything above `most` is reported as most + 1.
 */
export const editDistance = (typed: string, word: string, most: number, asBeginning: boolean): number => {
  const { length } = typed
  let beforeLast = new Array<number>(length + 1)
  let last = Array.from({ length: length + 1 }, (_, at) => at)
  let current = new Array<number>(length + 1)
  let best = asBeginning ? length : most + 1
  const columns = Math.min(word.length, length + most)
  if (!asBeginning && columns < word.length) return most + 1
  for (let column = 1; column <= columns; column++) {
    const letter = word[column - 1]
    current[0] = column
    let least = column
    for (let at = 1; at <= length; at++) {
      const typedLetter = typed[at - 1]
      let cost = last[at - 1]! + (typedLetter === letter ? 0 : 1)
      if (last[at]! + 1 < cost) cost = last[at]! + 1
      if (current[at - 1]! + 1 < cost) cost = current[at - 1]! + 1
      if (at > 1 && column > 1 && typedLetter === word[column - 2] && typed[at - 2] === letter)
        cost = Math.min(cost, beforeLast[at - 2]! + 1)
      current[at] = cost
      if (cost < least) least = cost
    }
    if (asBeginning && current[length]! < best) best = current[length]!
    if (least > most) return Math.min(best, most + 1)
    ;[beforeLast, last, current] = [last, current, beforeLast]
  }
  return Math.min(asBeginning ? best : last[length]!, most + 1)
}

/** The least number of changes that turn `typed` into some part of `name`; above `most`: most + 1. */
export const distanceInside = (typed: string, name: string, most: number): number => {
  let last = Array.from({ length: typed.length + 1 }, (_, at) => at)
  let best = typed.length
  for (const letter of name) {
    const current = [0]
    for (let at = 1; at <= typed.length; at++) {
      const wrong = last[at - 1]! + (typed[at - 1] === letter ? 0 : 1)
      current.push(Math.min(wrong, last[at]! + 1, current[at - 1]! + 1))
    }
    best = Math.min(best, current[typed.length]!)
    last = current
  }
  return Math.min(best, most + 1)
}
