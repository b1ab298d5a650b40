import type { Picture, Quad } from '../../engine/picture'
import { rectangleAspect } from '../../engine/straighten/page-aspect'
import { straightenedPart } from '../../engine/straighten/straighten'

/** How far up from the page's lower edge the zone may reach, as a share of the page's width. */
const ZONE = 0.25
/** What a letter needs to be read; more pixels only show more of the paper, fewer are read worse than when enlarged. */
const WIDTH_PX = { least: 800, most: 1000 }

/** Straightens at a whole multiple of what is wanted and averages: pixels left out would be noise. */
const averaged = (photo: Picture, quad: Quad, width: number, height: number, from: number, side: number) => {
  const factor = Math.max(1, Math.min(3, Math.round(side / width)))
  const fine = straightenedPart(photo, quad, width * factor, height * factor, from)
  return factor === 1 ? fine : shrunkBy(fine, factor)
}

const shrunkBy = (picture: Picture, factor: number): Picture => {
  const [width, height] = [picture.width / factor, picture.height / factor]
  const data = new Uint8ClampedArray(width * height * 4)
  const share = 1 / (factor * factor)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4)
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let j = 0; j < factor; j++)
          for (let i = 0; i < factor; i++)
            sum += picture.data[((y * factor + j) * picture.width + x * factor + i) * 4 + c]!
        data[at + c] = sum * share
      }
  return { width, height, data }
}

const lowerSide = (quad: Quad) => Math.hypot(quad[2].x - quad[3].x, quad[2].y - quad[3].y)
const widthFor = (side: number, zoom: number) =>
  Math.round(zoom * Math.min(WIDTH_PX.most, Math.max(WIDTH_PX.least, side)))

/** The bottom of the page with this side down, straightened; `zoom`: beside the size it is usually read at. */
export const bottomStrip = (photo: Picture, quad: Quad, zoom = 1): Picture => {
  const side = lowerSide(quad)
  const width = widthFor(side, zoom)
  const full = width / rectangleAspect(quad, photo.width, photo.height)
  const share = Math.min(1, (ZONE * width) / full)
  return averaged(photo, quad, width, Math.max(24, Math.round(full * share)), 1 - share, side)
}

/** A strip found by its print (zone-search.ts). */
export const foundStrip = (photo: Picture, strip: Quad, zoom = 1): Picture => {
  const side = lowerSide(strip)
  const width = widthFor(side, zoom)
  return averaged(photo, strip, width, Math.round(ZONE * width), 0, side)
}
