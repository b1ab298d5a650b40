import { degreeDetail, degreeName } from '../../content/degree-name'
import { DEADLINE_TEXT, deadlineWords } from '../../content/deadlines'
import { HOME_TEXT, homeWords, PLACE_TITLE, WAY_LABEL } from '../../content/home'
import { materialName, materialText } from '../../content/materials'
import { MATERIAL_STATUS_MARK, MATERIAL_STATUS_TEXT } from '../../content/material-words'
import { sentenceFor } from '../../content/sentence'
import { STEP_CONTENT } from '../../content/steps'
import { readQuery } from '../../model/address-query'
import type { Application } from '../../model/application'
import type { Deadline } from '../../model/deadline'
import { daysBetween, type IsoDate } from '../../model/iso-date'
import { isMaterialId, type MaterialId } from '../../model/material'
import type { NextStep } from '../../model/next-step'
import type { Place } from '../../model/settings'
import { isStepId, STEP_IDS, type StepStatus } from '../../model/step'
import { deadlinesOf } from '../../rules/deadlines'
import { officialNumbers } from '../../rules/facts/official-numbers'
import { isSettled, materialStatus, missingMaterials } from '../../rules/material-status'
import { requiredMaterials } from '../../rules/required-materials'
import { stepFacts } from '../../rules/step-facts'
import { nextStep, OPTIONAL_STEPS, stepStatuses } from '../../rules/steps'
import { readerOf } from '../reader'
import { schoolWarning } from '../school-warning'

/** What the home page says about the one thing to do now. */
const nowView = (next: NextStep, application: Application, today: IsoDate) => {
  const { degree, outcome } = application
  if (next.kind === 'finished') {
    const isCertificate = outcome === undefined || outcome.kind === 'certificate'
    const toOutcome = isCertificate ? '' : HOME_TEXT.toOutcome
    return {
      label: HOME_TEXT.finished,
      title: HOME_TEXT.finishedTitle,
      why: isCertificate ? HOME_TEXT.finishedText : HOME_TEXT.finishedWithoutCertificate,
      facts: '',
      // Only the result says until when a review can be asked for.
      button: outcome ? toOutcome : HOME_TEXT.noteOutcome,
    }
  }
  const { minutes, device } = stepFacts(next.step)
  const numbers = officialNumbers(today)
  const { title, why } = STEP_CONTENT[next.step]
  if (next.kind === 'material') {
    return {
      label: HOME_TEXT.nowMaterial,
      title: materialName(next.material, degree),
      why: materialText(next.material, numbers, readerOf(application, today)).what,
      facts: '',
      button: HOME_TEXT.startMaterial,
    }
  }
  const facts = [minutes ? homeWords.minutes(minutes) : '', homeWords.device[device]]
    .filter(Boolean)
    .join(' · ')
  const nowWhy = next.step === 'supplement' ? HOME_TEXT.supplementWhy : why(numbers)
  return { label: HOME_TEXT.now, title, why: nowWhy, facts, button: HOME_TEXT.start }
}

const nodeState = (status: StepStatus, isNow: boolean) => (isNow ? 'now' : status.kind)

const wayNodes = (application: Application, next: NextStep, today: IsoDate) => {
  const statuses = stepStatuses(application, today)
  return STEP_IDS.map((id, index) => {
    const state = nodeState(statuses[id], next.kind !== 'finished' && next.step === id)
    const number = index + 1
    return {
      id,
      number,
      label: WAY_LABEL[id],
      state,
      spoken: homeWords.node(number, STEP_CONTENT[id].title, homeWords.state[state]),
    }
  })
}

/** At most this many materials stand on the home page; the list has them all. */
const MOST_MATERIALS = 3

const materialRow = (application: Application, id: MaterialId, today: IsoDate) => {
  const status = materialStatus(application, id, today)
  return {
    id,
    name: materialName(id, application.degree),
    mark: MATERIAL_STATUS_MARK[status.kind],
    status: sentenceFor(MATERIAL_STATUS_TEXT, status),
  }
}

const materialsView = (application: Application, today: IsoDate) => {
  if (application.doneOn['upload-materials']) return { materials: [], materialsSummary: HOME_TEXT.uploaded }
  const required = requiredMaterials(application.degree, application.entryExit, today).filter(
    ({ need }) => need === 'required',
  )
  const missing = missingMaterials(application, today)
  const unsettled = required
    .map(({ material }) => material)
    .filter((id) => missing.includes(id) || !isSettled(materialStatus(application, id, today)))
  return {
    materials: unsettled.slice(0, MOST_MATERIALS).map((id) => materialRow(application, id, today)),
    materialsSummary: homeWords.materialsReady(required.length - unsettled.length, required.length),
  }
}

const doneCount = (application: Application): number =>
  STEP_IDS.filter((id) => application.doneOn[id] && !OPTIONAL_STEPS.includes(id)).length

const STEPS_FOR_ALL = STEP_IDS.length - OPTIONAL_STEPS.length

const otherView = (application: Application) => {
  const done = doneCount(application)
  const name = degreeName(application.degree)
  return {
    id: application.id,
    name,
    detail: degreeDetail(application.degree),
    spoken: homeWords.openDegree(name),
    done,
    total: STEPS_FOR_ALL,
    ringLabel: homeWords.ring(done, STEPS_FOR_ALL),
  }
}

/** A last day stays in sight while it is ahead, and after it while a notice still waits for an answer. */
const isShown = ({ kind, dueOn }: Deadline, today: IsoDate): boolean =>
  kind === 'supplement' || dueOn >= today

/** The last days of all degrees, the nearest first. */
const deadlineRows = (all: readonly Application[], today: IsoDate) =>
  all
    .flatMap((application) =>
      deadlinesOf(application, today)
        .filter((deadline) => isShown(deadline, today))
        .map((deadline) => ({ application, deadline })),
    )
    .sort((one, other) => one.deadline.dueOn.localeCompare(other.deadline.dueOn))
    .map(({ application, deadline: { kind, dueOn, unsure, supplement = '' } }) => {
      const days = daysBetween(today, dueOn)
      const { title } = DEADLINE_TEXT[kind]
      const degree = degreeName(application.degree)
      const left = deadlineWords.daysLeft(days)
      return {
        id: `${application.id}${kind}${supplement}`,
        application: application.id,
        kind,
        title,
        date: dueOn,
        left,
        degree: all.length > 1 ? degree : '',
        mark: days < 0 ? 'warning' : 'clock',
        unsure: unsure ? deadlineWords.unsure(unsure) : '',
        spoken: deadlineWords.spoken(title, degree, dueOn, left),
      }
    })

/** What the home page shows of the degree in hand and the others. */
export const degreeView = (application: Application, all: readonly Application[], today: IsoDate) => {
  const next = nextStep(application, today)
  return {
    degree: { name: degreeName(application.degree), detail: degreeDetail(application.degree) },
    enhanced: schoolWarning(application.degree, today),
    now: nowView(next, application, today),
    deadlines: deadlineRows(all, today),
    nodes: wayNodes(application, next, today),
    ...materialsView(application, today),
    others: all.filter(({ id }) => id !== application.id).map(otherView),
  }
}

/** What the place is called where the student was when the app ended; empty where it has no name. */
export const placeTitle = ({ path, query }: Place): string => {
  const named = readQuery(query)
  if (isMaterialId(named.material)) return materialName(named.material)
  return isStepId(named.step) ? STEP_CONTENT[named.step].title : (PLACE_TITLE[path] ?? '')
}
