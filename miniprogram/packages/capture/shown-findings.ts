import { MATERIAL_PAGE_TEXT as TEXT } from './content/capture'
import { PAGE_FINDING_TEXT, pageFindingName } from '../../content/page-findings'
import type { Capture } from '../../model/application'
import { isUnchecked, pageFindings } from '../../rules/page-findings'

/** What was seen on a page, as it is printed beside it. */
export const shownFindings = (page: Capture, pages: readonly Capture[]) =>
  pageFindings(page, pages).map((finding) => ({
    kind: finding.kind,
    name: pageFindingName(finding),
    fix: finding.isOverruled ? TEXT.overruled : PAGE_FINDING_TEXT[finding.kind].fix,
    isOpen: !finding.isOverruled,
    upright: finding.kind === 'wrong-way-round' ? (finding.turnBy ? TEXT.upright : TEXT.turnOnce) : '',
  }))

/** Said of a page that nobody has looked at: never silence, which would pass for a good page. */
export const uncheckedNote = (page: Capture): string => {
  if (!isUnchecked(page)) return ''
  return page.kind === 'photo' && page.original ? TEXT.notChecked : TEXT.notCut
}
