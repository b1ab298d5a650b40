import { parseIsoDate } from '../../../model/iso-date'
import {
  MAJOR_CATALOGUES,
  REVIEW_PROOFS,
  type Course,
  type FieldChoice,
  type ReviewNotes,
} from '../../../model/review-notes'
import {
  fieldsOf,
  flag,
  id,
  listOf,
  oneOf,
  readFields,
  text,
  whole,
  type FieldReaders,
  type RepairingReader,
  type Repairs,
} from '../readers'

const wish = whole<FieldChoice>({ catalogue: oneOf(MAJOR_CATALOGUES), code: text, name: text })

const COURSE: FieldReaders<Omit<Course, 'id'>> = { name: text, credits: text, supports: flag }

const readCourse: RepairingReader<Course> = (raw, repairs) => {
  const fields = fieldsOf(raw)
  const own = id(fields?.id)
  if (!fields || !own) return undefined
  return {
    id: own,
    name: '',
    credits: '',
    ...readFields(fields, COURSE, repairs),
  }
}

const readCourses = listOf(readCourse)
const readProofs = listOf(oneOf(REVIEW_PROOFS))

const NOTES: FieldReaders<Omit<ReviewNotes, 'courses' | 'proofs'>> = {
  noticeReadOn: parseIsoDate,
  wish,
  reasons: text,
}

export const readReview = (raw: unknown, repairs: Repairs): ReviewNotes => {
  const fields = fieldsOf(raw) ?? {}
  return {
    ...readFields(fields, NOTES, repairs),
    courses: readCourses(fields.courses, repairs),
    proofs: readProofs(fields.proofs, repairs),
  }
}
