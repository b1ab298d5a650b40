import { ONLINE_SHARES, STUDY_STAGES, STUDY_TEXTS, type StudyEntry } from '../../../model/study-history'
import {
  fieldsOf,
  id,
  listOf,
  oneOf,
  readFields,
  textsOf,
  type FieldReaders,
  type RepairingReader,
} from '../readers'

const ENTRY: FieldReaders<Omit<StudyEntry, 'id'>> = {
  ...textsOf(STUDY_TEXTS),
  stage: oneOf(STUDY_STAGES),
  online: oneOf(ONLINE_SHARES),
}

const readEntry: RepairingReader<StudyEntry> = (raw, repairs) => {
  const fields = fieldsOf(raw)
  const own = id(fields?.id)
  return fields && own ? { id: own, ...readFields(fields, ENTRY, repairs) } : undefined
}

export const readStudyHistory = listOf(readEntry)
