import type { SmallPicture } from './small-picture'

/** The gradient of the strongest colour at each pixel, towards the brighter side. */
export interface EdgeField {
  readonly width: number
  readonly height: number
  readonly gx: Int16Array
  readonly gy: Int16Array
  /** How surprising a gradient of this strength (÷4) is in this very picture: −ln of the share that is as strong. */
  readonly evidence: Float32Array
}

const BINS = 288
/** Gradients below this (Sobel units, 4 = one grey level per pixel) are sensor noise whatever their share. */
const NOISE = 10
/** No single pixel proves more than this. */
const CAP = 4

const evidenceOf = (histogram: Int32Array, total: number): Float32Array => {
  const evidence = new Float32Array(BINS)
  let atLeast = 0
  for (let bin = BINS - 1; bin >= 0; bin--) {
    atLeast += histogram[bin]!
    evidence[bin] = bin * 4 < NOISE ? 0 : Math.min(CAP, -Math.log((atLeast + 1) / (total + 1)))
  }
  return evidence
}

/** Sobel on all three colours; the strongest one speaks. */
export const edgeField = (small: SmallPicture): EdgeField => {
  const { width, height, planes } = small
  const size = width * height
  const [gx, gy] = [new Int16Array(size), new Int16Array(size)]
  const strength = new Int16Array(size)
  for (const plane of planes)
    for (let y = 1; y < height - 1; y++) {
      const end = y * width + width - 1
      let at = y * width + 1
      // Sums and differences down the columns left and right of the pixel move along with it.
      let top = plane[at - 1 - width]!
      let bottom = plane[at - 1 + width]!
      let sumLeft = top + bottom + 2 * plane[at - 1]!
      let fallLeft = bottom - top
      top = plane[at - width]!
      bottom = plane[at + width]!
      let sum = top + bottom + 2 * plane[at]!
      let fall = bottom - top
      for (; at < end; at++) {
        top = plane[at + 1 - width]!
        bottom = plane[at + 1 + width]!
        const sumRight = top + bottom + 2 * plane[at + 1]!
        const fallRight = bottom - top
        const dx = sumRight - sumLeft
        const dy = fallLeft + 2 * fall + fallRight
        const s = (dx ^ (dx >> 31)) - (dx >> 31) + ((dy ^ (dy >> 31)) - (dy >> 31))
        if (s > strength[at]!) {
          strength[at] = s
          gx[at] = dx
          gy[at] = dy
        }
        sumLeft = sum
        fallLeft = fall
        sum = sumRight
        fall = fallRight
      }
    }
  const histogram = new Int32Array(BINS)
  for (let at = 0; at < size; at++) {
    const s = strength[at]!
    if (s === 0) continue
    const length = Math.sqrt(gx[at]! * gx[at]! + gy[at]! * gy[at]!)
    histogram[Math.min(BINS - 1, length >> 2)]!++
  }
  return { width, height, gx, gy, evidence: evidenceOf(histogram, size) }
}

/** Evidence for an edge here whose brighter side lies towards (nx, ny). */
export const evidenceAt = (field: EdgeField, at: number, nx: number, ny: number): number => {
  const along = field.gx[at]! * nx + field.gy[at]! * ny
  if (along <= 0) return 0
  const bin = along >> 2
  return field.evidence[bin < BINS ? bin : BINS - 1]!
}
