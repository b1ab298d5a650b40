import { itemAt } from '../../../model/list'
import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import { MAX_SIDE_PX, type EncodedPicture, type PaintedSheet, type PixelSize } from '../../../model/sheet'
import { canvasOf, decoded, onCanvas, release, type Pen } from '../../../platform/drawing'
import { readNote, removeFile, writeNote } from '../../../platform/files'
import { paintedOn, silence, SURE_PX, type Painted } from '../../../platform/image'

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
type DrawAll = (pen: Pen) => Result<void, Problem> | Attempt
type Finish = (pen: Pen, size: PixelSize) => void

const isNotGiven = (encoded: Awaited<Encoded>): boolean =>
  !encoded.ok && encoded.problem.kind === 'picture-not-encoded'
const isTooMuch = (encoded: Awaited<Encoded>): boolean =>
  isNotGiven(encoded) || (!encoded.ok && encoded.problem.kind === 'memory-short')

/** Draws what it is asked for at the size that this phone can paint and give out, and holds the paint between encodes. */
class SheetWithinLimit implements PaintedSheet {
  private held: (PixelSize & { readonly painted: Painted }) | undefined = undefined

  constructor(
    private readonly canvas: WechatMiniprogram.OffscreenCanvas,
    private readonly size: PixelSize,
    private readonly drawAll: DrawAll,
    private readonly finish: Finish,
  ) {}

  async encode(quality: number): Encoded {
    const encoded = await this.encodedWithin(quality)
    if (!encoded.ok) this.release()
    return encoded
  }

  release(): void {
    this.held?.painted.release()
    this.held = undefined
  }

  private async encodedWithin(quality: number): Encoded {
    const { size } = this
    const limit = known ? ok(known) : await readKnown()
    if (limit.ok) known = limit.value
    const sideOfAll = Math.max(size.widthPx, size.heightPx)
    if (sideOfAll <= SURE_PX) return this.unseen(SURE_PX, quality)
    if (!limit.ok) return limit
    known = limit.value
    const longPx = Math.min(known.mostPx, mostInRunPx, sideOfAll)
    for (let at = SIDES_PX.findIndex((sidePx) => sidePx >= longPx); at > 0; at -= 1) {
      const sidePx = Math.min(longPx, itemAt(SIDES_PX, at))
      const isProven = itemAt(SIDES_PX, at) <= known.provenPx
      const encoded = isProven
        ? await this.unseen(sidePx, quality)
        : await this.triedFirst(known, at, within(size, sidePx), quality)
      if (!isTooMuch(encoded)) return encoded
      // Memory may be short for a moment alone, of what was proven once.
      if (!isProven || isNotGiven(encoded)) mostInRunPx = smallerThan(itemAt(SIDES_PX, at))
    }
    return this.unseen(SURE_PX, quality)
  }

  /** A size that this phone has given back whole. */
  private async unseen(sidePx: number, quality: number): Encoded {
    const encoded = await this.encodedAt(within(this.size, sidePx), quality)
    if (known && known.silentPx !== silentNowPx()) await note(known)
    return encoded
  }

  /** The first picture of this size on this phone. Its pixels are given back before the file is looked at. */
  private async triedFirst(before: KnownLimit, at: number, size: PixelSize, quality: number): Encoded {
    const px = itemAt(SIDES_PX, at)
    await note({ ...before, tryingPx: px })
    let painted: readonly (readonly number[])[] = []
    const encoded = await this.encodedAt(size, quality, (pen) => {
      painted = spotsOf(size).map(([x, y]) => averageAt(pen, x, y))
    })
    this.release()
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

  private async encodedAt(
    size: PixelSize,
    quality: number,
    seen: (pen: Pen) => void = () => undefined,
  ): Encoded {
    const isHeld = this.held?.widthPx === size.widthPx && this.held.heightPx === size.heightPx
    if (this.held && isHeld) return this.held.painted.encode(quality)
    this.release()
    const { canvas } = this
    const finish = (pen: Pen) => {
      this.finish(pen, size)
      seen(pen)
    }
    const painted = await onCanvas(
      () => paintedOn(canvas, size, (pen) => this.drawnAt(size, pen), finish),
      canvas,
    )
    if (!painted.ok) return painted
    this.held = { ...size, painted: painted.value }
    return painted.value.encode(quality)
  }

  private async drawnAt({ widthPx, heightPx }: PixelSize, pen: Pen): Attempt {
    const { size, drawAll } = this
    if (widthPx === size.widthPx && heightPx === size.heightPx) return drawAll(pen)
    pen.save()
    pen.scale(widthPx / size.widthPx, heightPx / size.heightPx)
    const drawn = await drawAll(pen)
    pen.restore()
    return drawn
  }
}

/**
 * Draws on this canvas as `paintedOn` does, smaller where this phone cannot do it at that size: `drawAll` draws at
 * `size` all the same, `finish` gets the size that was drawn.
 */
export const paintedWithin = (
  canvas: WechatMiniprogram.OffscreenCanvas,
  size: PixelSize,
  drawAll: DrawAll,
  finish: Finish = () => undefined,
): PaintedSheet => new SheetWithinLimit(canvas, size, drawAll, finish)
