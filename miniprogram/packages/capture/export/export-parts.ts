import { partName } from '../../../content/material-words'
import type { Capture, PhotoPage } from '../../../model/application'
import type { ExportTools, MadeFile } from '../../../model/capture-work'
import { ok } from '../../../model/result'
import type { Delivery, PagePart } from '../../../model/material'
import type { Sheet } from '../../../model/sheet'
import type { CapturePhone } from '../stores/capture-phone'
import { sheetOf } from '../pipeline/upright-sheet'

export interface PhoneTools extends ExportTools {
  readonly phone: Pick<CapturePhone, 'paintedSheet' | 'readFile' | 'writePlain' | 'deletePlain'>
}

/** Nothing to hand out: the student stopped it. */
export const STOPPED = ok([] as readonly MadeFile[])

export const isPhoto = (page: Capture): page is PhotoPage => page.kind === 'photo'

/** Whether each page becomes a file of its own. Finished documents are never joined, and one page is not drawn anew. */
export const isFilePerPage = (pages: readonly Capture[], delivery: Delivery): boolean =>
  delivery === 'jpeg-each' || !pages.some(isPhoto) || (delivery === 'one-jpeg' && pages.length === 1)

/** 「7」 of nine, 「07」 of up to 99: as text, too, 「10」 comes after it. */
export const inOrderOf = (index: number, count: number): string =>
  String(index + 1).padStart(String(count).length, '0')

/** 「护照页.jpg」 alone, 「护照页-1.jpg」 among several, 「签证-2-BRP正面.jpg」 where it is known which one it is. */
export const fileName = (
  baseName: string,
  ending: 'pdf' | 'jpg',
  place?: { readonly index: number; readonly count: number; readonly part: PagePart | undefined },
): string => {
  const part = partName(place?.part).replace(' ', '')
  const number = place && place.count > 1 ? inOrderOf(place.index, place.count) : ''
  return `${[baseName, number, part].filter(Boolean).join('-')}.${ending}`
}

/** The page as the student turned it, drawn from its plain copy. */
export const pageSheet = (page: PhotoPage, path: string): Sheet =>
  sheetOf(path, page, { quarterTurns: page.quarterTurns, isMirrored: false })
