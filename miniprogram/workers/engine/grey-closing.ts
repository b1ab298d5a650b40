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

const windowed = (
  plane: Uint8Array,
  spare: Uint8Array,
  width: number,
  distances: readonly number[],
  isBright: boolean,
) => {
  for (const distance of distances) {
    alongRows(plane, spare, width, distance, isBright)
    alongColumns(spare, plane, width, distance, isBright)
  }
}

/**
 * Grey closing in place: the brightest of each window, then the darkest. Text, thin frames and other dark marks up
 * to the window's width vanish; the border of the page stays where it is, because both windows lean opposite ways.
 * The window grows by doubling: distances 1, 2 make one of 2, then 4 pixels.
 */
export const closeGrey = (plane: Uint8Array, width: number, distances: readonly number[]): void => {
  const spare = new Uint8Array(plane.length)
  windowed(plane, spare, width, distances, true)
  plane.reverse()
  windowed(plane, spare, width, distances, false)
  plane.reverse()
}
