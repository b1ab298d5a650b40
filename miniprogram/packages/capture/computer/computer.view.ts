import { degreeDetail, degreeName } from '../../../content/degree-name'
import { materialName } from '../../../content/materials'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { Profile } from '../../../model/profile'
import type { FilesJob } from '../export/files-jobs'
import { COMPUTER_TEXT as TEXT, computerWords as words } from '../content/computer'
import type { ComputerState } from './computer-store'
import type { PageSection } from './page-contents'
import type { MadeComputerPage } from './make-page'
import { pageGaps } from './made-contents'
import { pageSections, sectionText } from './page-sections'

export interface ComputerFacts {
  readonly application: Application
  readonly profile: Profile
  readonly today: IsoDate
  readonly jobs: readonly FilesJob[]
  readonly state: ComputerState
  readonly page: MadeComputerPage | undefined
  readonly isZipped: boolean
  readonly part: number
  readonly roomBytes: number | undefined
  /** Whether the student wants the files too. */
  readonly hasFiles: boolean
}

const BASE64_SHARE = 4 / 3

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** What the files come to; a merged file may become smaller. */
const bytesOf = (jobs: readonly FilesJob[]): number =>
  sum(jobs.flatMap(({ pages }) => pages.map(({ sizeBytes }) => sizeBytes)))

const choices = (ready: readonly FilesJob[], hasFiles: boolean) => [
  {
    id: 'all',
    label: TEXT.fieldsAndFiles,
    hint: words.files(ready.length, bytesOf(ready)),
    chosen: hasFiles,
  },
  { id: 'fields', label: TEXT.fieldsOnly, hint: '', chosen: !hasFiles },
]

const partsHint = (ready: readonly FilesJob[], roomBytes: number | undefined): string => {
  if (!roomBytes || roomBytes <= 0) return ''
  const parts = Math.ceil((bytesOf(ready) * BASE64_SHARE) / roomBytes)
  return parts > 1 ? words.parts(parts) : ''
}

const working = (state: ComputerState): string => {
  if (state.kind === 'zipping') return TEXT.zipping
  if (state.kind !== 'making') return ''
  return state.keyShare < 1 ? words.deriving(state.keyShare) : words.making(state.done, state.total)
}

const made = ({ state, page, part, isZipped }: ComputerFacts) => {
  if (state.kind !== 'made' || !page) return null
  const isOnly = part === 1 && !page.rest
  return {
    title: isOnly ? words.made(page.files, page.sizeBytes) : words.madePart(part, page.files, page.sizeBytes),
    next: page.rest ? words.next(part + 1) : '',
    isSent: state.isSent,
    canNext: state.isSent,
    zip: isZipped ? TEXT.sendZip : TEXT.zip,
  }
}

const copyRow = (section: PageSection) => {
  const name = words.section(section.number, section.title)
  return { id: section.id, name, label: words.copyOf(name) }
}

/** What the page that sends a page to the computer prints. */
export const computerView = (facts: ComputerFacts) => {
  const { application, profile, today, jobs, state, roomBytes, hasFiles } = facts
  const sections = pageSections({ application, profile, today })
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows))
  const ready = jobs.filter(({ hasFindings }) => !hasFindings)
  const gaps = pageGaps(application, today)
  return {
    degreeName: degreeName(application.degree),
    degreeDetail: degreeDetail(application.degree),
    passphrase: application.pagePassphrase ?? '',
    fields: words.fields(
      rows.filter(({ value }) => value !== '').length,
      rows.filter(({ isUnwritten }) => isUnwritten).length,
      rows.filter(({ value, isUnwritten }) => value === '' && !isUnwritten).map(({ label }) => label),
    ),
    choices: choices(ready, hasFiles),
    gaps: gaps.length > 0 ? words.gaps(gaps.map(({ name }) => name)) : '',
    skipped: jobs
      .filter(({ hasFindings }) => hasFindings)
      .map(({ material }) => ({ id: material, name: materialName(material, application.degree) })),
    parts: hasFiles ? partsHint(ready, roomBytes) : '',
    working: working(state),
    made: made(facts),
    next: state.kind === 'idle' && state.next ? words.next(state.next.part) : '',
    copyRows: sections.filter((section) => sectionText(section) !== '').map(copyRow),
  }
}
