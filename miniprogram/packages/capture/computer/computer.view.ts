import { degreeDetail, degreeName } from '../../../content/degree-name'
import { materialName } from '../../../content/materials'
import { PAGE_NAME } from '../../../content/page-names'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { Profile } from '../../../model/profile'
import type { InputHome } from '../../../model/step-input'
import { INPUT_HOME } from '../../../rules/step-inputs'
import type { FilesJob } from '../export/files-jobs'
import { COMPUTER_TEXT as TEXT, computerWords as words } from '../content/computer'
import type { ComputerState } from './computer-store'
import type { PageRow, PageSection } from './page-contents'
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

const HOMES = ['profile', 'certificate', 'degree'] as const satisfies readonly InputHome[]

/** The page on which an empty field can be filled in before; none: it is entered at the computer. */
const homeOf = ({ id, isUnwritten }: PageRow): InputHome | undefined => {
  const home = (INPUT_HOME as Readonly<Partial<Record<string, InputHome>>>)[id]
  return isUnwritten || home === 'certificate' ? home : undefined
}

const homeRows = (empty: readonly PageRow[]) =>
  HOMES.flatMap((home) => {
    const labels = empty.filter((row) => homeOf(row) === home).map(({ label }) => label)
    return labels.length > 0
      ? [{ home, heading: PAGE_NAME[home], text: words.unfilled([...new Set(labels)]) }]
      : []
  })

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
  const empty = rows.filter(({ value }) => value === '')
  const byHand = empty.filter((row) => !homeOf(row))
  return {
    degreeName: degreeName(application.degree),
    degreeDetail: degreeDetail(application.degree),
    passphrase: application.pagePassphrase ?? '',
    fields: words.fields(
      rows.length - empty.length,
      empty.length - byHand.length,
      byHand.map(({ label }) => label),
    ),
    homes: homeRows(empty),
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
