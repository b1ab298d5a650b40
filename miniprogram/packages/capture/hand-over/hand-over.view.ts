import { captureWords } from '../content/capture'
import { HAND_OVER_TEXT as TEXT, handOverWords as words } from '../content/hand-over'
import { materialName } from '../../../content/materials'
import type { Application } from '../../../model/application'
import type { Degree } from '../../../model/degree'
import { fileRule } from '../../../rules/facts/official-numbers'
import type { IsoDate } from '../../../model/iso-date'
import type { FilesJob } from '../export/files-jobs'
import { filesElsewhere, missingFiles } from '../export/missing-files'
import type { Archive, HandOverFile, HandOverState } from './hand-over-store'

export interface HandOverFacts {
  readonly jobs: readonly FilesJob[]
  readonly state: HandOverState
  readonly files: readonly HandOverFile[]
  readonly archive: Archive | undefined
  readonly application: Application
}

const row = ({ material, pages }: FilesJob, degree: Degree) => ({
  id: material,
  name: materialName(material, degree),
  pages: words.pages(pages.length),
})

const shownFile = (file: HandOverFile, index: number, today: IsoDate) => {
  const limitBytes = fileRule(file.material, today).maxBytesPerFile
  return {
    index,
    name: file.name,
    facts: `${file.format === 'pdf' ? 'PDF' : 'JPG'} · ${words.pages(file.pages)}`,
    size: captureWords.against(file.sizeBytes, limitBytes),
    share: Math.min(100, Math.round((100 * file.sizeBytes) / (limitBytes ?? file.sizeBytes))),
    canSave: file.format === 'jpeg',
    sent: file.isSent ? TEXT.sent : '',
  }
}

/** What the page that hands the finished files over prints. */
export const handOverView = (
  { jobs, state, files, archive, application }: HandOverFacts,
  today: IsoDate,
) => ({
  missing: missingFiles(application, today),
  elsewhere: filesElsewhere(application, today),
  ready: jobs.filter(({ hasFindings }) => !hasFindings).map((job) => row(job, application.degree)),
  skipped: jobs.filter(({ hasFindings }) => hasFindings).map((job) => row(job, application.degree)),
  working: state.kind === 'making' ? words.making(state.done, state.total) : '',
  isDropped: state.kind === 'idle' && state.wereTakenAway === true,
  files: files.map((file, index) => shownFile(file, index, today)),
  archive: archive
    ? {
        size: words.archiveSize(files.length, archive.sizeBytes),
        isSent: archive.isSent,
      }
    : null,
})
