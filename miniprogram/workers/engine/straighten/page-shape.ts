/** Pages this app photographs, by the standard that fixes their size; `other` is measured. */
export const PAGE_SHAPES = [
  'a4',
  'certificate',
  'passport-page',
  'passport-spread',
  'id-card',
  'other',
] as const
export type PageShape = (typeof PAGE_SHAPES)[number]

export interface PageSize {
  readonly widthMm: number
  readonly heightMm: number
}

/** ISO 216 A4, ISO/IEC 7810 ID-3 (TD3) page and spread, ID-1. Certificates differ: A4 is only their typical area. */
const SIZES: Readonly<Record<PageShape, PageSize>> = {
  a4: { widthMm: 210, heightMm: 297 },
  certificate: { widthMm: 297, heightMm: 210 },
  'passport-page': { widthMm: 125, heightMm: 88 },
  'passport-spread': { widthMm: 125, heightMm: 176 },
  'id-card': { widthMm: 85.6, heightMm: 53.98 },
  other: { widthMm: 210, heightMm: 297 },
}

/** The size that a page of this shape has, or usually has. */
export const pageSizeMm = (shape: PageShape): PageSize => SIZES[shape]

const [A4, LETTER, ID_1] = [297 / 210, 11 / 8.5, 85.6 / 53.98]

/** Long side over short side of shapes that a measured ratio may be rounded to. */
const RATIOS: Readonly<Record<PageShape, readonly number[]>> = {
  a4: [A4, LETTER],
  certificate: [A4, LETTER],
  'passport-page': [125 / 88],
  'passport-spread': [176 / 125],
  'id-card': [ID_1],
  other: [A4, LETTER, ID_1],
}

/**
 * How far off a measured ratio is rounded, natural logarithm. A flat sheet's is measured within 0.03; A4 and Letter lie
 * 0.089 apart. An open passport bends, and nothing else is as near. Where nobody knows the size, what is all but the same.
 */
const PLAY: Readonly<Record<PageShape, number>> = {
  a4: 0.044,
  certificate: 0.035,
  'passport-page': 0.09,
  'passport-spread': 0.09,
  'id-card': 0.09,
  other: 0.035,
}

/** A measured long-over-short ratio, rounded to the standard's where it is near enough to be the same thing. */
export const settledRatio = (measured: number, shape: PageShape): number => {
  const near = RATIOS[shape]
    .map((ratio) => ({ ratio, off: Math.abs(Math.log(measured / ratio)) }))
    .sort((a, b) => a.off - b.off)[0]
  return near && near.off <= PLAY[shape] ? near.ratio : measured
}
