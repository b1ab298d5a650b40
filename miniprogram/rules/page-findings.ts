import type { Capture, QuarterTurns } from '../model/application'
import { turnedPlace, type PageFinding } from '../model/page-finding'
import { isPaper } from './page-expectation'

/** A page is a duplicate only beside another one. */
const stillHolds = ({ kind }: PageFinding, pages: readonly Capture[]): boolean =>
  kind !== 'duplicate-page' || pages.length > 1

/** The finding in places and turns of the page as it is turned now; none when turning has mended it. */
const asTurned = (finding: PageFinding, quarterTurns: QuarterTurns): readonly PageFinding[] => {
  const { kind, where, turnBy } = finding
  if (where) return [{ ...finding, where: turnedPlace(where, quarterTurns) }]
  if (kind !== 'wrong-way-round') return [finding]
  // Nothing but its lying on its side is known: one turn or three stand it up, and the student sees whether on its head.
  if (turnBy === undefined) return quarterTurns % 2 === 1 ? [] : [finding]
  const left = (turnBy + 4 - quarterTurns) % 4
  return left === 0 ? [] : [{ ...finding, turnBy: left as 1 | 2 | 3 }]
}

/** What the check of one page saw, in places of the page as it is turned now. */
export const pageFindings = (page: Capture, pages: readonly Capture[]): readonly PageFinding[] => {
  if (page.kind === 'pdf') return []
  const holding = (page.findings ?? []).filter((finding) => stillHolds(finding, pages))
  return holding.flatMap((finding) => asTurned(finding, page.quarterTurns))
}

/** What is still to look at on the pages of one material: seen by the check and not overruled by the student. */
export const openPageFindings = (pages: readonly Capture[]): readonly PageFinding[] =>
  pages.flatMap((page) => pageFindings(page, pages)).filter(({ isOverruled }) => !isOverruled)

/** Whether a page is a photographed paper that was never checked: said, so that silence does not pass for a verdict. */
export const isUnchecked = (page: Capture): boolean =>
  page.kind === 'photo' && page.findings === undefined && isPaper(page.material)
