import { failed, ok, type Result } from '../../../model/result'

/** How hard a picture is pressed: the encoder's quality (0–1] and a factor on both sides. */
export interface Setting {
  readonly quality: number
  readonly scale: number
}

export const BEST_QUALITY = 0.92
/** Below this, thin strokes of small print dissolve into blocks: then fewer pixels look better. */
const LOWEST_QUALITY = 0.6
/** A page under a fifth of its pixels per side cannot be read any more. */
const LOWEST_SCALE = 0.2

const MAX_ENCODES = 5
/** Good enough: nobody sees the last four percent. */
const GOOD_FILL = 0.96
/** Aimed at, so that the natural scatter of the model stays on both sides within GOOD_FILL and the limit. */
const AIMED_FILL = 0.982

/**
 * JPEG size falls with about the 0.64th power of libjpeg's quantiser factor (200 − 2 × quality in percent), measured
 * on photographed documents, and with about the 1.7th power of the side.
 */
const QUANTISER_POWER = 0.64
const SIDE_POWER = 1.7

/** Expected ln(size at best quality / size at this quality). */
const cutOf = (quality: number): number =>
  QUANTISER_POWER * Math.log((200 - 200 * quality) / (200 - 200 * BEST_QUALITY))

/**
 * One dial for both means: `cut` is the wished ln(shrinking). Encoders know whole percents only, so the quality is
 * rounded up and the rest is done by the side; under the lowest quality everything is.
 */
export const settingFor = (cut: number): Setting => {
  const factor = (200 - 200 * BEST_QUALITY) * Math.exp(Math.max(0, cut) / QUANTISER_POWER)
  const percent = Math.ceil(100 - factor / 2 - 1e-9)
  const quality = Math.min(Math.max(percent / 100, LOWEST_QUALITY), BEST_QUALITY)
  return { quality, scale: Math.min(1, Math.exp((cutOf(quality) - Math.max(0, cut)) / SIDE_POWER)) }
}

const DEEPEST_CUT = cutOf(LOWEST_QUALITY) - SIDE_POWER * Math.log(LOWEST_SCALE)

interface Point {
  readonly cut: number
  readonly setting: Setting
  readonly logSize: number
}

/** Where the line through the two points reaches `aim`; the model's own slope (−1) where they tell nothing. */
const nextCut = (near: Point, far: Point | undefined, aim: number): number => {
  const slope = far && far.cut !== near.cut ? (far.logSize - near.logSize) / (far.cut - near.cut) : -1
  const steepness = Math.min(Math.max(slope, -3), -0.2)
  return near.cut + (aim - near.logSize) / steepness
}

/** The points nearest to the limit on either side of it. */
const bracket = (points: readonly Point[], logLimit: number): readonly [Point, Point] | undefined => {
  const over = points.filter(({ logSize }) => logSize > logLimit).sort((a, b) => a.logSize - b.logSize)[0]
  const under = points.filter(({ logSize }) => logSize <= logLimit).sort((a, b) => b.logSize - a.logSize)[0]
  return over && under ? [under, over] : undefined
}

/** This near the limit (of ln size) a step of the quality would overshoot: only the side is changed. */
const NEAR = { measured: 0.2, guessed: 0.06 }

/** How ln(size) follows ln(side) for this picture, from two encodes that differ in the side alone. */
const sidePower = (points: readonly Point[]): number | undefined => {
  for (const one of points)
    for (const other of points) {
      const sides = Math.log(one.setting.scale / other.setting.scale)
      if (one.setting.quality !== other.setting.quality || Math.abs(sides) < 0.01) continue
      return Math.min(Math.max((one.logSize - other.logSize) / sides, 1), 5)
    }
  return undefined
}

/**
 * The last few percent by the side alone: the dial's whole percents of quality make the curve a saw, the side does not.
 * Where the picture would have to grow beyond its own pixels, the quality rises by as few percents as that takes.
 */
