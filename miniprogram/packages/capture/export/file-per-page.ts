import type { Capture, PdfPage, PhotoPage } from '../../../model/application'
import type { ExportJob, MadeFile } from '../../../model/capture-work'
import type { Attempt } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { fileName, isPhoto, pageSheet, STOPPED, type PhoneTools } from './export-parts'
import { fitSheet } from './fit-sheet'

type FileAttempt = Attempt<MadeFile>

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
  const fitted = await fitSheet(pageSheet(page, path.value), limitBytes, tools.phone, sizeBytes)
  return fitted.ok ? ok({ ...about, ...fitted.value }) : fitted
}

const oneFile = (page: Capture, index: number, job: ExportJob, tools: PhoneTools): FileAttempt => {
  const place = { index, count: job.pages.length, part: page.part }
  const name = (ending: 'jpg' | 'pdf') => fileName(job.baseName, ending, place)
  return isPhoto(page)
    ? oneJpeg(page, name('jpg'), job.limitBytes.jpeg, tools)
    : passedOn(page, name('pdf'), job.limitBytes.pdf, tools)
}

/** A file for each page, in order. */
export const filePerPage = async (job: ExportJob, tools: PhoneTools): Attempt<readonly MadeFile[]> => {
  const made: MadeFile[] = []
  for (const [index, page] of job.pages.entries()) {
    if (tools.isStopped()) return STOPPED
    tools.onProgress(index, job.pages.length)
    const file = await oneFile(page, index, job, tools)
    if (!file.ok) return file
    made.push(file.value)
  }
  return ok(made)
}
