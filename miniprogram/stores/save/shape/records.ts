import type { Application, EntryExit } from '../../../model/application'
import {
  APPLICANTS,
  CIRCUMSTANCES,
  LEVELS,
  REGISTER_ANSWERS,
  STAMPS,
  STUDY_MODES,
  TRAININGS,
  UK_VISAS,
  type Degree,
  type School,
  type TimeAbroad,
} from '../../../model/degree'
import type { DegreeDraft, TypedDates } from '../../../model/degree-draft'
import { parseIsoDate } from '../../../model/iso-date'
import { HANDLED_AS, MATERIAL_IDS } from '../../../model/material'
import { parsePartialDate } from '../../../model/partial-date'
import { present, type EveryField } from '../../../model/present'
import type { Place, Settings } from '../../../model/settings'
import { STEP_IDS } from '../../../model/step'
import type { RecordKind } from '../migrations'
import {
  fieldsOf,
  flag,
  id,
  listOf,
  natural,
  oneOf,
  readDays,
  readFields,
  readList,
  readTable,
  text,
  timeMs,
  whole,
  type FieldReader,
  type FieldReaders,
  type RepairingReader,
  type Repairs,
} from '../readers'
import type { SavedApplication, SavedKey, SavedShape } from '../saved'
import { readCaptures, readRemovedPages } from './captures'
import { readCertificate, readProfile } from './person'
import { readEarlier, readOutcome, readSupplements, readWaiting } from './progress'
import { readReview } from './review'
import { readStudyHistory } from './study-history'

const readListedSchool: FieldReaders<Extract<School, { kind: 'listed' }>> = {
  kind: oneOf(['listed'] as const),
  id: natural,
  chineseName: text,
  englishName: text,
}
const readRegionalSchool: FieldReaders<Extract<School, { kind: 'regional' }>> = {
  kind: oneOf(['regional'] as const),
  chineseName: text,
  englishName: text,
}
const readTypedSchool: FieldReaders<Extract<School, { kind: 'typed' }>> = {
  kind: oneOf(['typed'] as const),
  name: text,
}

const school: FieldReader<School> = (raw) =>
  whole<Extract<School, { kind: 'listed' }>>(readListedSchool)(raw) ??
  whole<Extract<School, { kind: 'regional' }>>(readRegionalSchool)(raw) ??
  whole<Extract<School, { kind: 'typed' }>>(readTypedSchool)(raw)

const REGISTERS: FieldReaders<NonNullable<Degree['registers']>> = {
  approval: oneOf(REGISTER_ANSWERS),
  own: oneOf(REGISTER_ANSWERS),
}

const degreeReaders = (repairs: Repairs): FieldReaders<Degree> => ({
  place: text,
  school,
  level: oneOf(LEVELS),
  training: oneOf(TRAININGS),
  mode: oneOf(STUDY_MODES),
  timeAbroad: oneOf<TimeAbroad>(['under-180-days', 'at-least-180-days']),
  startedOn: parsePartialDate,
  endedOn: parsePartialDate,
  awardedOn: parsePartialDate,
  applicant: oneOf(APPLICANTS),
  studiedAs: oneOf(APPLICANTS),
  circumstances: (raw) => listOf(oneOf(CIRCUMSTANCES))(raw, repairs),
  isPartUnasked: oneOf([true] as const),
  ukVisas: (raw) => listOf(oneOf(UK_VISAS))(raw, repairs),
  stamps: oneOf(STAMPS),
  registers: (raw) => {
    const fields = fieldsOf(raw)
    return fields && readFields(fields, REGISTERS, repairs)
  },
})

const readAnswers = (raw: unknown, repairs: Repairs): Partial<Degree> =>
  readFields(fieldsOf(raw) ?? {}, degreeReaders(repairs), repairs)

/** Without these there is no list of steps and materials to show. */
const NEEDED_ANSWERS = ['place', 'level', 'mode', 'endedOn', 'applicant'] as const

const readDegree: RepairingReader<Degree> = (raw, repairs) => {
  const answers = readAnswers(raw, repairs)
  return NEEDED_ANSWERS.every((answer) => answer in answers)
    ? ({ circumstances: [], ...answers } as unknown as Degree)
    : undefined
}

