import type { Capture, PdfPage, PhotoPage } from '../../../model/application'
import type { ExportJob, MadeFile } from '../../../model/capture-work'
import type { Attempt } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { leastScale } from '../../../rules/least-scale'
import { fileName, isPhoto, pageSheet, STOPPED, type PhoneTools } from './export-parts'
import { fitSheet } from './fit-sheet'

/** Undefined: the student stopped it. */
type FileAttempt = Attempt<MadeFile | undefined>

/** A document from a chat, as it came. */
const passedOn = async (page: PdfPage, name: string, limitBytes: number, tools: PhoneTools): FileAttempt => {
  const { sizeBytes } = page
  if (sizeBytes > limitBytes) return failed({ kind: 'file-too-large', sizeBytes, limitBytes })
  const path = await tools.open(page)
  return path.ok
    ? ok({ name, path: path.value, isPlainCopy: true, format: 'pdf', pages: 1, sizeBytes })
    : path
}

/** One page as a JPEG: as it lies there where it fits, otherwise the best that does. */
const oneJpeg = async (page: PhotoPage, name: string, limitBytes: number, tools: PhoneTools): FileAttempt => {
  const path = await tools.open(page)
  if (!path.ok) return path
  const { sizeBytes, widthPx, heightPx } = page
  const about = { name, format: 'jpeg', pages: 1 } as const
  if (page.quarterTurns === 0 && sizeBytes <= limitBytes)
    return ok({ ...about, path: path.value, isPlainCopy: true, sizeBytes, widthPx, heightPx })
  const bounds = { limitBytes, leastScale: leastScale(page), knownBytes: sizeBytes }
  const fitted = await fitSheet(pageSheet(page, path.value), bounds, tools)
  if (!fitted.ok) return fitted
  return ok(fitted.value && { ...about, ...fitted.value })
}

const oneFile = (page: Capture, index: number, job: ExportJob, tools: PhoneTools): FileAttempt => {
  const place = { index, count: job.pages.length, part: page.part }
  const name = (ending: 'jpg' | 'pdf') => fileName(job.baseName, ending, place)
  return isPhoto(page)
    ? oneJpeg(page, name('jpg'), job.limitBytes.jpeg, tools)
    : passedOn(page, name('pdf'), job.limitBytes.pdf, tools)
}

/** What was pressed before one failed, or before the student stopped, is plain: it does not stay. */
const takenAway = (made: readonly MadeFile[], { phone }: PhoneTools): void => {
  for (const { path, isPlainCopy } of made) if (!isPlainCopy) void phone.deletePlain(path)
}

/** A file for each page, in order. */
export const filePerPage = async (job: ExportJob, tools: PhoneTools): Attempt<readonly MadeFile[]> => {
  const made: MadeFile[] = []
  for (const [index, page] of job.pages.entries()) {
    tools.onProgress(index, job.pages.length)
    const file = tools.isStopped() ? ok(undefined) : await oneFile(page, index, job, tools)
    if (!file.ok || !file.value) {
      takenAway(made, tools)
      return file.ok ? STOPPED : file
    }
    made.push(file.value)
  }
  return ok(made)
}
