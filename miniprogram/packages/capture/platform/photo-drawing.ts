import type { OpenPhoto } from '../../../model/open-photo'
import type { Attempt } from '../../../model/problem'
import { ok } from '../../../model/result'
import {
  turnedSize,
  type EncodedPicture,
  type Layer,
  type PaintedSheet,
  type PixelSize,
  type Placing,
  type Sheet,
} from '../../../model/sheet'
import { canvasOf, decoded, type Pen } from '../../../platform/drawing'
import { heldBy } from '../../../platform/image'
import type { LightMap } from '../../../workers/engine/straighten/even-light'
import { paintedWithin } from './canvas-limit'
import { evenOut } from './light-drawing'
import type { Mesh } from '../../../workers/engine/straighten/straighten'
import { drawMesh } from './mesh-drawing'

/** The same photograph turned and mirrored, in its new size: nothing is drawn yet. */
export const placedPhoto = (photo: OpenPhoto, placing: Placing, size: PixelSize): OpenPhoto => ({
  ...size,
  held: { ...heldBy(photo), placing },
})

const draw = (pen: Pen, image: WechatMiniprogram.Image, layer: Layer): void => {
  const { widthPx, heightPx } = turnedSize(layer, layer.quarterTurns)
  pen.save()
  pen.translate(layer.xPx + layer.widthPx / 2, layer.yPx + layer.heightPx / 2)
  pen.rotate((layer.quarterTurns * Math.PI) / 2)
  if (layer.isMirrored) pen.scale(-1, 1)
  pen.drawImage(image, -widthPx / 2, -heightPx / 2, widthPx, heightPx)
  pen.restore()
}

/** An open photograph, upright, over the whole of `size`. */
export const paint = (pen: Pen, photo: OpenPhoto, size: PixelSize): void => {
  const { image, placing } = heldBy(photo)
  draw(pen, image, { path: '', ...placing, xPx: 0, yPx: 0, ...size })
}

/** The sheet on a canvas: transparent parts are white, and one decoded picture at a time is in memory. */
export const paintedSheet = (sheet: Sheet): PaintedSheet => {
  const canvas = canvasOf({ widthPx: 1, heightPx: 1 })
  return paintedWithin(canvas, sheet, async (pen) => {
    for (const layer of sheet.layers) {
      const image = await decoded(canvas, layer.path)
      if (!image.ok) return image
      draw(pen, image.value, layer)
    }
    return ok(undefined)
  })
}

const lit = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  size: PixelSize,
  quality: number,
  light: LightMap | undefined,
  drawAll: (pen: Pen) => void,
): Attempt<EncodedPicture> => {
  const painted = paintedWithin(
    canvas,
    size,
    (pen) => ok(drawAll(pen)),
    (pen, drawnSize) => {
      if (light) evenOut(pen, drawnSize, light)
    },
  )
  const encoded = await painted.encode(quality)
  painted.release()
  return encoded
}

/**
 * The part of an open photograph between these lines (its own pixels from the left and the top) as JPEG. With `light`
 * its shadows are evened out.
 */
export const encodePart = (
  photo: OpenPhoto,
  part: PixelSize & { readonly xPx: number; readonly yPx: number },
  quality: number,
  light?: LightMap,
): Attempt<EncodedPicture> =>
  lit(heldBy(photo).canvas, part, quality, light, (pen) => {
    pen.translate(-part.xPx, -part.yPx)
    paint(pen, photo, photo)
    pen.translate(part.xPx, part.yPx)
  })

/** An open photograph straightened through a mesh as JPEG. With `light` its shadows are evened out. */
export const encodeStraight = (
  photo: OpenPhoto,
  plan: PixelSize & { readonly mesh: Mesh },
  quality: number,
  light?: LightMap,
): Attempt<EncodedPicture> =>
  lit(heldBy(photo).canvas, plan, quality, light, (pen) => {
    drawMesh(pen, () => paint(pen, photo, photo), plan.mesh)
  })
