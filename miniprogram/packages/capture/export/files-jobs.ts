import type { Application, Capture } from '../../../model/application'
import type { FileRule } from '../../../model/file-rule'
import type { IsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS, type MaterialId } from '../../../model/material'
import { fileRule } from '../../../rules/facts/official-numbers'
import { materialFindings } from '../../../rules/material-findings'
import { partedPages } from '../../../rules/material-parts'
import { inOrderOf, isFilePerPage } from './export-parts'

/** The pages of one material that become files. */
export interface FilesJob {
  readonly material: MaterialId
  readonly pages: readonly Capture[]
  readonly rule: FileRule
  /** Something is wrong with the pages: the portal would not take them. */
  readonly hasFindings: boolean
}

/** 「01-」 before a name, 「001-」 among hundreds: on the computer the files lie in the order of the upload. */
export const numbered = (index: number, name: string, count: number): string =>
  `${inOrderOf(index, Math.max(10, count))}-${name}`

/** How many files may come of the materials: one of all pages, or one of each. */
export const mostFiles = (jobs: readonly FilesJob[]): number =>
  jobs.reduce((sum, { pages, rule }) => sum + (isFilePerPage(pages, rule.delivery) ? pages.length : 1), 0)

/** The materials of a degree that become files, in upload order. */
export const filesJobs = (application: Application, today: IsoDate): readonly FilesJob[] =>
  MATERIAL_IDS.flatMap((material) => {
    const pages = partedPages(application, material, today)
    const rule = fileRule(material, today)
    if (pages.length === 0 || rule.formats.length === 0) return []
    return [{ material, pages, rule, hasFindings: materialFindings(pages, rule).length > 0 }]
  })
