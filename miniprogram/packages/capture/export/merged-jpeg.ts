import type { ExportJob, MadeFile } from '../../../model/capture-work'
import type { Attempt } from '../../../model/problem'
import { ok } from '../../../model/result'
import { fileName, isPhoto, STOPPED, type PhoneTools } from './export-parts'
import { fitSheet } from './fit-sheet'
import { tallSheet, type OpenedPage } from './tall-sheet'

/** One tall JPEG of all pages below one another. */
export const mergedJpeg = async (job: ExportJob, tools: PhoneTools): Attempt<readonly MadeFile[]> => {
  const opened: OpenedPage[] = []
  for (const page of job.pages.filter(isPhoto)) {
    if (tools.isStopped()) return STOPPED
    tools.onProgress(opened.length, job.pages.length)
    const path = await tools.open(page)
    if (!path.ok) return path
    opened.push({ page, path: path.value })
  }
  const fitted = await fitSheet(tallSheet(opened), job.limitBytes.jpeg, tools.phone)
  if (!fitted.ok) return fitted
  return ok([{ ...fitted.value, name: fileName(job.baseName, 'jpg'), format: 'jpeg', pages: opened.length }])
}
