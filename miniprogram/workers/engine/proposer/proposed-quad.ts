import type { EdgeField } from '../finder/edge-field'
import { evidenceBetween, settled, type EdgeTrack } from '../finder/edge-track'
import type { Quad } from '../picture'
import { quadOnTracks, type Candidate } from '../finder/quad-search'

interface ProposedSide {
  readonly track: EdgeTrack
  readonly isInward: boolean
}

/** The edge beside a proposed side: of both ways it may be lit the one with more evidence. */
const sideAt = (field: EdgeField, proposed: Quad, i: number): ProposedSide | undefined => {
  const [from, to] = [proposed[i]!, proposed[(i + 1) % 4]!]
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < 8) return undefined
  const [inX, inY] = [(from.y - to.y) / length, (to.x - from.x) / length]
  const sides = [1, -1].flatMap((way) => {
    const [nx, ny] = [way * inX, way * inY]
    const track = settled(field, nx, ny, nx * from.x + ny * from.y)
    if (!track) return []
    const s = track.nx * from.y - track.ny * from.x
    const t = track.nx * to.y - track.ny * to.x
    return [{ track, isInward: way > 0, own: evidenceBetween(track, Math.min(s, t), Math.max(s, t)) }]
  })
  return sides.sort((one, other) => other.own - one.own)[0]
}

/** A proposed outline (clockwise, in working pixels) moved onto the edges of the working picture beneath it. */
export const quadNear = (field: EdgeField, proposed: Quad): Candidate | undefined => {
  const sides = [0, 1, 2, 3].flatMap((i) => sideAt(field, proposed, i) ?? [])
  if (sides.length < 4) return undefined
  const [a, b, c, d] = sides as [ProposedSide, ProposedSide, ProposedSide, ProposedSide]
  const isOneSided = sides.every(({ isInward }) => isInward === a.isInward)
  return quadOnTracks([a.track, b.track, c.track, d.track], isOneSided, field)
}
