import type { Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import type { PixelSize } from '../../../model/sheet'
import { documentKind } from './document-kind'
import { isAnimated } from './is-animated'
import { jpegFacts } from './jpeg-facts'
import { pdfState } from './pdf/pdf-facts'
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
      /** Its end is missing: the decoder decides whether rows are missing too. */
      readonly isOpenEnded?: boolean
    }
  | { readonly kind: 'pdf' }

/** Says what a chosen file is, or why it cannot become a page. Decoding it is the phone's part, later. */
export const inspectFile = (bytes: Uint8Array): Result<InspectedFile, Problem> => {
  const kind = fileKind(bytes)
  if (kind === 'empty') return failed({ kind: 'file-empty' })
  if (kind === 'unknown') return failed(notTaken(bytes))
  if (kind === 'pdf') return inspectPdf(bytes)
  if (kind === 'jpeg') return inspectJpeg(bytes)
  if (kind === 'png') return inspectPng(bytes)
  return isAnimated(kind, bytes)
    ? failed({ kind: 'animated-picture' })
    : ok({ kind: 'picture', format: kind, orientation: 1 })
}

const notTaken = (bytes: Uint8Array): Problem => {
  const format = documentKind(bytes)
  return format ? { kind: 'document-not-taken', format } : { kind: 'not-a-picture' }
}

const PDF_PROBLEM = {
  locked: { kind: 'pdf-locked' },
  'no-page': { kind: 'pdf-without-pages' },
  portfolio: { kind: 'pdf-portfolio' },
  damaged: { kind: 'pdf-damaged' },
} as const satisfies Record<string, Problem>

const inspectPdf = (bytes: Uint8Array): Result<InspectedFile, Problem> => {
  const state = pdfState(bytes)
  return state === 'whole' ? ok({ kind: 'pdf' }) : failed(PDF_PROBLEM[state])
}

const inspectPng = (bytes: Uint8Array): Result<InspectedFile, Problem> => {
  const { isAnimated: isFilm, isComplete, stored } = pngFacts(bytes)
  if (isFilm) return failed({ kind: 'animated-picture' })
  return isComplete
    ? ok({ kind: 'picture', format: 'png', orientation: 1, stored })
    : failed({ kind: 'picture-damaged' })
}

const inspectJpeg = (bytes: Uint8Array): Result<InspectedFile, Problem> => {
  const facts = jpegFacts(bytes)
  if (!facts?.hasPixels) return failed({ kind: 'picture-damaged' })
  const { widthPx, heightPx, orientation, isComplete } = facts
  const about = { kind: 'picture', format: 'jpeg', orientation, stored: { widthPx, heightPx } } as const
  return ok(isComplete ? about : { ...about, isOpenEnded: true })
}
