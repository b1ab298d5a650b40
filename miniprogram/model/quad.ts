/** A place in a picture, or as far as something is moved: x to the right, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Four corners, clockwise from the page's own top left. */
export type Quad = readonly [topLeft: Point, topRight: Point, bottomRight: Point, bottomLeft: Point]
