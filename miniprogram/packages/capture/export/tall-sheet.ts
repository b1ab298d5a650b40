import type { PhotoPage } from '../../../model/application'
import { turnedSize, type Layer, type Sheet } from '../../../model/sheet'
import { withinCanvas } from '../pipeline/upright-sheet'

export interface OpenedPage {
  readonly page: PhotoPage
  readonly path: string
}

/** All pages below one another on one sheet, each as wide as the widest. */
export const tallSheet = (pages: readonly OpenedPage[]): Sheet => {
  const sized = pages.map(({ page, path }) => ({ page, path, size: turnedSize(page, page.quarterTurns) }))
  const widthPx = Math.max(...sized.map(({ size }) => size.widthPx))
  const layers: Layer[] = []
  let yPx = 0
  for (const { page, path, size } of sized) {
    const heightPx = Math.round((size.heightPx * widthPx) / size.widthPx)
    const { quarterTurns } = page
    layers.push({ path, quarterTurns, isMirrored: false, xPx: 0, yPx, widthPx, heightPx })
    yPx += heightPx
  }
  return withinCanvas({ widthPx, heightPx: yPx, layers })
}
