import type { Picture } from '../picture'

/** Rows and columns of the original that are averaged in a place: more say no more about where a page lies. */
const TAPS = 4

/** The picture squeezed to a square of RGB, each place the mean of what lies under it. */
export const smallSquare = ({ width, height, data }: Picture, side: number): Uint8Array => {
  const out = new Uint8Array(side * side * 3)
  const taps = (length: number) =>
    Int32Array.from({ length: side * TAPS }, (_, i) =>
      Math.min(length - 1, Math.floor(((i + 0.5) * length) / (side * TAPS))),
    )
  const [columns, rows] = [taps(width), taps(height)]
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
