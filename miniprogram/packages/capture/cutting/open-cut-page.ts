import { isMaterialId } from '../../../model/material'
import { openCorners, openPortrait } from '../../../platform/navigate'
import type { Query } from '../../../pages/define-page'
import { isPaper } from '../../../rules/page-expectation'

/** Opens where a page is cut: the four corners of a paper, or the frame of a portrait. */
export const openCutPage = (query: Query, page: string): void => {
  const { material } = query
  if (isMaterialId(material) && isPaper(material)) openCorners(query, page)
  else openPortrait(query, page)
}
