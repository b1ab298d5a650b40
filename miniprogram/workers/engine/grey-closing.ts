/** Windows of 4 by doubling: 2, then 4 pixels. Wider ones also erase the thin shadow between two white papers. */
const DISTANCES = [1, 2]

/** The brighter (or darker) of two pixels `distance` apart in a row; a row's end repeats itself. */
const alongRows = (from: Uint8Array, to: Uint8Array, width: number, distance: number, isBright: boolean) => {
  for (let start = 0; start < from.length; start += width) {
    const last = start + width - 1
    const until = last - distance
    let at = start
    if (isBright)
      for (; at <= until; at++) {
        const a = from[at]!
        const b = from[at + distance]!
        to[at] = a > b ? a : b
      }
    else
      for (; at <= until; at++) {
        const a = from[at]!
        const b = from[at + distance]!
        to[at] = a < b ? a : b
      }
    for (; at <= last; at++) to[at] = from[at]!
  }
}

/** The same down the columns: rows are read in order, which is kinder to memory than walking columns. */
const alongColumns = (
  from: Uint8Array,
  to: Uint8Array,
  width: number,
  distance: number,
  isBright: boolean,
) => {
  const reach = distance * width
  const until = from.length - reach
  let at = 0
  if (isBright)
    for (; at < until; at++) {
      const a = from[at]!
      const b = from[at + reach]!
      to[at] = a > b ? a : b
    }
  else
    for (; at < until; at++) {
      const a = from[at]!
      const b = from[at + reach]!
      to[at] = a < b ? a : b
    }
  for (; at < from.length; at++) to[at] = from[at]!
}

const windowed = (plane: Uint8Array, spare: Uint8Array, width: number, isBright: boolean) => {
  for (const distance of DISTANCES) {
    alongRows(plane, spare, width, distance, isBright)
    alongColumns(spare, plane, width, distance, isBright)
  }
}

/**
 * Grey closing in place: the brightest of each window, then the darkest. Text, thin frames and other dark marks up
 * to the window's width vanish; the border of the page stays where it is, because both windows lean opposite ways.
 */
export const closeGrey = (plane: Uint8Array, width: number): void => {
  const spare = new Uint8Array(plane.length)
  windowed(plane, spare, width, true)
  plane.reverse()
  windowed(plane, spare, width, false)
  plane.reverse()
}
