import type { QuarterTurns } from './application'
import type { Attempt } from './problem'

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

/** What is drawn once, by its first encode, and encoded as often as wanted. Whoever asked for it releases it. */
export interface PaintedSheet {
  /** As JPEG, smaller than asked where the phone's canvas is; `quality` in (0, 1]. A failed one holds no pixels. */
  encode: (quality: number) => Attempt<EncodedPicture>
  release: () => void
}

/** Canvases above this side crash or come out blank on some Android phones; undocumented, the known safe ceiling. */
export const MAX_SIDE_PX = 4096

/** The same sheet with all lengths multiplied. Edges fall on whole pixels: boxes that touched still do, and none is cut. */
export const scaledSheet = (sheet: Sheet, scale: number): Sheet => {
  const edge = (px: number) => Math.round(px * scale)
  const length = (fromPx: number, px: number) => Math.max(1, edge(fromPx + px) - edge(fromPx))
  return {
    widthPx: length(0, sheet.widthPx),
    heightPx: length(0, sheet.heightPx),
    layers: sheet.layers.map((layer) => ({
      ...layer,
      xPx: edge(layer.xPx),
      yPx: edge(layer.yPx),
      widthPx: length(layer.xPx, layer.widthPx),
      heightPx: length(layer.yPx, layer.heightPx),
    })),
  }
}

/** Width and height after turning. */
export const turnedSize = ({ widthPx, heightPx }: PixelSize, turns: QuarterTurns): PixelSize =>
  turns % 2 === 1 ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx }
