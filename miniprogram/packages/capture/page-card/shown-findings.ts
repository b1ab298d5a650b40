import { MATERIAL_PAGE_TEXT as TEXT } from '../content/capture'
import { FINDING_DRAWINGS } from '../content/drawings'
import { PAGE_FINDING_TEXT, pageFindingName } from '../../../content/page-findings'
import type { Capture } from '../../../model/application'
import type { PageFinding } from '../../../model/page-finding'
import { isUnchecked, pageFindings } from '../../../rules/page-findings'

/** The tap that mends a finding, in words; none where only another picture helps. */
const mendingOf = (finding: PageFinding, page: Capture) => {
  const upright = { act: 'upright', label: finding.turnBy ? TEXT.upright : TEXT.turnOnce } as const
  if (finding.kind === 'wrong-way-round') return upright
  return finding.kind === 'uneven-light' && !isLit(page)
    ? ({ act: 'light', label: TEXT.light } as const)
    : null
}

/** Whether the shadows on a page were evened out, and can come back. */
export const isLit = (page: Capture): boolean => page.kind === 'photo' && page.original?.isLit === true

/** What was seen on a page, as it is printed beside it. */
export const shownFindings = (page: Capture, pages: readonly Capture[]) =>
  pageFindings(page, pages).map((finding) => ({
    kind: finding.kind,
    name: pageFindingName(finding),
    fix: finding.isOverruled ? TEXT.overruled : PAGE_FINDING_TEXT[finding.kind].fix,
    isOpen: !finding.isOverruled,
    drawings: finding.isOverruled ? [] : (FINDING_DRAWINGS[finding.kind] ?? []),
    mend: mendingOf(finding, page),
  }))

/** Said of a page that nobody has looked at: never silence, which would pass for a good page. */
export const uncheckedNote = (page: Capture): string => {
  if (!isUnchecked(page)) return ''
  return page.kind === 'photo' && page.original?.corners ? TEXT.notChecked : TEXT.notCut
}
