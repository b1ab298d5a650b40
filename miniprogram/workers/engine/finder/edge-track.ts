import { evidenceAt, type EdgeField } from './edge-field'

/** Evidence one pixel needs to count for an edge at all: below it, it counts against. */
const EVIDENCE_FLOOR = 1.1

/** What lies along one straight edge from where it enters the picture to where it leaves. */
export interface EdgeTrack {
  readonly nx: number
  readonly ny: number
  readonly distance: number
  /** Position along the edge (direction (−ny, nx)) of the first sample; samples are one pixel apart. */
  readonly start: number
  readonly count: number
  /** Running sum of evidence minus floor, so that any part of the edge is judged by one subtraction. */
  readonly sum: Float32Array
}

/** The part of the line inside the picture as positions along (−ny, nx), or none. */
const span = (nx: number, ny: number, distance: number, width: number, height: number) => {
  let [from, to] = [-1e9, 1e9]
  const clip = (origin: number, slope: number, limit: number) => {
    if (Math.abs(slope) < 1e-9) return origin >= 2 && origin <= limit - 3
    const [a, b] = [(2 - origin) / slope, (limit - 3 - origin) / slope]
    from = Math.max(from, Math.min(a, b))
    to = Math.min(to, Math.max(a, b))
    return true
  }
  const isInside = clip(nx * distance, -ny, width) && clip(ny * distance, nx, height)
  return isInside && to - from >= 8 ? { from, to } : undefined
}

/** Reads the evidence along a line, one pixel of play to both sides; none when the line misses the picture. */
const edgeTrack = (field: EdgeField, nx: number, ny: number, distance: number): EdgeTrack | undefined => {
  const inside = span(nx, ny, distance, field.width, field.height)
  if (!inside) return undefined
  const start = Math.ceil(inside.from)
  const count = Math.floor(inside.to) - start
  const sum = new Float32Array(count + 1)
  for (let i = 0; i < count; i++) {
    const x = nx * distance - ny * (start + i)
    const y = ny * distance + nx * (start + i)
    let best = 0
    for (let off = -1; off <= 1; off++) {
      const at = Math.round(y + off * ny) * field.width + Math.round(x + off * nx)
      const evidence = evidenceAt(field, at, nx, ny)
      if (evidence > best) best = evidence
    }
    sum[i + 1] = sum[i]! + best - EVIDENCE_FLOOR
  }
  return { nx, ny, distance, start, count, sum }
}

/** Evidence between two positions along the edge; what lies outside the picture counts nothing. */
export const evidenceBetween = (track: EdgeTrack, from: number, to: number): number => {
  const low = Math.min(track.count, Math.max(0, Math.round(from - track.start)))
  const high = Math.min(track.count, Math.max(0, Math.round(to - track.start)))
  return track.sum[high]! - track.sum[low]!
}

/** Moves a line onto the edge beneath it: a weighted straight fit through the best evidence up to 3 pixels away. */
export const settled = (
  field: EdgeField,
  nx: number,
  ny: number,
  distance: number,
): EdgeTrack | undefined => {
  const inside = span(nx, ny, distance, field.width, field.height)
  if (!inside) return undefined
  let [w, wt, wtt, wo, wto] = [0, 0, 0, 0, 0]
  const middle = (inside.from + inside.to) / 2
  for (let t = inside.from; t <= inside.to; t += 2) {
    const x = nx * distance - ny * t
    const y = ny * distance + nx * t
    let [best, offset] = [0, 0]
    for (let off = -3; off <= 3; off++) {
      const [px, py] = [Math.round(x + off * nx), Math.round(y + off * ny)]
      if (px < 1 || py < 1 || px >= field.width - 1 || py >= field.height - 1) continue
      const evidence = evidenceAt(field, py * field.width + px, nx, ny) - Math.abs(off) * 0.15
      if (evidence > best) [best, offset] = [evidence, off]
    }
    if (best < EVIDENCE_FLOOR) continue
    const s = t - middle
    w += best
    wt += best * s
    wtt += best * s * s
    wo += best * offset
    wto += best * s * offset
  }
  const det = w * wtt - wt * wt
  if (w < 10 || det < 1e-6) return edgeTrack(field, nx, ny, distance)
  const slope = (w * wto - wt * wo) / det
  const shift = (wo - slope * wt) / w
  // offset(t) = shift + slope·(t − middle) along n, with direction u = (−ny, nx): the new normal is n − slope·u.
  const length = Math.hypot(1, slope)
  const [mx, my] = [(nx + slope * ny) / length, (ny - slope * nx) / length]
  const base = distance + shift - slope * middle
  return edgeTrack(field, mx, my, base / length)
}
