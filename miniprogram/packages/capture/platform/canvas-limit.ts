import { itemAt } from '../../../model/list'
import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import { MAX_SIDE_PX, type EncodedPicture, type PixelSize } from '../../../model/sheet'
import { canvasOf, decoded, release, type Pen } from '../../../platform/drawing'
import { readNote, removeFile, writeNote } from '../../../platform/files'
import { encodedOn, silence, SURE_PX } from '../../../platform/image'

/**
 * How large a canvas this phone can paint and give out, found by doing it: the first picture of each size is looked at
 * when it has come back. WeChat documents 「过大会导致在安卓下会有crash」 for older canvases larger than `SURE_PX`
 * (component/canvas.html), and nothing for a canvas without a page. Sides in pixels, from what every phone paints to
 * what no picture of ours exceeds.
 */
const SIDES_PX = [SURE_PX, 2048, 3072, MAX_SIDE_PX] as const
const NOTE = 'canvas.json'

interface KnownLimit {
  /** Pictures up to this side have come back whole. */
  readonly provenPx: number
  /** Nothing larger is tried any more. */
  readonly mostPx: number
  /** Being tried for the first time; 0: none. What a start finds here, the program before did not survive. */
  readonly tryingPx: number
  /**
   * First tries without an end, in which the program ended or the canvas never answered. WeChat may have been closed by
   * the student: it takes a second one to leave a size for good.
   */
  readonly unfinished: number
  /** From this side on canvases are had as text: asked for a file, they were silent. */
  readonly silentPx: number
}

const MOST_UNFINISHED = 2
/** Larger than any side: no canvas was silent. */
const NO_PX = 9_999
const AT_FIRST: KnownLimit = {
  provenPx: SURE_PX,
  mostPx: MAX_SIDE_PX,
  tryingPx: 0,
  unfinished: 0,
  silentPx: NO_PX,
}

const smallerThan = (px: number): number => [...SIDES_PX].reverse().find((sidePx) => sidePx < px) ?? SURE_PX

let known: KnownLimit | undefined
/** Nothing larger is tried again in this run, for which the memory may have been short. */
let mostInRunPx: number = MAX_SIDE_PX

/** A first try at this size had no end. */
const afterUnfinished = (before: KnownLimit, px: number): KnownLimit => {
  const unfinished = before.unfinished + 1
  const mostPx = unfinished < MOST_UNFINISHED ? before.mostPx : smallerThan(px)
  return { ...before, tryingPx: 0, unfinished, mostPx }
}

const silentNowPx = (): number => Math.min(silence.fromPx, NO_PX)

/** @mendedLater what could not be noted is found out anew by the next run */
const note = (next: KnownLimit): Attempt => {
  known = { ...next, silentPx: silentNowPx() }
  const { provenPx, mostPx, tryingPx, unfinished, silentPx } = known
  return writeNote(NOTE, `[${[provenPx, mostPx, tryingPx, unfinished, silentPx].join()}]`)
}

/** Fails where the phone does not tell: what ended the program before must not be tried again because of that. */
const readKnown = async (): Attempt<KnownLimit> => {
  const text = await readNote(NOTE)
  if (!text.ok) return text
  const [provenPx, mostPx, tryingPx = 0, unfinished = 0, silentPx = NO_PX] = (
    /^\[(\d{4}),(\d{4})(?:,(\d{1,4}),(\d),(\d{1,4}))?\]$/.exec(text.value ?? '') ?? []
  )
    .slice(1)
    .map((digits?: string) => (digits === undefined ? undefined : Number(digits)))
  const found = provenPx && mostPx ? { provenPx, mostPx, tryingPx, unfinished, silentPx } : AT_FIRST
  silence.fromPx = Math.min(silence.fromPx, found.silentPx)
  if (found.tryingPx === 0) return ok(found)
  mostInRunPx = smallerThan(found.tryingPx)
  const next = afterUnfinished(found, found.tryingPx)
  await note(next)
  return ok(next)
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

const isNotGiven = (encoded: Awaited<Encoded>): boolean =>
  !encoded.ok && encoded.problem.kind === 'picture-not-encoded'
const isTooMuch = (encoded: Awaited<Encoded>): boolean =>
  isNotGiven(encoded) || (!encoded.ok && encoded.problem.kind === 'memory-short')

/** The first picture of this size on this phone. */
const triedFirst = async (before: KnownLimit, at: number, size: PixelSize, draw: Draw): Encoded => {
  const px = itemAt(SIDES_PX, at)
  await note({ ...before, tryingPx: px })
  let painted: readonly (readonly number[])[] = []
  const encoded = await draw(size, (pen) => (painted = spotsOf(size).map(([x, y]) => averageAt(pen, x, y))))
  if (!encoded.ok) {
    await note(silentNowPx() < before.silentPx ? afterUnfinished(before, px) : before)
    return encoded
  }
  if (await cameBack(encoded.value, painted)) {
    await note({ ...before, provenPx: px })
    return encoded
  }
  await note({ ...before, mostPx: smallerThan(px) })
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
    encodedOn(
      canvas,
      drawnSize,
      quality,
      async (pen) => {
        if (drawnSize.widthPx === size.widthPx && drawnSize.heightPx === size.heightPx) return drawAll(pen)
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
    )
  const unseen = async (sidePx: number) => {
    const encoded = await draw(within(size, sidePx), () => undefined)
    if (known && known.silentPx !== silentNowPx()) await note(known)
    return encoded
  }
  const limit = known ? ok(known) : await readKnown()
  if (limit.ok) known = limit.value
  if (Math.max(size.widthPx, size.heightPx) <= SURE_PX) return unseen(SURE_PX)
  if (!limit.ok) return limit
  known = limit.value
  const longPx = Math.min(known.mostPx, mostInRunPx, Math.max(size.widthPx, size.heightPx))
  for (let at = SIDES_PX.findIndex((sidePx) => sidePx >= longPx); at > 0; at -= 1) {
    const sidePx = Math.min(longPx, itemAt(SIDES_PX, at))
    const isProven = itemAt(SIDES_PX, at) <= known.provenPx
    const encoded = isProven ? await unseen(sidePx) : await triedFirst(known, at, within(size, sidePx), draw)
    if (!isTooMuch(encoded)) return encoded
    // Memory may be short for a moment alone, of what was proven once.
    if (!isProven || isNotGiven(encoded)) mostInRunPx = smallerThan(itemAt(SIDES_PX, at))
  }
  return unseen(SURE_PX)
}
