/**
 * Where the corners of a page lie in a photograph: x, y of each, clockwise from the page's own top left, as shares of
 * the photograph's width and height. Eight numbers.
 */
export type Corners = readonly number[]

/** The whole photograph is the page. */
export const WHOLE_PHOTO: Corners = [0, 0, 1, 0, 1, 1, 0, 1]

/** Where dragging starts when nothing is known. */
export const MIDDLE_OF_PHOTO: Corners = [0.1, 0.1, 0.9, 0.1, 0.9, 0.9, 0.1, 0.9]

/** Less than this share of the photograph is a slip of the finger, not a page. */
const LEAST_SHARE = 0.01

/** Twice the area of the triangle at each corner; all positive when the outline is convex and runs clockwise. */
const bends = (corners: Corners): readonly number[] =>
  [0, 1, 2, 3].map((n) => {
    const [ax, ay, bx, by, cx, cy] = [n, n + 1, n + 2].flatMap((k) => [
      corners[(k % 4) * 2],
      corners[(k % 4) * 2 + 1],
    ])
    return (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
  })

/** Whether the corners enclose a page: four sides that do not cross and do not fold inwards. */
export const enclosesPage = (corners: Corners): boolean => {
  const turns = bends(corners)
  return turns.every((turn) => turn > 1e-6) && (turns[0] + turns[2]) / 2 > LEAST_SHARE
}

/** The same corners with one of them (0–3) somewhere else, kept inside the photograph. */
export const withCorner = (corners: Corners, corner: number, x: number, y: number): Corners => {
  const moved = [...corners]
  moved[corner * 2] = Math.min(1, Math.max(0, x))
  moved[corner * 2 + 1] = Math.min(1, Math.max(0, y))
  return moved
}
