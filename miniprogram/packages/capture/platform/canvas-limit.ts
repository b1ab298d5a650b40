import { itemAt } from '../../../model/list'
import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import { MAX_SIDE_PX, type EncodedPicture, type PixelSize } from '../../../model/sheet'
import { canvasOf, decoded, onCanvas, release, type Pen } from '../../../platform/drawing'
import { readNote, removeFile, writeNote } from '../../../platform/files'
import { encodedOn } from '../../../platform/image'

/**
 * How large a canvas this phone can paint and give out, found by doing it: the first picture of each size is looked at
 * when it has come back. WeChat documents 1365 px for its older canvas, 「过大会导致在安卓下会有crash」 for larger ones
 * (component/canvas.html), and nothing for a canvas without a page. Sides in pixels, from what every phone paints to
 * what no picture of ours exceeds.
 */
const SURE_PX = 1365
const SIDES_PX = [SURE_PX, 2048, 3072, MAX_SIDE_PX] as const
const NOTE = 'canvas.json'

interface KnownLimit {
  /** Pictures up to this side have come back whole. */
  readonly provenPx: number
  /** Nothing larger is tried: during a first try the next smaller one, in case the program does not survive it. */
  readonly mostPx: number
}

let known: KnownLimit | undefined
/** Nothing larger is tried again in this run, for which the memory may have been short. */
let mostInRunPx: number = MAX_SIDE_PX

/** Fails where the phone does not tell: what ended the program before must not be tried again because of that. */
const readKnown = async (): Attempt<KnownLimit> => {
  const text = await readNote(NOTE)
  if (!text.ok) return text
  const [provenPx, mostPx] = (/^\[(\d{4}),(\d{4})\]$/.exec(text.value ?? '') ?? []).slice(1).map(Number)
  return ok({ provenPx: provenPx ?? SURE_PX, mostPx: mostPx ?? MAX_SIDE_PX })
}

/** @mendedLater what could not be noted is found out anew by the next run */
const note = (next: KnownLimit): Attempt => {
  known = next
  return writeNote(NOTE, `[${next.provenPx},${next.mostPx}]`)
}

const within = ({ widthPx, heightPx }: PixelSize, sidePx: number): PixelSize => {
  const scale = Math.min(1, sidePx / Math.max(widthPx, heightPx))
  const px = (length: number) => Math.max(1, Math.round(length * scale))
  return { widthPx: px(widthPx), heightPx: px(heightPx) }
}

/** Looked at in its corners, at the middles of its edges and in its middle: this many pixels a side, averaged. */
const SPOT_PX = 8
/** JPEG moves a colour a little; what was not painted is black or white. */
const NEAR = 32

const spotsOf = ({ widthPx, heightPx }: PixelSize): readonly (readonly [x: number, y: number])[] =>
  [0, 0.5, 1].flatMap((down) =>
    [0, 0.5, 1].map(
      (across) =>
        [Math.floor(across * (widthPx - SPOT_PX)), Math.floor(down * (heightPx - SPOT_PX))] as const,
    ),
  )

const averageAt = (pen: Pen, x: number, y: number): readonly number[] => {
  const { data } = pen.getImageData(x, y, SPOT_PX, SPOT_PX)
  return [0, 1, 2].map((channel) => {
    let sum = 0
    for (let at = channel; at < data.length; at += 4) sum += itemAt(data, at)
    return sum / SPOT_PX ** 2
  })
}

/** Whether the file shows what was painted. */
const cameBack = async ({ path, ...size }: EncodedPicture, painted: readonly (readonly number[])[]) => {
  const canvas = canvasOf({ widthPx: SPOT_PX, heightPx: SPOT_PX })
  const image = await decoded(canvas, path)
  if (!image.ok || image.value.width !== size.widthPx || image.value.height !== size.heightPx) return false
  const pen = canvas.getContext('2d') as Pen
  const isSame = spotsOf(size).every(([x, y], spot) => {
    pen.drawImage(image.value, -x, -y, size.widthPx, size.heightPx)
    const there = itemAt(painted, spot)
    return averageAt(pen, 0, 0).every((value, channel) => Math.abs(value - itemAt(there, channel)) <= NEAR)
  })
  release(canvas)
  return isSame
}

type Encoded = Attempt<EncodedPicture>
/** Draws at this size, and has `seen` look at what was painted. */
type Draw = (size: PixelSize, seen: (pen: Pen) => void) => Encoded

const isTooMuch = (encoded: Awaited<Encoded>): boolean =>
  !encoded.ok && ['memory-short', 'picture-not-encoded'].includes(encoded.problem.kind)

/** The first picture of this size on this phone. */
const triedFirst = async (before: KnownLimit, at: number, size: PixelSize, draw: Draw): Encoded => {
  const lessPx = itemAt(SIDES_PX, at - 1)
  await note({ ...before, mostPx: lessPx })
  let painted: readonly (readonly number[])[] = []
  const encoded = await draw(size, (pen) => (painted = spotsOf(size).map(([x, y]) => averageAt(pen, x, y))))
  if (!encoded.ok) {
    if (isTooMuch(encoded)) mostInRunPx = lessPx
    await note(before)
    return encoded
  }
  if (await cameBack(encoded.value, painted)) {
    await note({ ...before, provenPx: itemAt(SIDES_PX, at) })
    return encoded
  }
  void removeFile(encoded.value.path)
  return failed({ kind: 'picture-not-encoded' })
}

/**
 * Draws and encodes as `encodedOn` does, smaller where this phone cannot do it at that size: `drawAll` draws at `size`
 * all the same, `finish` gets the size that was drawn.
 */
export const encodedWithin = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  size: PixelSize,
  quality: number,
  drawAll: (pen: Pen) => Result<void, Problem> | Attempt,
  finish: (pen: Pen, size: PixelSize) => void = () => undefined,
): Encoded => {
  const draw: Draw = (drawnSize, seen) =>
    onCanvas(
      () =>
        encodedOn(
          canvas,
          drawnSize,
          quality,
          async (pen) => {
            if (drawnSize.widthPx === size.widthPx && drawnSize.heightPx === size.heightPx)
              return drawAll(pen)
            pen.save()
            pen.scale(drawnSize.widthPx / size.widthPx, drawnSize.heightPx / size.heightPx)
            const drawn = await drawAll(pen)
            pen.restore()
            return drawn
          },
          (pen) => {
            finish(pen, drawnSize)
            seen(pen)
          },
        ),
      canvas,
    )
  const unseen = (sidePx: number) => draw(within(size, sidePx), () => undefined)
  if (Math.max(size.widthPx, size.heightPx) <= SURE_PX) return unseen(SURE_PX)
  const limit = known ? ok(known) : await readKnown()
  if (!limit.ok) return limit
  known = limit.value
  const longPx = Math.min(known.mostPx, mostInRunPx, Math.max(size.widthPx, size.heightPx))
  for (let at = SIDES_PX.findIndex((sidePx) => sidePx >= longPx); at > 0; at -= 1) {
    const sidePx = Math.min(longPx, itemAt(SIDES_PX, at))
    const isProven = itemAt(SIDES_PX, at) <= known.provenPx
    const encoded = isProven ? await unseen(sidePx) : await triedFirst(known, at, within(size, sidePx), draw)
    if (!isTooMuch(encoded)) return encoded
  }
  return unseen(SURE_PX)
}
