import { deadlineWords } from '../../../content/deadlines'
import { degreeDetail, degreeName } from '../../../content/degree-name'
import { materialStatusMark, materialStatusText } from '../../../content/material-words'
import { materialName } from '../../../content/materials'
import { shortened } from '../../../content/shortened'
import {
  SUPPLEMENT_KIND_TEXT,
  SUPPLEMENTS_TEXT as TEXT,
  supplementWords as words,
} from '../content/supplements'
import type { Application } from '../../../model/application'
import type { Degree } from '../../../model/degree'
import { daysBetween, type IsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS, type MaterialId } from '../../../model/material'
import { SUPPLEMENT_KINDS, type Supplement } from '../../../model/progress'
import type { Typing } from '../../../pages/page-self'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { deadlinesOf } from '../../../rules/deadlines'
import { officialFact } from '../../../rules/facts/official-numbers'
import { materialStatus } from '../../../rules/material-status'
import { takesSupplements } from '../../../rules/outcome-kinds'
import { requiredMaterials } from '../../../rules/required-materials'
import { LONGEST_NOTE } from '../longest-note'
import { readNotice } from '../rules/read-notice'
import { isSupplied, isToRedo } from '../rules/supplied'
import { shownDeadline } from '../shown-deadline'
import { dayField } from '../typed-day'

export interface Editing {
  /** The notice whose fields are open. */
  readonly id: string | undefined
  readonly showsAll: boolean
}

/** The fields of a notice, each followed by its id. */
export const NOTICE_TEXT = 'text.'
export const DUE_ON = 'due-on.'

const SOURCES = ['portal-walkthrough', 'supplement-2025', 'supplement-deadline-2026', 'guide'] as const

const materialRow = (application: Application, supplement: Supplement, id: MaterialId, today: IsoDate) => {
  const status = materialStatus(application, id, today)
  const name = materialName(id, application.degree)
  const isOld = isToRedo(application, supplement, id)
  return {
    id,
    heading: isOld ? words.redo(name) : name,
    mark: isOld ? 'warning' : materialStatusMark(status),
    status: isOld ? TEXT.handedIn : materialStatusText(id, status),
    isReady: isSupplied(application, supplement, id, today),
  }
}

/** What the notice says beyond what was taken over of it; null where nothing is. */
const proposalOf = ({ text, dueOn, materials }: Supplement, degree: Degree, today: IsoDate) => {
  const read = readNotice(text, today)
  const isNewDay = read.dueOn !== undefined && read.dueOn !== dueOn
  const others = read.materials.filter((id) => !materials.includes(id))
  const lines = [
    ...(isNewDay ? [words.readDueOn(read.dueOn)] : []),
    ...(others.length > 0 ? [words.readMaterials(others.map((id) => materialName(id, degree)))] : []),
  ]
  return lines.length > 0 ? { lines } : null
}

/** The filled button of a card, one thing at a time; what the notice only tells has none. */
const primaryOf = ({ kind }: Supplement, rows: readonly ReturnType<typeof materialRow>[]) => {
  const next = rows.find(({ isReady }) => !isReady)
  if (next) return { act: 'prepare', material: next.id, label: words.prepare(next.heading) }
  if (rows.length > 0) return { act: 'computer', material: '', label: TEXT.computer }
  return kind === 'offline' ? null : { act: 'choose', material: '', label: TEXT.choose }
}

/** The materials of this student's own list come first; a notice may ask for any. */
const offered = (application: Application, chosen: readonly MaterialId[], all: boolean, today: IsoDate) => {
  const own = requiredMaterials(application.degree, application.entryExit, today).map(
    ({ material }) => material,
  )
  return MATERIAL_IDS.filter((id) => all || own.includes(id) || chosen.includes(id))
}

const formView = (
  application: Application,
  supplement: Supplement,
  editing: Editing,
  typing: Typing,
  today: IsoDate,
) => ({
  kinds: SUPPLEMENT_KINDS.map((id) => ({
    id,
    label: SUPPLEMENT_KIND_TEXT[id].name,
    hint: SUPPLEMENT_KIND_TEXT[id].explain,
    chosen: id === supplement.kind,
  })),
  dueOn: dayField(
    { on: supplement.dueOn, typed: supplement.typedDueOn, typing: typing[DUE_ON + supplement.id] },
    today,
  ),
  value: typing[NOTICE_TEXT + supplement.id] ?? supplement.text,
  proposal: proposalOf(supplement, application.degree, today),
  materials: offered(application, supplement.materials, editing.showsAll, today).map((id) => ({
    id,
    label: materialName(id, application.degree),
    chosen: supplement.materials.includes(id),
  })),
  canShowAll: !editing.showsAll,
})

const summaryOf = ({ kind, dueOn, submittedOn }: Supplement, isAsked: boolean, today: IsoDate): string => {
  if (submittedOn) return words.submittedOn(submittedOn)
  if (!isAsked) return TEXT.over
  if (dueOn) return words.dueOn(dueOn, deadlineWords.daysLeft(daysBetween(today, dueOn)))
  return kind === 'notice' ? TEXT.read : TEXT.noDueOn
}

const cardView = (
  application: Application,
  supplement: Supplement,
  index: number,
  editing: Editing,
  typing: Typing,
  today: IsoDate,
) => {
  const { id, kind, text, materials, submittedOn } = supplement
  const isAsked = takesSupplements(application)
  const isOpen = isAsked && kind !== 'notice' && !submittedOn
  const deadline = deadlinesOf(application, today).find((one) => one.supplement === id)
  const isEditing = editing.id === id
  const shown = deadline && !isEditing ? shownDeadline(deadline, today) : null
  // What was handed in, or is asked no more, has nothing left to prepare.
  const rows =
    submittedOn || !isAsked || isEditing
      ? []
      : materials.map((material) => materialRow(application, supplement, material, today))
  return {
    id,
    heading: words.heading(index + 1, SUPPLEMENT_KIND_TEXT[kind].name),
    summary: shown ? '' : summaryOf(supplement, isAsked, today),
    isOpen,
    isDone: submittedOn !== undefined,
    text: shortened(text, LONGEST_NOTE),
    deadline: shown,
    materials: rows,
    primary: isOpen && !isEditing ? primaryOf(supplement, rows) : null,
    form: isEditing ? formView(application, supplement, editing, typing, today) : null,
  }
}

/** What the page of the notices shows. */
export const supplementsView = (
  application: Application,
  editing: Editing,
  typing: Typing,
  today: IsoDate,
) => ({
  degreeName: `${degreeName(application.degree)} · ${degreeDetail(application.degree)}`,
  cards: application.supplements.map((supplement, index) =>
    cardView(application, supplement, index, editing, typing, today),
  ),
  onceText: words.once(officialFact('supplement-times', today).value),
  basis: pageBasis(SOURCES.map(shownSource)),
})