const bySide = (points: readonly Point[], aim: number): Setting | undefined => {
  const [{ setting, logSize }] = points as readonly [Point]
  const power = sidePower(points)
  if (Math.abs(aim - logSize) >= (power === undefined ? NEAR.guessed : NEAR.measured)) return undefined
  for (let percent = Math.round(setting.quality * 100); percent <= 100 * BEST_QUALITY; percent += 1) {
    const quality = percent / 100
    const gained = cutOf(setting.quality) - cutOf(quality)
    const scale = setting.scale * Math.exp((aim - logSize - gained) / (power ?? SIDE_POWER))
    if (scale <= 1) return scale >= LOWEST_SCALE ? { quality, scale } : undefined
    if (power === undefined) return undefined
  }
  return undefined
}

/** Of places on the dial. */
const ROUNDING = 1e-6

/** Where a setting stands on the dial. */
const cutAt = ({ quality, scale }: Setting): number => cutOf(quality) - SIDE_POWER * Math.log(scale)

/**
 * The largest encoding within `limitBytes`, in at most five encodes: a secant on ln(size) over the dial of
 * `settingFor`, then by the side alone. `knownBytes` is the size at best quality where it is known already.
 * @returns the encoding, or `cannot-fit` where even the smallest readable one is too large, or the encoder's problem
 */
export const sizeSearch = async <T extends { readonly sizeBytes: number }, P>(
  encode: (setting: Setting) => Promise<Result<T, P>>,
  limitBytes: number,
  knownBytes?: number,
): Promise<Result<T, P | 'cannot-fit'>> => {
  const start = settingFor(0)
  const points: Point[] = knownBytes ? [{ cut: 0, setting: start, logSize: Math.log(knownBytes) }] : []
  let best: T | undefined
  let setting = points[0]
    ? settingFor(Math.min(nextCut(points[0], undefined, Math.log(limitBytes * AIMED_FILL)), DEEPEST_CUT))
    : start
  for (let n = 1; n <= MAX_ENCODES; n += 1) {
    const encoded = await encode(setting)
    if (!encoded.ok) return encoded
    const { sizeBytes } = encoded.value
    const cut = cutAt(setting)
    if (sizeBytes <= limitBytes) {
      if (!best || sizeBytes > best.sizeBytes) best = encoded.value
      if (cut <= ROUNDING || sizeBytes >= limitBytes * GOOD_FILL) return encoded
    } else if (cut >= DEEPEST_CUT - ROUNDING) break
    points.unshift({ cut, setting, logSize: Math.log(Math.max(1, sizeBytes)) })
    setting = nextSetting(points, limitBytes, n, best !== undefined)
  }
  return best ? ok(best) : failed('cannot-fit')
}

const nextSetting = (
  points: readonly Point[],
  limitBytes: number,
  encodes: number,
  isOneInHand: boolean,
): Setting => {
  const [near, far] = points as readonly [Point, Point?]
  // With nothing in hand yet the last try must not miss: it aims lower each time.
  const fill = isOneInHand ? AIMED_FILL : AIMED_FILL - 0.03 * (encodes - 1)
  const aim = Math.log(limitBytes * fill)
  const between = bracket(points.slice(0, encodes), Math.log(limitBytes))
  const cut =
    encodes === MAX_ENCODES - 1 && !isOneInHand
      ? lastCut(near, limitBytes)
      : nextCut(between?.[0] ?? near, between?.[1] ?? far, aim)
  // A size known beforehand may be another encoder's: only what was encoded here bounds the search.
  const encoded = points.slice(0, encodes)
  const over = encoded.filter(({ logSize }) => logSize > Math.log(limitBytes)).map((point) => point.cut)
  const under = encoded.filter(({ logSize }) => logSize <= Math.log(limitBytes)).map((point) => point.cut)
  const known = Math.min(Math.max(cut, ...over), DEEPEST_CUT, ...under)
  return bySide(points, aim) ?? settingFor(known)
}

/** The fifth encode when four were too large: far enough to be sure, even where the encoder obeys badly. */
const lastCut = (near: Point, limitBytes: number): number =>
  near.cut + 2 * (near.logSize - Math.log(limitBytes)) + 0.3
