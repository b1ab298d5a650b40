import {
  CHECKLIST_TEXT as TEXT,
  checklistWords as words,
  SAMPLE_LABEL,
  type SampleId,
} from '../content/checklist'
import { degreeName, placeAndLevel } from '../../../content/degree-name'
import { FURTHER_QUESTIONS_TEXT } from '../../../content/further-questions'
import { materialStatusMark, materialStatusText, NEED_TEXT } from '../../../content/material-words'
import type { Reader } from '../../../content/audience'
import { materialName, materialText, rowName } from '../../../content/materials'
import { PHASE_TEXT } from '../../../content/phases'
import { timeWords } from '../../../content/next-thing'
import { portalPageWords } from '../../../content/portal-pages'
import { becauseText } from '../../../content/reasons'
import { STEP_CONTENT } from '../../../content/steps'
import type { Application, EntryExit } from '../../../model/application'
import type { Degree } from '../../../model/degree'
import type { IsoDate } from '../../../model/iso-date'
import { NEEDS, type MaterialId, type MaterialStatus } from '../../../model/material'
import type { MaterialNeed } from '../../../model/material-need'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { Profile } from '../../../model/profile'
import { SOURCE_IDS } from '../../../model/source'
import { PHASE_IDS } from '../../../model/phase'
import type { StepId, StepStatus } from '../../../model/step'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { materialStatus } from '../../../rules/material-status'
import { wayAhead, type WayOf } from '../../../rules/phases'
import { inRows, requiredMaterials } from '../../../rules/required-materials'
import { OPTIONAL_STEPS, portalPages, stepMinutes, stepsOfPhase } from '../../../rules/step-facts'
import { STEPS } from '../../../rules/step-table'
import { nextStep, stepStatuses } from '../../../rules/steps'
import { shownFurtherQuestions } from '../../../pages/further-questions'
import { readerOf } from '../../../pages/reader'
import { schoolWarning } from '../../../pages/school-warning'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { SAMPLE_IDS } from './sample-degrees'

export type Tab = 'steps' | 'materials'

const stepNames = (steps: readonly StepId[]): readonly string[] => steps.map((id) => STEP_CONTENT[id].title)

const statusWords = (status: StepStatus, degree?: Degree): string => {
  switch (status.kind) {
    case 'done':
      return words.doneOn(status.on)
    case 'locked':
      return words.waitingFor(stepNames(status.waitingFor))
    case 'optional':
      return TEXT.optional
    case 'open':
      return status.missing.length > 0
        ? words.missing(status.missing.map((id) => materialName(id, degree)))
        : TEXT.open
  }
}

/** An icon only where something is to be noticed. */
const STEP_MARKS = { done: 'done', open: '', locked: '', optional: '' } as const

const stepRow = (id: StepId, status: StepStatus, isNow: boolean, today: IsoDate, degree?: Degree) => {
  const { title, where } = STEP_CONTENT[id]
  const said = isNow ? words.now(statusWords(status, degree)) : statusWords(status, degree)
  const place = portalPageWords.place(portalPages(id, today))
  return {
    id,
    title,
    mark: isNow ? 'now' : STEP_MARKS[status.kind],
    // What a later step waits for says nothing that its place in the list does not; where and how long does.
    status: [
      status.kind === 'locked' && !isNow ? '' : said,
      place,
      ...(status.kind === 'done' ? [] : [where, timeWords.about(stepMinutes(id))]),
    ]
      .filter(Boolean)
      .join(' · '),
    spoken: `${title}，${said}`,
  }
}

/** 准备材料 has no steps of its own: its row leads to the other tab. */
const preparationRow = (isNow: boolean) => {
  const { name, where } = PHASE_TEXT.prepare
  const status = isNow ? words.now(where) : where
  return { id: 'materials', title: name, mark: isNow ? 'now' : '', status, spoken: `${name}，${status}` }
}

/** The steps under their phases. */
const stepGroups = (
  today: IsoDate,
  statusOf: (id: StepId) => StepStatus,
  now?: StepId | 'materials',
  degree?: Degree,
) =>
  PHASE_IDS.map((phase) => ({
    phase,
    label: PHASE_TEXT[phase].name,
    rows:
      phase === 'prepare'
        ? [preparationRow(now === 'materials')]
        : stepsOfPhase(phase).map((id) => stepRow(id, statusOf(id), id === now, today, degree)),
  }))

/** What is done now, as home says; a form has no row here. */
const nowOf = (way: WayOf): StepId | 'materials' | undefined => {
  const { next } = wayAhead(way)
  const shown = next.kind === 'form' ? nextStep(way.application, way.today) : next
  if (shown.kind === 'finished') return undefined
  return shown.kind === 'material' ? 'materials' : shown.step
}

const ownStepGroups = (way: WayOf) => {
  const { application, today } = way
  const statuses = stepStatuses(application, today)
  return stepGroups(today, (id) => statuses[id], nowOf(way), application.degree)
}

