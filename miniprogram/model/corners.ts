/**
 * Where the corners of a page lie in a photograph: x, y of each, clockwise from the page's own top left, as shares of
 * the photograph's width and height.
 */
export type Corners = readonly [
  topLeftX: number,
  topLeftY: number,
  topRightX: number,
  topRightY: number,
  bottomRightX: number,
  bottomRightY: number,
  bottomLeftX: number,
  bottomLeftY: number,
]

/** Which corner, in the order of `Corners`. */
export const CORNER_INDEXES = [0, 1, 2, 3] as const
export type CornerIndex = (typeof CORNER_INDEXES)[number]

type Corner = readonly [x: number, y: number]

/** The whole photograph is the page. */
export const WHOLE_PHOTO: Corners = [0, 0, 1, 0, 1, 1, 0, 1]

/** Where dragging starts when nothing is known. */
export const MIDDLE_OF_PHOTO: Corners = [0.1, 0.1, 0.9, 0.1, 0.9, 0.9, 0.1, 0.9]

/** Less than this share of the photograph is a slip of the finger, not a page. */
const LEAST_SHARE = 0.01

export const eachCorner = ([ax, ay, bx, by, cx, cy, dx, dy]: Corners): readonly [
  Corner,
  Corner,
  Corner,
  Corner,
] => [
  [ax, ay],
  [bx, by],
  [cx, cy],
  [dx, dy],
]

/** Twice the area of the triangle at the second corner; positive where the outline turns clockwise. */
const bend = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  (bx - ax) * (cy - by) - (by - ay) * (cx - bx)

/** Whether the corners enclose a page: four sides that do not cross and do not fold inwards. */
export const enclosesPage = (corners: Corners): boolean => {
  const [a, b, c, d] = eachCorner(corners)
  const [first, opposite] = [bend(a, b, c), bend(c, d, a)]
  const bends = [first, bend(b, c, d), opposite, bend(d, a, b)]
  return bends.every((turn) => turn > 1e-6) && (first + opposite) / 2 > LEAST_SHARE
}

/** The same corners with one of them somewhere else, kept inside the photograph. */
export const withCorner = (corners: Corners, corner: CornerIndex, x: number, y: number): Corners => {
  const moved: [...Corners] = [...corners]
  moved[corner * 2] = Math.min(1, Math.max(0, x))
  moved[corner * 2 + 1] = Math.min(1, Math.max(0, y))
  return moved
}
