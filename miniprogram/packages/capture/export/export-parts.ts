import type { Capture, PhotoPage } from '../../../model/application'
import type { ExportTools, MadeFile } from '../../../model/capture-work'
import { ok } from '../../../model/result'
import type { Sheet } from '../../../model/sheet'
import type { CapturePhone } from '../stores/capture-phone'
import { sheetOf } from '../pipeline/upright-sheet'

export interface PhoneTools extends ExportTools {
  readonly phone: Pick<CapturePhone, 'encodeSheet' | 'readFile' | 'writePlain' | 'deletePlain'>
}

/** Nothing to hand out: the student stopped it. */
export const STOPPED = ok([] as readonly MadeFile[])

export const isPhoto = (page: Capture): page is PhotoPage => page.kind === 'photo'

/** 「护照页.jpg」 alone, 「护照页-1.jpg」 among several. */
export const fileName = (baseName: string, ending: 'pdf' | 'jpg', index = 0, count = 1): string =>
  `${baseName}${count > 1 ? `-${index + 1}` : ''}.${ending}`

/** The page as the student turned it, drawn from its plain copy. */
export const pageSheet = (page: PhotoPage, path: string): Sheet =>
  sheetOf(path, page, { quarterTurns: page.quarterTurns, isMirrored: false })
