import { wholeOf, type Picture } from '../picture'

/** Rows and columns of the original that are averaged in a place: more say no more about where a page lies. */
const TAPS = 4

/** A part of the picture squeezed to a square of RGB, each place the mean of what lies under it. */
export const smallSquare = (picture: Picture, side: number, part = wholeOf(picture)): Uint8Array => {
  const { width, data } = picture
  const out = new Uint8Array(side * side * 3)
  const taps = (from: number, length: number) =>
    Int32Array.from(
      { length: side * TAPS },
      (_, i) => from + Math.min(length - 1, Math.floor(((i + 0.5) * length) / (side * TAPS))),
    )
  const [columns, rows] = [taps(part.x, part.width), taps(part.y, part.height)]
  for (let y = 0, at = 0; y < side; y++)
    for (let x = 0; x < side; x++, at += 3) {
      let r = 0
      let g = 0
      let b = 0
      for (let j = 0; j < TAPS; j++) {
        const row = rows[y * TAPS + j]! * width
        for (let i = 0; i < TAPS; i++) {
          const from = (row + columns[x * TAPS + i]!) * 4
          r += data[from]!
          g += data[from + 1]!
          b += data[from + 2]!
        }
      }
      out[at] = r / (TAPS * TAPS)
      out[at + 1] = g / (TAPS * TAPS)
      out[at + 2] = b / (TAPS * TAPS)
    }
  return out
}
