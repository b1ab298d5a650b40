import { itemAt } from '../../../model/list'
import { canvasOf, decoded, release, type Pen } from '../../../platform/drawing'
import { fetched } from '../../../platform/subpackage'
import { bad, good, missing, type Probe, type Sighting } from '../probe'
import { asked, failureText, sightingOf } from '../wx-call'

/** From what every phone draws to a whole photograph; the product asks for 3072 at most. */
const SIDES_PX = [1365, 2048, 3072, 4096] as const
const SPOT_PX = 8
const RED = [200, 30, 30] as const
/** JPEG moves a colour a little. */
const NEAR = 24

const square = (side: number): WechatMiniprogram.OffscreenCanvas =>
  canvasOf({ widthPx: side, heightPx: side })
const context = (canvas: WechatMiniprogram.OffscreenCanvas): Pen => canvas.getContext('2d') as Pen

const isRed = ({ data }: { readonly data: Uint8ClampedArray }): boolean =>
  RED.every((value, at) => Math.abs(itemAt(data, at) - value) <= NEAR)

const cornersOf = (side: number): readonly (readonly [number, number])[] => {
  const far = side - SPOT_PX
  return [
    [0, 0],
    [far, 0],
    [0, far],
    [far, far],
  ]
}

const exported = (canvas: WechatMiniprogram.OffscreenCanvas, side: number) =>
  asked<WechatMiniprogram.CanvasToTempFilePathSuccessCallbackResult>((callbacks) =>
    wx.canvasToTempFilePath({
      canvas,
      x: 0,
      y: 0,
      width: side,
      height: side,
      destWidth: side,
      destHeight: side,
      fileType: 'jpg',
      quality: 0.9,
      ...callbacks,
    }),
  )

/** Draws in all four corners, exports, and looks at the four corners of what came back. */
const comesBack = async (side: number): Promise<Sighting> => {
  const canvas = square(side)
  const pen = context(canvas)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, side, side)
  pen.fillStyle = `rgb(${RED.join(',')})`
  for (const [x, y] of cornersOf(side)) pen.fillRect(x, y, SPOT_PX, SPOT_PX)
  const file = await exported(canvas, side)
  release(canvas)
  if (!file.ok) return sightingOf(file)
  const seen = square(SPOT_PX)
  const image = await decoded(seen, file.value.tempFilePath)
  if (!image.ok) return bad('the export does not decode')
  const { width, height } = image.value
  if (width !== side || height !== side) return bad(`came back as ${width}×${height}`)
  const look = context(seen)
  for (const [x, y] of cornersOf(side)) {
    look.drawImage(image.value, -x, -y, side, side)
    if (!isRed(look.getImageData(SPOT_PX / 2, SPOT_PX / 2, 1, 1))) return bad(`corner ${x},${y} is empty`)
  }
  return good(`${side}`)
}

const MID = 128
const dodges = (): Sighting => {
  const pen = context(square(2))
  pen.fillStyle = `rgb(${MID},${MID},${MID})`
  pen.fillRect(0, 0, 2, 2)
  pen.globalCompositeOperation = 'color-dodge'
  pen.fillRect(0, 0, 2, 2)
  const value = itemAt(pen.getImageData(0, 0, 1, 1).data, 0)
  return value > 250 ? good(`${value}`) : bad(`${value} instead of 255`)
}

/** Straightening draws from canvas to canvas. */
const drawsCanvas = (): Sighting => {
  const [source, target] = [square(SPOT_PX), square(SPOT_PX)]
  const pen = context(source)
  pen.fillStyle = `rgb(${RED.join(',')})`
  pen.fillRect(0, 0, SPOT_PX, SPOT_PX)
  const look = context(target)
  look.drawImage(source, 0, 0, SPOT_PX, SPOT_PX)
  return isRed(look.getImageData(SPOT_PX / 2, SPOT_PX / 2, 1, 1)) ? good() : bad('empty')
}

/** The second way out of a canvas, where the first fails. */
const givesText = (): Sighting => {
  const canvas = square(SPOT_PX) as Partial<WechatMiniprogram.Canvas>
  if (!canvas.toDataURL) return missing('no toDataURL')
  const text = canvas.toDataURL('image/jpeg', 0.9)
  return text.startsWith('data:image/jpeg;base64,') ? good(`${text.length}`) : bad(text.slice(0, 30))
}

/** Phones differ, and each is good: the product asks by the same picture. */
const turns = async (): Promise<Sighting> => {
  const probe = await fetched<{ readonly decoderFollowsOrientation: () => Promise<boolean> }>(() =>
    require.async('../../capture/platform/orientation.js'),
  )
  if (!probe.ok) return bad(failureText(probe))
  return good((await probe.value.decoderFollowsOrientation()) ? 'turned' : 'as stored')
}

export const CANVAS: readonly Probe[] = [
  ...SIDES_PX.map((side): Probe => ({
    id: `canvas-${side}`,
    name: `画布 ${side} 像素`,
    by: 'itself',
    run: () => comesBack(side),
  })),
  { id: 'canvas-dodge', name: '补光', by: 'itself', run: () => Promise.resolve(dodges()) },
  { id: 'canvas-on-canvas', name: '画布画到画布', by: 'itself', run: () => Promise.resolve(drawsCanvas()) },
  { id: 'canvas-text', name: '画布给出文字', by: 'itself', run: () => Promise.resolve(givesText()) },
  { id: 'exif', name: '照片的方向', by: 'itself', run: turns },
]
