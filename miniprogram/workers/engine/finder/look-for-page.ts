import { filledPicture } from './fills-picture'
import { findCorners, type CornerAnswer } from './find-corners'
import { isUsable, type Picture, type Quad } from '../picture'

/** «whole»: the page fills the picture, a scan or a photograph taken close. There is nothing to cut away. */
export type SeenInPicture = CornerAnswer | { readonly kind: 'whole' }

/** Across the rim of a page the table begins: white on white still differs by this much (natural logarithm). */
const TABLE_BEGINS = 0.028
/** An outline that leaves this much of the print outside lies on the page, not around it. */
const PRINT_LOST = 0.25

/** Of the long side: a hand holds a camera no truer than this, a press prints truer. */
const TRUE = 0.005

/** An outline with the same room to the frame on facing sides, parallel to it, is printed on the page. */
const isPrintedFrame = ([a, b, c, d]: Quad, { width, height }: Picture): boolean => {
  const most = TRUE * Math.max(width, height)
  const pairs = [
    [a.x, d.x],
    [b.x, c.x],
    [a.y, b.y],
    [d.y, c.y],
    [a.x, width - b.x],
    [a.y, height - d.y],
  ] as const
  return pairs.every(([one, other]) => Math.abs(one - other) < most)
}

/** Finds the page in a photograph, or sees that the picture is a page already. */
export const lookForPage = (picture: Picture): SeenInPicture => {
  if (!isUsable(picture)) return { kind: 'none' }
  const filled = filledPicture(picture)
  if (filled?.kind === 'scan') return { kind: 'whole' }
  const answer = findCorners(picture)
  if (!filled) return answer
  // White paper on a white table looks like one paper; a printed frame looks like the rim of a page.
  const isPage =
    answer.kind === 'found' &&
    !isPrintedFrame(answer.corners, picture) &&
    filled.changeAcross(answer.corners) > TABLE_BEGINS &&
    filled.printOutside(answer.corners) < PRINT_LOST
  return isPage ? answer : { kind: 'whole' }
}
