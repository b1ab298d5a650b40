import type { Corners } from './corners'
import type { PixelSize } from './sheet'

/** Usual print sizes of portraits. */
export const PORTRAIT_RATIOS = ['one-inch', 'passport-size', 'two-inch'] as const
export type PortraitRatio = (typeof PORTRAIT_RATIOS)[number]

/** Width divided by height; millimetres as Chinese photographers print them (一寸, 小二寸, 二寸). */
export const PORTRAIT_ASPECT = {
  'one-inch': 25 / 35,
  'passport-size': 35 / 45,
  'two-inch': 35 / 49,
} as const satisfies Record<PortraitRatio, number>

/** Where the frame lies on a portrait: its middle as shares of the sides, its size as a share of the largest one. */
export interface PortraitFrame {
  readonly ratio: PortraitRatio
  readonly x: number
  readonly y: number
  readonly size: number
}

const SMALLEST = 0.3

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Width and height of the frame as shares of the photograph's. */
const sides = (photo: PixelSize, { ratio, size }: PortraitFrame): readonly [number, number] => {
  const aspect = PORTRAIT_ASPECT[ratio]
  const widthPx = Math.min(photo.widthPx, photo.heightPx * aspect) * size
  return [widthPx / photo.widthPx, widthPx / aspect / photo.heightPx]
}

/** The same frame, pushed back inside the photograph. */
export const keptInside = (photo: PixelSize, frame: PortraitFrame): PortraitFrame => {
  const sized = { ...frame, size: within(frame.size, SMALLEST, 1) }
  const [wide, tall] = sides(photo, sized)
  return {
    ...sized,
    x: within(sized.x, wide / 2, 1 - wide / 2),
    y: within(sized.y, tall / 2, 1 - tall / 2),
  }
}

/** The corners of the frame, clockwise from the top left. */
export const frameCorners = (photo: PixelSize, frame: PortraitFrame): Corners => {
  const { x, y, ...rest } = keptInside(photo, frame)
  const [wide, tall] = sides(photo, { x, y, ...rest })
  const [left, right, top, bottom] = [x - wide / 2, x + wide / 2, y - tall / 2, y + tall / 2]
  return [left, top, right, top, right, bottom, left, bottom]
}

/** What may be told about a portrait as it will be handed in. */
export type PortraitFinding =
  | 'unreadable-picture'
  | 'background-uneven'
  | 'background-not-plain'
  | 'head-unclear'
  | 'head-too-small'
  | 'head-too-large'
  | 'head-off-centre'
  | 'head-too-high'
  | 'head-too-low'
