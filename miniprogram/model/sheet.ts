import type { QuarterTurns } from './application'

/** How a picture is laid down: mirrored first, then turned clockwise. */
export interface Placing {
  readonly isMirrored: boolean
  readonly quarterTurns: QuarterTurns
}

/** A picture laid on a white sheet, fitted into its box. */
export interface Layer extends Placing {
  readonly path: string
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/** What the phone's canvas draws and encodes. */
export interface Sheet {
  readonly widthPx: number
  readonly heightPx: number
  readonly layers: readonly Layer[]
}

export interface PixelSize {
  readonly widthPx: number
  readonly heightPx: number
}

export interface EncodedPicture extends PixelSize {
  readonly path: string
  readonly sizeBytes: number
}

/** Canvases above this side crash or come out blank on some Android phones; undocumented, the known safe ceiling. */
export const MAX_SIDE_PX = 4096

const times =
  (scale: number) =>
  (px: number): number =>
    Math.max(1, Math.round(px * scale))

/** The same sheet with all lengths multiplied. */
export const scaledSheet = (sheet: Sheet, scale: number): Sheet => {
  const scaled = times(scale)
  return {
    widthPx: scaled(sheet.widthPx),
    heightPx: scaled(sheet.heightPx),
    layers: sheet.layers.map((layer) => ({
      ...layer,
      xPx: Math.round(layer.xPx * scale),
      yPx: Math.round(layer.yPx * scale),
      widthPx: scaled(layer.widthPx),
      heightPx: scaled(layer.heightPx),
    })),
  }
}

/** Width and height after turning. */
export const turnedSize = ({ widthPx, heightPx }: PixelSize, turns: QuarterTurns): PixelSize =>
  turns % 2 === 1 ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx }
