import type { ExportJob, MadeFile } from '../../../model/capture-work'
import type { Attempt } from '../../../model/problem'
import { isFilePerPage, type PhoneTools } from './export-parts'
import { filePerPage } from './file-per-page'
import { mergedJpeg } from './merged-jpeg'
import { mergedPdf } from './merged-pdf'

/** Makes the files that the portal wants of these pages: never above the limit, named without personal data. */
export const exportMaterial = (job: ExportJob, tools: PhoneTools): Attempt<readonly MadeFile[]> => {
  if (isFilePerPage(job.pages, job.delivery)) return filePerPage(job, tools)
  return job.delivery === 'one-pdf' ? mergedPdf(job, tools) : mergedJpeg(job, tools)
}
