import { timeWords } from '../../content/next-thing'
import {
  PHASE_TEXT,
  phaseWords as words,
  PREPARATION_TEXT,
  SESSION_TEXT,
  STEP_STATE_TEXT,
} from '../../content/phases'
import { portalPageWords } from '../../content/portal-pages'
import { STEP_CONTENT } from '../../content/steps'
import type { Application } from '../../model/application'
import { daysBetween, type IsoDate } from '../../model/iso-date'
import { PREPARED_FORMS, type PhaseId, type PhaseState, type Way } from '../../model/phase'
import type { StepId, StepStatus } from '../../model/step'
import { materialsPutAside, undecidedMaterials } from '../../rules/material-status'
import { portalPages, stepsOfPhase } from '../../rules/step-facts'
import { stepStatuses } from '../../rules/steps'

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ')

/** The portal's own numbers that a phase goes through. */
const portalRange = (phase: PhaseId, today: IsoDate): string =>
  portalPageWords.place(stepsOfPhase(phase).flatMap((step) => portalPages(step, today)))

const leftWords = ({ id, left }: PhaseState): string =>
  id === 'prepare' ? words.things(left) : words.steps(left)

/** What a phase that is not done says of itself; not again what the card above it and the two sittings say. */
const detailOf = (phase: PhaseState, { waitEnd }: Way, sittings: number, today: IsoDate): string => {
  const { id, state, minutes } = phase
  if (state === 'done') return words.state.done
  const { where } = PHASE_TEXT[id]
  const portal = portalRange(id, today)
  const isCounted = id === 'prepare' || id === 'apply'
  if (isCounted && state !== 'ahead') {
    const isCard = id === 'prepare' && state === 'now'
    const left = joined([where, isCard ? '' : leftWords(phase), sittings > 0 ? '' : timeWords.about(minutes)])
    // Together they are longer than a line.
    return portal ? `${left}\n${portal}` : left
  }
  return joined([
    where,
    portal,
    id === 'wait' && waitEnd ? words.wait(daysBetween(today, waitEnd.on), waitEnd.kind === 'supplement') : '',
  ])
}

const stateOf = (status: StepStatus, isNow: boolean) => (isNow ? 'now' : status.kind)

/** An icon only where something is to be noticed. */
const STEP_MARK = { done: 'done', now: 'now', open: '', locked: '', optional: '' } as const

interface PhaseRow {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly mark: string
  readonly status: string
  readonly spoken: string
}

/** What waits for other steps can be read all the same: only a screen reader is told of it. */
const stepRow = (id: StepId, status: StepStatus, isNow: boolean, today: IsoDate): PhaseRow => {
  const state = stateOf(status, isNow)
  const said = STEP_STATE_TEXT[state]
  const number = portalPageWords.place(portalPages(id, today))
  const { title } = STEP_CONTENT[id]
  return {
    id,
    kind: 'step',
    title,
    mark: STEP_MARK[state],
    status: joined([state === 'locked' ? '' : said, number]),
    spoken: words.spokenRow(title, joined([said, number])),
  }
}

const preparationRows = ({ preparations }: Way, application: Application, today: IsoDate) => {
  const materials = preparations.filter(({ kind }) => kind === 'material').length
  const undecided = undecidedMaterials(application, today).length
  const aside = materialsPutAside(application, today).length
  const isLeft = (form: string) => preparations.some((one) => one.kind === 'form' && one.form === form)
  const rows = [
    {
      id: 'materials',
      kind: 'materials',
      title: PREPARATION_TEXT.materials,
      mark: materials > 0 ? '' : 'done',
      status: words.materials(materials - undecided, aside, undecided),
    },
    ...PREPARED_FORMS.map((form) => ({
      id: form,
      kind: 'form',
      title: PREPARATION_TEXT[form],
      mark: isLeft(form) ? '' : 'done',
      status: isLeft(form) ? PREPARATION_TEXT.unfilled : PREPARATION_TEXT.filled,
    })),
  ]
  return rows.map((row) => ({ ...row, spoken: words.spokenRow(row.title, row.status) }))
}

/** What stands in a phase, sent only while it is unfolded. */
const rowsOf = (phase: PhaseId, way: Way, application: Application, today: IsoDate): readonly PhaseRow[] => {
  if (phase === 'prepare') return preparationRows(way, application, today)
  const statuses = stepStatuses(application, today)
  const { next } = way
  const now = next.kind === 'step' || next.kind === 'material' ? next.step : undefined
  return stepsOfPhase(phase).map((step) =>
    stepRow(step, statuses[step], way.current === phase && now === step, today),
  )
}

/** The five phases as rows; `open` is the one that is unfolded. */
export const phasesView = (way: Way, application: Application, open: PhaseId | undefined, today: IsoDate) => {
  const sittings = sessionsView(way).length
  return way.phases.map((phase, index) => {
    const { id, state } = phase
    const { name } = PHASE_TEXT[id]
    return {
      id,
      number: index + 1,
      name,
      state,
      detail: detailOf(phase, way, sittings, today),
      spoken: words.spoken(index + 1, name, words.state[state]),
      isOpen: id === open,
      rows: id === open ? rowsOf(id, way, application, today) : [],
    }
  })
}

/** The two sittings, while both the camera and the computer have something left. */
export const sessionsView = ({ phases }: Way) => {
  const [prepare, ...others] = phases as readonly [PhaseState, ...PhaseState[]]
  const atComputer = others.filter(({ id }) => id === 'apply' || id === 'pay')
  const left = atComputer.reduce((sum, phase) => sum + phase.left, 0)
  const minutes = atComputer.reduce((sum, phase) => sum + phase.minutes, 0)
  if (prepare.left === 0 || left === 0) return []
  return [
    {
      id: 'phone',
      icon: 'phone',
      title: SESSION_TEXT.phone,
      detail: timeWords.about(prepare.minutes),
    },
    {
      id: 'computer',
      icon: 'computer',
      title: SESSION_TEXT.computer,
      detail: timeWords.about(minutes),
    },
  ]
}
