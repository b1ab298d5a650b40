import type { ExportJob, MadeFile } from '../../../model/capture-work'
import type { Attempt } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { fileName, isPhoto, STOPPED, type PhoneTools } from './export-parts'
import { fitSheet } from './fit-sheet'
import { mergedSheet, type OpenedPage } from './merged-sheet'

/** The limit, and a canvas that this phone draws too small for so many pages. */
const TOO_MANY = ['cannot-fit-limit', 'memory-short']

/** One JPEG of all pages, as long a column as they can be read in. */
export const mergedJpeg = async (job: ExportJob, tools: PhoneTools): Attempt<readonly MadeFile[]> => {
  const pages = job.pages.filter(isPhoto)
  const tooMany = failed({ kind: 'too-many-for-one-picture', pages: pages.length } as const)
  const opened: OpenedPage[] = []
  for (const page of pages) {
    if (tools.isStopped()) return STOPPED
    tools.onProgress(opened.length, pages.length)
    const path = await tools.open(page)
    if (!path.ok) return path
    opened.push({ page, path: path.value })
  }
  const merged = mergedSheet(opened)
  if (!merged) return tooMany
  tools.onProgress(pages.length, pages.length)
  const fitted = await fitSheet(merged.sheet, { ...merged, limitBytes: job.limitBytes.jpeg }, tools)
  if (!fitted.ok) return pages.length > 1 && TOO_MANY.includes(fitted.problem.kind) ? tooMany : fitted
  if (!fitted.value) return STOPPED
  return ok([{ ...fitted.value, name: fileName(job.baseName, 'jpg'), format: 'jpeg', pages: pages.length }])
}