/** Without a degree the steps say what they wait for, nothing else. */
const sampleStatus = (id: StepId): StepStatus => {
  if (OPTIONAL_STEPS.includes(id)) return { kind: 'optional' }
  const waitingFor = STEPS[id].after
  return waitingFor.length > 0 ? { kind: 'locked', waitingFor } : { kind: 'open', missing: [] }
}

/** The first photograph of a material, once it is opened. */
type PictureOf = (material: MaterialId) => { path: string; quarterTurns: number } | undefined

const statusWordsOf = ({ material, need }: MaterialNeed, status: MaterialStatus | undefined): string =>
  status && (need !== 'replaced' || status.kind !== 'empty') ? materialStatusText(material, status) : ''

const materialRow = (
  name: string,
  need: MaterialNeed,
  status: MaterialStatus | undefined,
  toAnswer: string,
  numbers: OfficialNumbers,
  reader: Reader,
) => {
  const said = statusWordsOf(need, status)
  return {
    id: need.material,
    name,
    because: becauseText(need.because, numbers, reader),
    limit: materialText(need.material, numbers, reader).limits,
    toAnswer,
    mark: status ? materialStatusMark(status) : '',
    status: said,
    spoken: [name, NEED_TEXT[need.need].name, said, toAnswer].filter(Boolean).join('，'),
  }
}

const isBegun = (status: MaterialStatus | undefined): boolean =>
  status !== undefined && status.kind !== 'empty'

const materialGroups = (
  student: Pick<Application, 'degree' | 'entryExit'>,
  today: IsoDate,
  statusOf: (need: MaterialNeed) => MaterialStatus | undefined,
  unanswered: readonly MaterialId[] = [],
  pictureOf: PictureOf = () => undefined,
) => {
  const numbers = officialNumbers(today)
  const reader = readerOf(student, today)
  const byNeed = inRows(requiredMaterials(student.degree, student.entryExit, today))
  return NEEDS.flatMap((need) => {
    const rows = byNeed
      .filter(([first]) => first.need === need)
      .map((row) => ({ row, one: row.find((each) => isBegun(statusOf(each))) ?? row[0] }))
      .map(({ row, one }) => ({
        ...materialRow(
          rowName(row, student.degree),
          one,
          statusOf(one),
          unanswered.includes(one.material) ? FURTHER_QUESTIONS_TEXT.open : '',
          numbers,
          reader,
        ),
        picture: pictureOf(one.material) ?? null,
      }))
    return rows.length > 0
      ? [{ need, label: NEED_TEXT[need].name, explain: NEED_TEXT[need].explain, rows }]
      : []
  })
}

const tabs = (tab: Tab) => [
  { id: 'steps', label: TEXT.tabSteps, chosen: tab === 'steps' },
  { id: 'materials', label: TEXT.tabMaterials, chosen: tab === 'materials' },
]

/** The checklist of one degree: only the tab in sight is sent to the view layer. */
export const checklistView = (
  application: Application,
  tab: Tab,
  today: IsoDate,
  pictureOf: PictureOf = () => undefined,
  profile: Profile = {},
) => ({
  title: degreeName(application.degree),
  listTitle: placeAndLevel(application.degree),
  enhanced: schoolWarning(application.degree, today),
  tabs: tabs(tab),
  tab,
  samples: [],
  steps: tab === 'steps' ? ownStepGroups({ application, profile, today }) : [],
  groups:
    tab === 'materials'
      ? materialGroups(
          application,
          today,
          ({ material }) => materialStatus(application, material, today),
          shownFurtherQuestions(application, today)
            .filter(({ isAnswered }) => !isAnswered)
            .map(({ material }) => material),
          pictureOf,
        )
      : [],
})

/** The same list for a common situation, before the student has told us anything. */
export const sampleView = (sample: SampleId, degree: Degree, tab: Tab, today: IsoDate) => ({
  title: TEXT.sampleTitle,
  listTitle: SAMPLE_LABEL[sample],
  enhanced: null,
  tabs: tabs(tab),
  tab,
  samples: SAMPLE_IDS.map((id) => ({ id, label: SAMPLE_LABEL[id], chosen: id === sample })),
  steps: tab === 'steps' ? stepGroups(today, sampleStatus) : [],
  groups:
    tab === 'materials'
      ? materialGroups({ degree, entryExit: { record: 'unknown' } }, today, () => undefined)
      : [],
})

/** 依据 of the whole list: each source once, with the materials that are asked because of it. */
const listSources = (needs: readonly MaterialNeed[], degree: Degree) => {
  const ids = SOURCE_IDS.filter((id) => needs.some(({ sources }) => sources.includes(id)))
  return ids.map((id) => {
    const materials = needs.filter(({ sources }) => sources.includes(id))
    return {
      ...shownSource(id),
      usedFor: words.usedFor(materials.map(({ material }) => materialName(material, degree))),
    }
  })
}

/** 依据 of the list. */
export const basisView = (degree: Degree, entryExit: EntryExit, today: IsoDate) =>
  pageBasis(listSources(requiredMaterials(degree, entryExit, today), degree))
