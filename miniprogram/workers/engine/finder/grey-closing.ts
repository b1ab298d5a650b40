/**
 * The brightest (or darkest) of four neighbours in a line, in place: lines start `apart` from each other, their
 * pixels lie `step` apart. A line's end repeats itself. Pairs are kept from one pixel to the next, so that each is
 * read once: the phones that need it most run without JIT. Where JIT works, d & (d >> 31), the difference where it is
 * below 0, spares branches that noise makes unpredictable.
 */
const alongLines = (
  plane: Uint8Array,
  first: number,
  lines: number,
  apart: number,
  count: number,
  step: number,
  isBright: boolean,
): void => {
  for (let line = 0, start = first; line < lines; line++, start += apart) {
    let at = start
    let ahead = start + 3 * step
    const end = start + count * step
    let p = plane[start + 2 * step]!
    const a = plane[start]!
    const b = plane[start + step]!
    let pair: number
    let next: number
    if (isBright) {
      pair = a > b ? a : b
      next = b > p ? b : p
      for (; ahead !== end; at += step, ahead += step) {
        const q = plane[ahead]!
        const d = p - q
        const last = p - (d & (d >> 31))
        const more = pair - last
        plane[at] = pair - (more & (more >> 31))
        pair = next
        next = last
        p = q
      }
    } else {
      pair = a < b ? a : b
      next = b < p ? b : p
      for (; ahead !== end; at += step, ahead += step) {
        const q = plane[ahead]!
        const d = p - q
        const last = q + (d & (d >> 31))
        const more = pair - last
        plane[at] = last + (more & (more >> 31))
        pair = next
        next = last
        p = q
      }
    }
    plane[at] = isBright === pair > next ? pair : next
    plane[at + step] = next
  }
}

/**
 * Grey closing in place: the brightest of each 4×4 window, then the darkest, `rounds` times each. Text, thin frames
 * and other dark marks narrower than the window vanish; the border of the page stays where it is, because the second
 * window leans the opposite way.
 */
export const closeGrey = (plane: Uint8Array, width: number, height: number, rounds: number): void => {
  const last = plane.length - 1
  for (let round = 0; round < rounds; round++) {
    alongLines(plane, 0, height, width, width, 1, true)
    alongLines(plane, 0, width, 1, height, width, true)
  }
  for (let round = 0; round < rounds; round++) {
    alongLines(plane, last, height, -width, width, -1, false)
    alongLines(plane, last, width, -1, height, -width, false)
  }
}
