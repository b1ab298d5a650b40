import type { Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import type { PixelSize } from '../../../model/sheet'
import { isAnimated } from './is-animated'
import { jpegFacts } from './jpeg-facts'
import { pdfFacts } from './pdf-facts'
import { pngFacts } from './png-facts'
import { fileKind, type FileKind } from './file-kind'

export type StillKind = Exclude<FileKind, 'empty' | 'pdf' | 'unknown'>

/** A file that may become a page, as far as its bytes tell. */
export type InspectedFile =
  | {
      readonly kind: 'picture'
      readonly format: StillKind
      readonly orientation: number
      readonly stored?: PixelSize
    }
  | { readonly kind: 'pdf' }

/** Says what a chosen file is, or why it cannot become a page. Decoding it is the phone's part, later. */
export const inspectFile = (bytes: Uint8Array): Result<InspectedFile, Problem> => {
  const kind = fileKind(bytes)
  if (kind === 'empty') return failed({ kind: 'file-empty' })
  if (kind === 'unknown') return failed({ kind: 'not-a-picture' })
  if (kind === 'pdf') return inspectPdf(bytes)
  if (kind === 'jpeg') return inspectJpeg(bytes)
  if (kind === 'png') return inspectPng(bytes)
  return isAnimated(kind, bytes)
    ? failed({ kind: 'animated-picture' })
    : ok({ kind: 'picture', format: kind, orientation: 1 })
}

const inspectPdf = (bytes: Uint8Array): Result<InspectedFile, Problem> => {
  const { isComplete, isLocked } = pdfFacts(bytes)
  return isComplete && !isLocked ? ok({ kind: 'pdf' }) : failed({ kind: 'pdf-damaged' })
}

const inspectPng = (bytes: Uint8Array): Result<InspectedFile, Problem> => {
  const { isAnimated: isFilm, isComplete } = pngFacts(bytes)
  if (isFilm) return failed({ kind: 'animated-picture' })
  return isComplete
    ? ok({ kind: 'picture', format: 'png', orientation: 1 })
    : failed({ kind: 'picture-damaged' })
}

const inspectJpeg = (bytes: Uint8Array): Result<InspectedFile, Problem> => {
  const facts = jpegFacts(bytes)
  if (!facts?.isComplete) return failed({ kind: 'picture-damaged' })
  const { widthPx, heightPx, orientation } = facts
  return ok({ kind: 'picture', format: 'jpeg', orientation, stored: { widthPx, heightPx } })
}
