import { itemAt, type Filled } from '../../../model/list'
import { failed, ok, type Result } from '../../../model/result'

/** How hard a picture is pressed: the encoder's quality (0–1] and a factor on both sides. */
export interface Setting {
  readonly quality: number
  readonly scale: number
}

export const BEST_QUALITY = 0.92
/**
 * Below this the colour of paper begins to turn. Down to it a page of 9 megapixels is truer at its own size than made
 * smaller to as many bytes: by 2 dB and a quarter of its edge energy (docs/engine.md).
 */
const LOWEST_QUALITY = 0.4
const MAX_ENCODES = 6
/** Good enough: nobody sees the last four percent. */
const GOOD_FILL = 0.96
/** Aimed at, so that the natural scatter of the model stays on both sides within GOOD_FILL and the limit. */
const AIMED_FILL = 0.982

/**
 * JPEG size falls with about the 0.64th power of libjpeg's quantiser factor (200 − 2 × quality in percent), measured
 * on photographed documents, and with about the 1.7th power of the side.
 */
const QUANTISER_POWER = 0.64
export const SIDE_POWER = 1.7

const [LOWEST, BEST] = [LOWEST_QUALITY * 100, BEST_QUALITY * 100]

interface Point {
  /** Whole percents are all that encoders know. */
  readonly percent: number
  readonly scale: number
  readonly logSize: number
}

const settingOf = (percent: number, scale = 1): Setting => ({ quality: percent / 100, scale })

const inFactor = (percent: number): number => Math.log(200 - 2 * percent)
const percentOf = (logFactor: number): number => 100 - Math.exp(logFactor) / 2

/** The model's slope, or the one between two encodes of the same side. */
const steepness = (near: Point, far: Point | undefined): number => {
  const run = far ? inFactor(near.percent) - inFactor(far.percent) : 0
  const slope = far && run !== 0 ? (far.logSize - near.logSize) / run : QUANTISER_POWER
  return Math.min(Math.max(slope, 0.2), 6)
}

/**
 * The quality that should just fit: a secant on ln(size) over ln(quantiser factor), through the nearest encodes below and
 * above the aim where there are both. Noise that the quantiser begins to keep makes a step, and two points on one side of
 * it say nothing of the other.
 */
const nextPercent = (points: Filled<Point>, logAim: number, above: number, below: number): number => {
  const byNearness: [...Filled<Point>] = [...points]
  byNearness.sort((a, b) => Math.abs(a.logSize - logAim) - Math.abs(b.logSize - logAim))
  const [near, ...others] = byNearness
  const isOpposite = ({ logSize }: Point) => logSize > logAim !== near.logSize > logAim
  const far = others.find(isOpposite) ?? others[0]
  const logFactor = inFactor(near.percent) + (near.logSize - logAim) / steepness(near, far)
  const percent = Math.floor(percentOf(logFactor) + 1e-9)
  return Math.min(Math.max(percent, above + 1), below - 1)
}

/** The side at the lowest quality that should just fit. */
const nextScale = ([near, far]: Filled<Point>, logAim: number): number => {
  const run = far ? Math.log(near.scale / far.scale) : 0
  const power = far && run !== 0 ? (near.logSize - far.logSize) / run : SIDE_POWER
  return near.scale * Math.exp((logAim - near.logSize) / Math.min(Math.max(power, 1), 5))
}

/** What may be asked of a picture, and what is known of it before its first encode. */
export interface SearchBounds {
  readonly limitBytes: number
  /** The smallest factor on both sides at which it can be read, at most 1. */
  readonly leastScale: number
  /** Its size at best quality. */
  readonly knownBytes?: number
  /** About that size: only the first quality is chosen by it. */
  readonly likelyBytes?: number
}

const atBest = (sizeBytes: number): Point => ({ percent: BEST, scale: 1, logSize: Math.log(sizeBytes) })

/**
 * The best encoding within `limitBytes`: the highest quality in whole percents at the picture's own size, since every
 * resampling blurs the print more than quality takes away; smaller only where the lowest readable quality is still too
 * large.
 * @returns the encoding, or `cannot-fit` where even the smallest readable one is too large, or the encoder's problem
 */
export const sizeSearch = async <T extends { readonly sizeBytes: number }, P>(
  encode: (setting: Setting) => Promise<Result<T, P>>,
  { limitBytes, leastScale, knownBytes, likelyBytes = knownBytes }: SearchBounds,
): Promise<Result<T, P | 'cannot-fit'>> => {
  const logAim = Math.log(limitBytes * AIMED_FILL)
  let points: readonly Point[] = knownBytes ? [atBest(knownBytes)] : []
  let best: T | undefined
  let [fits, tooLarge] = [LOWEST - 1, BEST + 1]
  let percent = likelyBytes ? nextPercent([atBest(likelyBytes)], logAim, fits, tooLarge) : BEST
  let encodes = 0
  while (encodes < MAX_ENCODES && tooLarge - fits > 1) {
    const encoded = await encode(settingOf(percent))
    if (!encoded.ok) return encoded
    encodes += 1
    const { sizeBytes } = encoded.value
    const point = { percent, scale: 1, logSize: Math.log(Math.max(1, sizeBytes)) }
    const tried: Filled<Point> = [point, ...points]
    points = tried
    if (sizeBytes <= limitBytes) {
      ;[best, fits] = [encoded.value, percent]
      if (sizeBytes >= limitBytes * GOOD_FILL) return encoded
    } else tooLarge = percent
    if (percent === LOWEST && sizeBytes > limitBytes) break
    percent = nextPercent(tried, logAim, fits, tooLarge)
    // The last try with nothing in hand must not miss.
    if (!best && encodes === MAX_ENCODES - 1) percent = LOWEST
  }
  if (best) return ok(best)
  return smaller(encode, limitBytes, leastScale, itemAt(points, 0))
}

/** At the lowest quality, with fewer pixels. */
const smaller = async <T extends { readonly sizeBytes: number }, P>(
  encode: (setting: Setting) => Promise<Result<T, P>>,
  limitBytes: number,
  leastScale: number,
  start: Point,
): Promise<Result<T, P | 'cannot-fit'>> => {
  let points: Filled<Point> = [start]
  let best: T | undefined
  for (let n = 0; n < MAX_ENCODES - 2; n += 1) {
    // With nothing in hand each try aims lower.
    const logAim = Math.log(limitBytes * (AIMED_FILL - (best ? 0 : 0.04 * n)))
    const scale = Math.max(leastScale, Math.min(0.98, nextScale(points, logAim)))
    if (scale === points[0].scale) break
    const encoded = await encode(settingOf(LOWEST, scale))
    if (!encoded.ok) return encoded
    const { sizeBytes } = encoded.value
    if (sizeBytes <= limitBytes) {
      if (!best || sizeBytes > best.sizeBytes) best = encoded.value
      if (sizeBytes >= limitBytes * GOOD_FILL) break
    } else if (scale === leastScale) break
    points = [{ percent: LOWEST, scale, logSize: Math.log(Math.max(1, sizeBytes)) }, ...points]
  }
  return best ? ok(best) : failed('cannot-fit')
}
