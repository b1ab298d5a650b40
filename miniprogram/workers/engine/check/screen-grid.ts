import { applied, unitSquareTo } from '../straighten/homography'
import type { Picture, Quad } from '../picture'

/** Side of a patch in pixels of the photograph; a power of two. */
const SIDE = 32
const PLACES = 9
/** The flattest patches are compared: print has rhythms of its own. */
const USED = 18
/** A swing of this many grey levels is what noise filters and JPEG leave behind anyway. */
const USUAL_SWING = 0.8
/** Patches less even than this (variance of 2×2 sums) hold print. */
const RESTLESS = 16 * 60
/** Frequencies below this (cycles per patch) are shadows and paper. */
const LOWEST = 2

const COS = Float32Array.from({ length: SIDE }, (_, i) => Math.cos((2 * Math.PI * i) / SIDE))
const SIN = Float32Array.from({ length: SIDE }, (_, i) => Math.sin((2 * Math.PI * i) / SIDE))
const WINDOW = Float32Array.from(
  { length: SIDE },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / SIDE),
)

interface Patch {
  readonly left: number
  readonly top: number
  readonly unrest: number
}

/** Patches all over the page, flattest first. */
const flatPatches = (photo: Picture, corners: Quad): Patch[] => {
  const map = unitSquareTo(corners)
  const patches: Patch[] = []
  for (let j = 0; j < PLACES; j++)
    for (let i = 0; i < PLACES; i++) {
      const p = applied(map, 0.06 + (0.88 * (i + 0.5)) / PLACES, 0.06 + (0.88 * (j + 0.5)) / PLACES)
      const [left, top] = [Math.round(p.x) - SIDE / 2, Math.round(p.y) - SIDE / 2]
      if (left < 0 || top < 0 || left + SIDE > photo.width || top + SIDE > photo.height) continue
      let [sum, squares] = [0, 0]
      for (let k = 0; k < 256; k++) {
        // Means of 2×2 pixels: fine patterns average out, print does not.
        const x = left + (k % 16) * 2
        const at = ((top + (k >> 4) * 2) * photo.width + x) * 4 + 1
        const below = at + photo.width * 4
        const { data } = photo
        const green = data[at]! + data[at + 4]! + data[below]! + data[below + 4]!
        sum += green
        squares += green * green
      }
      const mean = sum / 256
      if (mean > 4 * 40 && mean < 4 * 251) patches.push({ left, top, unrest: squares / 256 - mean * mean })
    }
  return patches
    .filter(({ unrest }) => unrest < RESTLESS)
    .sort((a, b) => a.unrest - b.unrest)
    .slice(0, USED)
}

/** Complex numbers in rows of SIDE. */
interface Field {
  readonly re: Float32Array
  readonly im: Float32Array
}

/** Places of a row as their binary digits backwards. */
const BACKWARDS = Uint8Array.from({ length: SIDE }, (_, i) =>
  [1, 2, 4, 8, 16].reduce((sum, digit) => sum + (i & digit ? SIDE / 2 / digit : 0), 0),
)

/** Fast Fourier transform (Cooley & Tukey 1965) of SIDE numbers in place, `step` apart from `first` on. */
const transform = ({ re, im }: Field, first: number, step: number): void => {
  for (let i = 0; i < SIDE; i++) {
    const other = BACKWARDS[i]!
    if (other <= i) continue
    const [a, b] = [first + i * step, first + other * step]
    const [keptRe, keptIm] = [re[a]!, im[a]!]
    re[a] = re[b]!
    im[a] = im[b]!
    re[b] = keptRe
    im[b] = keptIm
  }
  for (let half = 1; half < SIDE; half *= 2)
    for (let k = 0, turn = 0; k < half; k++, turn += SIDE / 2 / half) {
      const c = COS[turn]!
      const s = SIN[turn]!
      for (let i = k; i < SIDE; i += 2 * half) {
        const a = first + i * step
        const b = a + half * step
        const x = re[b]! * c + im[b]! * s
        const y = im[b]! * c - re[b]! * s
        re[b] = re[a]! - x
        im[b] = im[a]! - y
        re[a] = re[a]! + x
        im[a] = im[a]! + y
      }
    }
}

/** Red and blue of a patch, as the real and the imaginary part of one field: one transform tells both. */
const spectrumOf = ({ width, data }: Picture, { left, top }: Patch): Field => {
  const field = { re: new Float32Array(SIDE * SIDE), im: new Float32Array(SIDE * SIDE) }
  const { re, im } = field
  for (let y = 0; y < SIDE; y++) {
    const from = ((top + y) * width + left) * 4
    let [red, blue] = [0, 0]
    for (let x = 0; x < SIDE; x++) {
      red += data[from + x * 4]! / SIDE
      blue += data[from + x * 4 + 2]! / SIDE
    }
    for (let x = 0; x < SIDE; x++) {
      const share = WINDOW[x]! * WINDOW[y]!
      re[y * SIDE + x] = (data[from + x * 4]! - red) * share
      im[y * SIDE + x] = (data[from + x * 4 + 2]! - blue) * share
    }
    transform(field, y * SIDE, 1)
  }
  for (let x = 0; x < SIDE; x++) transform(field, x, SIDE)
  return field
}

/**
 * How strongly flat parts of the page carry the pixel grid of a screen (or its moiré), 0 for none. Red and blue of a
 * screen's pixels lie beside each other, so that both swing with the same rhythm but not at the same place; the
 * fine lines of a certificate swing together.
 */
export const screenGrid = (photo: Picture, corners: Quad): number => {
  const patches = flatPatches(photo, corners)
  if (patches.length < 4) return 0
  const half = SIDE / 2
  const [re, im] = [new Float64Array(SIDE * half), new Float64Array(SIDE * half)]
  const power = new Float64Array(SIDE * half)
  for (const patch of patches) {
    const both = spectrumOf(photo, patch)
    for (let g = 0; g < SIDE; g++)
      for (let f = 0; f < half; f++) {
        const [one, other] = [g * SIDE + f, ((SIDE - g) % SIDE) * SIDE + ((SIDE - f) % SIDE)]
        const [x, y, u, v] = [both.re[one]!, both.im[one]!, both.re[other]!, both.im[other]!]
        // Red is what both frequencies share, blue what they differ in.
        const [a, b, c, d] = [(x + u) / 2, (y - v) / 2, (y + v) / 2, (u - x) / 2]
        const at = g * half + f
        re[at] = re[at]! + a * c + b * d
        im[at] = im[at]! + b * c - a * d
        power[at] = power[at]! + Math.sqrt((a * a + b * b) * (c * c + d * d))
      }
  }
  // The window leaves a quarter of the patch, a swing shows half on each side of the spectrum.
  const floor = patches.length * ((USUAL_SWING * SIDE * SIDE) / 8) ** 2
  const usual = Float64Array.from(power).sort()[power.length >> 1]! + floor
  let strongest = 0
  for (let g = 0; g < SIDE; g++)
    for (let f = 0; f < half; f++) {
      const down = g > half ? SIDE - g : g
      // The blocks of JPEG have a rhythm of their own: eight pixels and its parts.
      const isBlock = (f % 4 === 0 && down === 0) || (down % 4 === 0 && f === 0)
      if (isBlock || f * f + down * down < LOWEST * LOWEST) continue
      const at = g * half + f
      const length = Math.hypot(re[at]!, im[at]!)
      const apart = length > 0 ? 1 - re[at]! / length : 0
      strongest = Math.max(strongest, (length / usual) * Math.min(1, apart))
    }
  return strongest
}
