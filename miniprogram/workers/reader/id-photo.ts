import { isUsable, type Picture } from '../engine/picture'

/**
 * What can be told about a portrait without recognising anyone: where something other than the background stands.
 * Shares of the picture's height or width. No face is looked for, nothing is kept.
 */
export interface IdPhotoMeasures {
  /** Background brightness, 0–255, and its colour's distance from grey. */
  readonly backgroundLevel: number
  readonly backgroundColour: number
  /** Spread of brightness over the background: small when even. */
  readonly backgroundUnevenness: number
  /** Top of the head and widest row of the head, where the figure can be told from the background. */
  readonly head?: {
    readonly top: number
    readonly height: number
    readonly width: number
    /** Middle of the head against the picture's middle, −0.5…0.5. */
    readonly offCentre: number
  }
}

export const ID_PHOTO_FINDINGS = [
  'unreadable-picture',
  'background-uneven',
  'background-not-plain',
  'head-unclear',
  'head-too-small',
  'head-too-large',
  'head-off-centre',
  'head-too-high',
  'head-too-low',
] as const
export type IdPhotoFinding = (typeof ID_PHOTO_FINDINGS)[number]

export interface IdPhotoAnswer {
  readonly findings: readonly IdPhotoFinding[]
  readonly measures?: IdPhotoMeasures
}

const ROWS = 96

interface Small {
  readonly columns: number
  readonly rows: number
  readonly rgb: Float32Array
}

const smallOf = ({ width, height, data }: Picture): Small => {
  const columns = Math.max(16, Math.min(192, Math.round((ROWS * width) / height)))
  const rgb = new Float32Array(columns * ROWS * 3)
  for (let row = 0, at = 0; row < ROWS; row++)
    for (let column = 0; column < columns; column++, at += 3)
      for (let tap = 0; tap < 9; tap++) {
        const x = Math.min(width - 1, Math.floor(((column + ((tap % 3) + 0.5) / 3) * width) / columns))
        const y = Math.min(height - 1, Math.floor(((row + (Math.floor(tap / 3) + 0.5) / 3) * height) / ROWS))
        for (let c = 0; c < 3; c++) rgb[at + c] = rgb[at + c]! + data[(y * width + x) * 4 + c]! / 9
      }
  return { columns, rows: ROWS, rgb }
}

const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Places that are background in any portrait: the top corners and the upper part of both sides. */
const borderPlaces = ({ columns, rows }: Small): number[] => {
  const [edge, depth] = [Math.max(2, Math.round(columns * 0.08)), Math.round(rows * 0.5)]
  const places: number[] = []
  for (let y = 0; y < depth; y++)
    for (let x = 0; x < columns; x++)
      if (x < edge || x >= columns - edge || y < 2) places.push(y * columns + x)
  return places
}

/** Further from the background's colour than this (sum over the channels) is the person. */
const FIGURE = 70
/** A row belongs to the head when so much of the width is figure. */
const LEAST_WIDTH = 0.06

interface Row {
  readonly y: number
  readonly width: number
  readonly centre: number
}

const figureRows = (small: Small, background: readonly number[]): Row[] => {
  const rows: Row[] = []
  for (let y = 0; y < small.rows; y++) {
    let [count, sum] = [0, 0]
    for (let x = 0; x < small.columns; x++) {
      const at = (y * small.columns + x) * 3
      const away = background.reduce((all, level, c) => all + Math.abs(small.rgb[at + c]! - level), 0)
      if (away < FIGURE) continue
      count++
      sum += x + 0.5
    }
    rows.push({ y, width: count / small.columns, centre: count > 0 ? sum / count / small.columns : 0.5 })
  }
  return rows
}

/**
 * From the top of the hair to the chin: the figure widens to the head, narrows at the neck and widens to the
 * shoulders. Where it never narrows (long hair, no contrast) the chin is not known.
 */
const headOf = (rows: readonly Row[]): IdPhotoMeasures['head'] => {
  const first = rows.findIndex((row, i) => row.width > LEAST_WIDTH && (rows[i + 1]?.width ?? 0) > LEAST_WIDTH)
  if (first < 0) return undefined
  let widest = first
  let narrowest = -1
  for (let i = first; i < rows.length; i++) {
    const { width } = rows[i]!
    if (narrowest < 0 && width >= rows[widest]!.width && width < 0.8) widest = i
    if (
      i > widest + 3 &&
      width < 0.82 * rows[widest]!.width &&
      (narrowest < 0 || width < rows[narrowest]!.width)
    )
      narrowest = i
    if (narrowest > 0 && width > 1.25 * rows[widest]!.width) break
  }
  if (narrowest < 0 || narrowest - first < rows.length * 0.12) return undefined
  const head = rows.slice(first, narrowest)
  return {
    top: first / rows.length,
    height: (narrowest - first) / rows.length,
    width: rows[widest]!.width,
    offCentre: middle(head.map(({ centre }) => centre)) - 0.5,
  }
}

/** Measures a portrait, cropped as it will be handed in. */
const idPhotoMeasures = (photo: Picture): IdPhotoMeasures => {
  const small = smallOf(photo)
  const places = borderPlaces(small)
  const background = [0, 1, 2].map((c) => middle(places.map((place) => small.rgb[place * 3 + c]!)))
  const luma = places.map((p) => (small.rgb[p * 3]! + small.rgb[p * 3 + 1]! + small.rgb[p * 3 + 2]!) / 3)
  const level = background.reduce((sum, v) => sum + v, 0) / 3
  const spread = luma.map((l) => Math.abs(l - level)).sort((a, b) => a - b)
  return {
    backgroundLevel: level,
    backgroundColour: Math.max(...background) - Math.min(...background),
    backgroundUnevenness: spread[Math.floor(spread.length * 0.85)] ?? 0,
    head: headOf(figureRows(small, background)),
  }
}

const LIMITS = {
  uneven: 18,
  notPlain: 40,
  /** Usual for certificate portraits; the portal publishes no figure, so the limits are wide. */
  leastHead: 0.35,
  mostHead: 0.78,
  offCentre: 0.09,
  highest: 0.02,
  lowest: 0.3,
}

/** Plain advice on a portrait; «head-unclear» says that size and place could not be told. */
export const checkIdPhoto = (photo: Picture): IdPhotoAnswer => {
  if (!isUsable(photo)) return { findings: ['unreadable-picture'] }
  const measures = idPhotoMeasures(photo)
  const { head, backgroundUnevenness } = measures
  const findings: (IdPhotoFinding | false)[] = [
    backgroundUnevenness > LIMITS.notPlain
      ? 'background-not-plain'
      : backgroundUnevenness > LIMITS.uneven && 'background-uneven',
    ...(head
      ? ([
          head.height < LIMITS.leastHead && 'head-too-small',
          head.height > LIMITS.mostHead && 'head-too-large',
          Math.abs(head.offCentre) > LIMITS.offCentre && 'head-off-centre',
          head.top < LIMITS.highest && 'head-too-high',
          head.top > LIMITS.lowest && 'head-too-low',
        ] as const)
      : (['head-unclear'] as const)),
  ]
  return { findings: findings.filter((finding) => finding !== false), measures }
}
