import { LEVEL_TEXT } from '../content/degree-labels'
import { ID_KIND_TEXT } from '../content/person-form'
import { APPLICATION_TYPE_TEXT, INPUT_LABEL, TYPE_TO_CLEAR_UP } from '../content/input-labels'
import { NOTE_WHEN_EMPTY, REMOTE_TEXT, SKIP_NOTE } from '../content/portal-fields'
import { STUDY_FIELD_TEXT, STUDY_STAGE_TEXT } from '../content/study-fields'
import type { Degree, Level } from '../model/degree'
import type { IdKind } from '../model/profile'
import type { StepId } from '../model/step'
import type { InputId } from '../model/step-input'
import type { StudyStretch } from '../model/study-stretch'
import { applicationType } from '../rules/application-type'
import { inputsFor, isSecretInput, portalInput, type Written } from '../rules/step-inputs'
import { STEPS } from '../rules/step-table'
import { exactDate } from '../rules/study-history'

/** One field of a page of the portal with what this student enters there. */
export interface PortalRow {
  readonly id: string
  readonly label: string
  readonly value: string
  /** Chosen from a list in the portal: shown in words, nothing to paste. */
  readonly isChosen: boolean
  /** Covered on a screen that others may see. */
  readonly isSecret: boolean
}

const inWords = (input: InputId, value: string): string | undefined => {
  if (input === 'id-kind') return ID_KIND_TEXT[value as IdKind].name
  if (input === 'studied-remotely') return REMOTE_TEXT[value as keyof typeof REMOTE_TEXT]
  if (input === 'subject-category') return value
  return input === 'level' ? LEVEL_TEXT[value as Level].name : undefined
}

const rowOf = (input: InputId, written: Written): readonly PortalRow[] => {
  const value = portalInput(input, written)
  if (!value) return []
  const chosen = inWords(input, value)
  return [
    {
      id: input,
      label: INPUT_LABEL[input],
      value: chosen ?? value,
      isChosen: chosen !== undefined,
      isSecret: isSecretInput(input),
    },
  ]
}

/** A field with what to know about it; one that is entered at the computer has no value here. */
export interface PortalField extends PortalRow {
  readonly note: string
}

const emptyRow = (input: InputId): readonly PortalField[] => {
  const note = NOTE_WHEN_EMPTY[input]
  return note
    ? [{ id: input, label: INPUT_LABEL[input], value: '', isChosen: false, isSecret: false, note }]
    : []
}

/** The fields of a page in the portal's order: those written down here, and those that are entered at the computer. */
export const portalFields = (step: StepId, written: Written): readonly PortalField[] => {
  const { seen } = STEPS[step]
  return inputsFor(step, written).flatMap((input) => {
    const rows = rowOf(input, written)
    if (rows.length === 0) return emptyRow(input)
    return rows.map((row) => ({ ...row, note: seen.length > 0 && !seen.includes(input) ? SKIP_NOTE : '' }))
  })
}

/** What is written for a page of the portal, in the order of its fields. */
export const portalRows = (step: StepId, written: Written): readonly PortalRow[] =>
  inputsFor(step, written).flatMap((input) => rowOf(input, written))

/** Which type of application to choose, or why it cannot be chosen yet. */
export const shownApplicationType = (degree: Degree): string => {
  const type = applicationType(degree)
  const isToClearUp = type === 'cooperation' && degree.registers?.approval === 'not-found'
  return isToClearUp ? TYPE_TO_CLEAR_UP : APPLICATION_TYPE_TEXT[type]
}

/** One entry of the study history in the order of the portal's form; what was not written is not offered. */
export const studyRows = ({
  started,
  ended,
  school,
  place,
  major,
  stage,
}: StudyStretch): readonly PortalRow[] =>
  (
    [
      ['started', exactDate(started) ?? started],
      ['ended', exactDate(ended) ?? ended],
      ['school', school],
      ['place', place],
      ['major', major],
      ['stage', stage ? STUDY_STAGE_TEXT[stage].name : ''],
    ] as const
  )
    .filter(([, value]) => value !== '')
    .map(([id, value]) => ({
      id,
      label: STUDY_FIELD_TEXT[id],
      value,
      isChosen: id === 'stage',
      isSecret: false,
    }))