const ENTRY_EXIT: FieldReaders<EntryExit> = {
  record: oneOf(['unknown', 'found', 'not-found'] as const),
  code: text,
  codeGotOn: parseIsoDate,
  typedCode: text,
}

const readEntryExit = (raw: unknown, repairs: Repairs): EntryExit => ({
  record: 'unknown',
  ...readFields(fieldsOf(raw) ?? {}, ENTRY_EXIT, repairs),
})

const unlessEmpty = <T extends object>(held: T): T | undefined =>
  Object.keys(held).length > 0 ? held : undefined

const readApplication: RepairingReader<SavedApplication> = (raw, repairs) => {
  const { application, ...save } = fieldsOf(raw) ?? {}
  const fields = fieldsOf(application) ?? {}
  const own = id(fields.id)
  const createdOn = parseIsoDate(fields.createdOn)
  const degree = readDegree(fields.degree, repairs)
  if (!own || !createdOn || !degree) return undefined
  const earlier = readEarlier(fields.earlier, repairs)
  const times = readTable(fields.marksChangedAtMs, [...STEP_IDS, ...MATERIAL_IDS], timeMs, repairs)
  const handledOn = readDays(fields.handledOn, MATERIAL_IDS, repairs)
  // An answer without its mark says nothing.
  const handledAs = readTable(
    fields.handledAs,
    MATERIAL_IDS.filter((material) => handledOn[material]),
    oneOf(HANDLED_AS),
    repairs,
  )
  const backSidesOn = readDays(fields.backSidesOn, MATERIAL_IDS, repairs)
  return {
    application: present<EveryField<Application>>({
      id: own,
      createdOn,
      degree,
      entryExit: readEntryExit(fields.entryExit, repairs),
      doneOn: readDays(fields.doneOn, STEP_IDS, repairs),
      handledOn,
      handledAs: unlessEmpty(handledAs),
      marksChangedAtMs: unlessEmpty(times),
      captures: readCaptures(fields.captures, repairs),
      backSidesOn: unlessEmpty(backSidesOn),
      certificate: readCertificate(fields.certificate, repairs),
      studyHistory: readStudyHistory(fields.studyHistory, repairs),
      waiting: readWaiting(fields.waiting, repairs),
      supplements: readSupplements(fields.supplements, repairs),
      outcome: readOutcome(fields.outcome, repairs),
      earlier: unlessEmpty(earlier),
      pagePassphrase: text(fields.pagePassphrase) || undefined,
      review: readReview(fields.review, repairs),
    }),
    addedAtMs: natural(save.addedAtMs) ?? 0,
    isRemoved: flag(save.isRemoved) ?? false,
    isRemovalFinal: flag(save.isRemovalFinal) ?? false,
    removedPages: readRemovedPages(save.removedPages),
    discarded: readList(save.discarded, id, () => {}),
  }
}

const SETTINGS: FieldReaders<Settings> = {
  currentApplication: id,
  welcomedOn: parseIsoDate,
  lastPlace: whole<Place>({ path: text, query: text }),
}
const DRAFT: FieldReaders<Omit<DegreeDraft, 'answers' | 'typed'>> = { editing: id, schoolText: text }
const TYPED_DATES: FieldReaders<TypedDates> = { startedOn: text, endedOn: text, awardedOn: text }

const KEY: FieldReader<SavedKey> = whole<SavedKey>({
  number: natural,
  hex: (raw) => (typeof raw === 'string' && /^[0-9a-f]{64}$/.test(raw) ? raw : undefined),
})

/** How each kind of record is read: every part that can be kept is kept, the rest is counted. */
export const SHAPES: { readonly [Kind in RecordKind]: RepairingReader<SavedShape<Kind>> } = {
  application: readApplication,
  settings: (raw, repairs) => {
    const fields = fieldsOf(raw)
    return fields && readFields(fields, SETTINGS, repairs)
  },
  draft: (raw, repairs) => {
    const fields = fieldsOf(raw)
    return (
      fields && {
        ...readFields(fields, DRAFT, repairs),
        answers: readAnswers(fields.answers, repairs),
        typed: readFields(fieldsOf(fields.typed) ?? {}, TYPED_DATES, repairs),
      }
    )
  },
  profile: readProfile,
  key: KEY,
}
