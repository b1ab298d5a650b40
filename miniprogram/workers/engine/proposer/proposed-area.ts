import { wholeOf, type Picture, type Quad } from '../picture'
import { cornersApart, isWithin, reachesRim } from '../quad-geometry'
import { GRID, placeOfCell, type Proposal } from './proposer'

/** Overlap over union of an outline (clockwise) and the area that was proposed, each place by its share: 0…1. */
export const areaAgreement = (corners: Quad, { area, part }: Pick<Proposal, 'area' | 'part'>): number => {
  let [both, either] = [0, 0]
  for (let cell = 0; cell < area.length; cell++) {
    const x = part.x + placeOfCell((cell % GRID) + 0.5, part.width)
    const y = part.y + placeOfCell(Math.floor(cell / GRID) + 0.5, part.height)
    const own = isWithin(corners, x, y) ? 1 : 0
    both += own * area[cell]!
    either += own + area[cell]! - own * area[cell]!
  }
  return either > 0 ? both / either : 0
}

/** Of width and height of what the proposer sees, that is 1.6 of its pixels: nearer it can hardly place a corner. */
const ALIKE = 0.02

/** Whether an outline lies where it was proposed, as nearly as the proposer can tell. */
export const isWhereProposed = (
  outline: Quad,
  { corners, part }: Pick<Proposal, 'corners' | 'part'>,
): boolean => {
  const inView = (quad: Quad) =>
    quad.map(({ x, y }) => ({ x: x / part.width, y: y / part.height })) as unknown as Quad
  return cornersApart(inView(outline), inView(corners)) < ALIKE
}

/** A corner this near (of a side) to the frame may lie on it: the page may go on beyond. */
const AT_FRAME = 0.02

export const reachesFrame = ({ corners }: Proposal, picture: Pick<Picture, 'width' | 'height'>): boolean =>
  reachesRim(corners, wholeOf(picture), AT_FRAME)

/** The proposed outline of a page that reaches the frame, with the corners that lie there on the frame itself. */
export const outlineAtFrame = (
  proposed: Proposal,
  picture: Pick<Picture, 'width' | 'height'>,
): Quad | undefined => {
  if (!reachesFrame(proposed, picture)) return undefined
  const onFrame = (value: number, length: number): number => {
    if (value < AT_FRAME * length) return 0
    return value > (1 - AT_FRAME) * length ? length : value
  }
  const { width, height } = picture
  return proposed.corners.map(({ x, y }) => ({
    x: onFrame(x, width),
    y: onFrame(y, height),
  })) as unknown as Quad
}

/** What an outline may lack of the agreement that the proposed one has with the proposed area. */
const LACKING = 0.11
/** Less where the frame seems to cut the page: what stops at a line of print or a fold lies within the page. */
const LACKING_AT_FRAME = 0.04

/** Whether an outline that the finder is sure of leaves out what the proposer takes for the page, or takes in more. */
export const isContradicted = (outline: Quad, proposed: Proposal, picture: Picture): boolean => {
  const of = (corners: Quad) => areaAgreement(corners, proposed)
  const most = reachesFrame(proposed, picture) ? LACKING_AT_FRAME : LACKING
  return of(proposed.corners) - of(outline) > most
}
