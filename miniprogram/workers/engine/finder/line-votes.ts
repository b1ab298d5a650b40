import type { EdgeField } from './edge-field'

/** A straight edge: points with nx·x + ny·y = distance; (nx, ny) points to its brighter side. */
export interface EdgeLine {
  readonly nx: number
  readonly ny: number
  readonly distance: number
  readonly votes: number
}

/** Directions of the full circle, 2° apart: dark-to-bright and bright-to-dark are different lines. */
const ANGLES = 180
const RHO_STEP = 1.5
/** A vote spreads this many angles to both sides, because a small gradient's direction is uncertain. */
const SPREAD = 3

const COS = Float32Array.from({ length: ANGLES }, (_, i) => Math.cos((i * 2 * Math.PI) / ANGLES))
const SIN = Float32Array.from({ length: ANGLES }, (_, i) => Math.sin((i * 2 * Math.PI) / ANGLES))

interface Votes {
  readonly table: Float32Array
  readonly rhos: number
  readonly rhoZero: number
}

/** Only the crest of an edge votes: a pixel at least as strong as both neighbours across it. */
const isCrest = (field: EdgeField, at: number, gx: number, gy: number, strength: number): boolean => {
  const ax = gx < 0 ? -gx : gx
  const ay = gy < 0 ? -gy : gy
  const isDiagonal = ax < 2 * ay && ay < 2 * ax
  const sameSign = gx < 0 === gy < 0
  const step = isDiagonal ? (sameSign ? field.width + 1 : field.width - 1) : ax > ay ? 1 : field.width
  const before = field.gx[at - step]! * gx + field.gy[at - step]! * gy
  const after = field.gx[at + step]! * gx + field.gy[at + step]! * gy
  return strength >= before && strength > after
}

const castVotes = (field: EdgeField): Votes => {
  const { width, height, gx, gy, evidence } = field
  const reach = Math.hypot(width, height)
  const rhoZero = Math.ceil(reach / RHO_STEP) + 2
  const rhos = 2 * rhoZero + 2
  const table = new Float32Array(ANGLES * rhos)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const dx = gx[at]!
      const dy = gy[at]!
      const strength = dx * dx + dy * dy
      if (strength < 100 || !isCrest(field, at, dx, dy, strength)) continue
      const bin = Math.sqrt(strength) >> 2
      const weight = evidence[bin < evidence.length ? bin : evidence.length - 1]!
      if (weight < 0.7) continue
      const middle = Math.round((Math.atan2(dy, dx) * ANGLES) / (2 * Math.PI)) + ANGLES
      for (let k = middle - SPREAD; k <= middle + SPREAD; k++) {
        const angle = k % ANGLES
        const rho = (COS[angle]! * x + SIN[angle]! * y) / RHO_STEP + rhoZero
        const low = rho | 0
        const cell = angle * rhos + low
        const share = rho - low
        table[cell] = table[cell]! + weight * (1 - share)
        table[cell + 1] = table[cell + 1]! + weight * share
      }
    }
  return { table, rhos, rhoZero }
}

const isPeak = ({ table, rhos }: Votes, angle: number, rho: number): boolean => {
  const own = table[angle * rhos + rho]!
  for (let da = -2; da <= 2; da++) {
    const row = ((angle + da + ANGLES) % ANGLES) * rhos + rho
    for (let dr = -2; dr <= 2; dr++) {
      const other = table[row + dr]!
      if (other > own || (other === own && (da < 0 || (da === 0 && dr < 0)))) return false
    }
  }
  return true
}

/** The straight edges with the most evidence, strongest first. */
export const strongestLines = (field: EdgeField, most: number): EdgeLine[] => {
  const votes = castVotes(field)
  const enough = 0.1 * Math.min(field.width, field.height)
  const lines: EdgeLine[] = []
  for (let angle = 0; angle < ANGLES; angle++)
    for (let rho = 2; rho < votes.rhos - 2; rho++) {
      const count = votes.table[angle * votes.rhos + rho]!
      if (count < enough || !isPeak(votes, angle, rho)) continue
      const distance = (rho - votes.rhoZero) * RHO_STEP
      lines.push({ nx: COS[angle]!, ny: SIN[angle]!, distance, votes: count })
    }
  return lines.sort((a, b) => b.votes - a.votes).slice(0, most)
}
