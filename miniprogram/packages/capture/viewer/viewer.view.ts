import { captureWords as words, MATERIAL_PAGE_TEXT } from '../content/capture'
import type { Capture } from '../../../model/application'
import type { CaptureState } from '../stores/one-at-a-time'
import type { PictureState } from '../stores/page-pictures'
import { isPaper } from '../../../rules/page-expectation'
import { isLit, shownFindings, uncheckedNote } from '../page-card/shown-findings'
import { failureOf } from '../page-card/shown-picture'

/** Times the width of the screen. */
export const ZOOMS = [1, 2, 3.5] as const

export interface ViewerFacts {
  readonly pages: readonly Capture[]
  readonly page: Capture
  /** Where the page lies among them. */
  readonly index: number
  readonly zoom: number
  readonly picture: PictureState
  readonly state: CaptureState
  readonly isReadOnly: boolean
  readonly hasUndo: boolean
}

/**
 * The shadows of any paper may be evened out, and come back as long as the whole photograph is there; nothing where a
 * finding beside it offers the same.
 */
const lightAct = (page: Capture, findings: readonly { mend: { act: string } | null }[]): string => {
  const isOffered = findings.some(({ mend }) => mend?.act === 'light')
  if (page.kind === 'pdf' || !isPaper(page.material) || isOffered) return ''
  return isLit(page) ? MATERIAL_PAGE_TEXT.unlight : MATERIAL_PAGE_TEXT.light
}

/** What the viewer prints of a page. */
export const viewerView = (facts: ViewerFacts) => {
  const { pages, page, index, zoom, picture, state, isReadOnly } = facts
  const findings = shownFindings(page, pages)
    .filter(({ isOpen }) => isOpen)
    .map(({ name, fix, mend }) => ({ said: words.seen(name, fix), mend }))
  const zoomAt = ZOOMS.findIndex((one) => one === zoom)
  return {
    title: words.pageOf(index + 1, pages.length),
    spoken: words.spokenPageOf(index + 1, pages.length),
    path: picture.kind === 'open' && page.kind === 'photo' ? picture.path : '',
    failure: failureOf(picture),
    note: page.kind === 'pdf' ? MATERIAL_PAGE_TEXT.pdf : MATERIAL_PAGE_TEXT.opening,
    quarterTurns: page.kind === 'photo' ? page.quarterTurns : 0,
    side: `${Math.round(zoom * 100)}vw`,
    canLarger: zoomAt < ZOOMS.length - 1,
    canSmaller: zoomAt > 0,
    hasPrevious: index > 0,
    hasNext: index < pages.length - 1,
    isPhoto: page.kind === 'photo',
    cut: isPaper(page.material) ? MATERIAL_PAGE_TEXT.corners : MATERIAL_PAGE_TEXT.crop,
    findings,
    light: lightAct(page, findings),
    lightIcon: isLit(page) ? 'undo' : 'torch',
    unchecked: uncheckedNote(page),
    isBusy: state.kind !== 'idle',
    isReadOnly,
    undoText: facts.hasUndo ? MATERIAL_PAGE_TEXT.removed : '',
  }
}
