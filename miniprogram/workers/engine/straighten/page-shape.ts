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

/** Long side over short side of shapes that a measured ratio may be rounded to. */
const RATIOS: Readonly<Record<PageShape, readonly number[]>> = {
  a4: [297 / 210],
  certificate: [297 / 210, 11 / 8.5],
  'passport-page': [125 / 88],
  'passport-spread': [176 / 125],
  'id-card': [85.6 / 53.98],
  other: [297 / 210, 11 / 8.5, 85.6 / 53.98],
}

/** A measured long-over-short ratio, rounded to the standard's where it is near enough to be the same thing. */
export const settledRatio = (measured: number, shape: PageShape): number => {
  const play = shape === 'other' || shape === 'certificate' ? 0.035 : 0.09
  const near = RATIOS[shape]
    .map((ratio) => ({ ratio, off: Math.abs(Math.log(measured / ratio)) }))
    .sort((a, b) => a.off - b.off)[0]
  return near && near.off <= play ? near.ratio : measured
}
