import { parseIsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS } from '../../../model/material'
import { present, type EveryField } from '../../../model/present'
import {
  NOT_ACCEPTED_GROUNDS,
  OUTCOME_KINDS,
  OUTCOME_TEXTS,
  SUPPLEMENT_KINDS,
  type EarlierTry,
  type Outcome,
  type Supplement,
  type Waiting,
} from '../../../model/progress'
import {
  fieldsOf,
  flag,
  id,
  listOf,
  oneOf,
  readFields,
  text,
  textsOf,
  type FieldReaders,
  type RepairingReader,
  type Repairs,
} from '../readers'

const WAITING: FieldReaders<Waiting> = {
  submittedOn: parseIsoDate,
  firstCheckPassedOn: parseIsoDate,
  expectedOn: parseIsoDate,
  statusText: text,
  typedSubmittedOn: text,
  typedFirstCheckPassedOn: text,
  typedExpectedOn: text,
}

export const readWaiting = (raw: unknown, repairs: Repairs): Waiting =>
  readFields(fieldsOf(raw) ?? {}, WAITING, repairs)

const OUTCOME: FieldReaders<Outcome> = {
  kind: oneOf(OUTCOME_KINDS),
  ...textsOf(OUTCOME_TEXTS),
  issuedOn: parseIsoDate,
  typedIssuedOn: text,
  isAboutFalseMaterials: flag,
  ground: oneOf(NOT_ACCEPTED_GROUNDS),
  dueOn: parseIsoDate,
  typedDueOn: text,
}

/** A result of an unknown kind is shown as 「其他」: its words and its day are worth more than its kind. */
export const readOutcome: RepairingReader<Outcome> = (raw, repairs) => {
  const fields = fieldsOf(raw)
  return fields && { kind: 'other', ...readFields(fields, OUTCOME, repairs) }
}

const readEarlierTry: RepairingReader<EarlierTry> = (raw, repairs) => {
  const fields = fieldsOf(raw)
  const outcome = readOutcome(fields?.outcome, repairs)
  return (
    fields &&
    outcome &&
    present<EveryField<EarlierTry>>({ waiting: readWaiting(fields.waiting, repairs), outcome })
  )
}

export const readEarlier = listOf(readEarlierTry)

const readMaterials = listOf(oneOf(MATERIAL_IDS))

const SUPPLEMENT: FieldReaders<Omit<Supplement, 'id' | 'materials'>> = {
  kind: oneOf(SUPPLEMENT_KINDS),
  text,
  dueOn: parseIsoDate,
  typedDueOn: text,
  submittedOn: parseIsoDate,
}

const readSupplement: RepairingReader<Supplement> = (raw, repairs) => {
  const fields = fieldsOf(raw)
  const own = id(fields?.id)
  if (!fields || !own) return undefined
  return {
    id: own,
    kind: 'add-material',
    text: '',
    ...readFields(fields, SUPPLEMENT, repairs),
    materials: readMaterials(fields.materials, repairs),
  }
}

export const readSupplements = listOf(readSupplement)
