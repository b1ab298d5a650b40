import type { PhotoPage } from '../model/application'
import { FRAME_MM, type PageFrame } from '../model/page-frame'
import { pageFrame } from './materials/materials'

/**
 * Pixels per millimetre below which print cannot be read any more, the same bars that a photograph is checked by: 150 dpi
 * for a sheet, 200 for a card or a passport page, whose print is smaller; 300 for a portrait, as it is printed.
 */
const LEAST_PX_PER_MM: Readonly<Record<PageFrame, number>> = {
  a4: 6,
  certificate: 6,
  'passport-page': 8,
  card: 8,
  'id-photo': 12,
  free: 6,
}

/** The smallest factor on both sides of a page, at most 1, at which it can be read as well as its kind of paper needs. */
export const leastScale = (page: Pick<PhotoPage, 'material' | 'part' | 'widthPx' | 'heightPx'>): number => {
  const frame = pageFrame(page.material, page.part)
  const [widthMm, heightMm] = FRAME_MM[frame]
  const [shortMm, longMm] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)]
  const [shortPx, longPx] = [Math.min(page.widthPx, page.heightPx), Math.max(page.widthPx, page.heightPx)]
  return Math.min(1, LEAST_PX_PER_MM[frame] / Math.min(shortPx / shortMm, longPx / longMm))
}
