import type { DegreeDraft, TypedDates } from '../model/degree-draft'
import type { DateFinding } from '../model/finding'
import type { IsoDate } from '../model/iso-date'
import { ok, type Result } from '../model/result'
import { readDate, readStudyDate } from './typed-date'

export type DateField = keyof TypedDates

const READERS: Readonly<Record<DateField, (text: string) => Result<IsoDate, DateFinding>>> = {
  startedOn: (text) => readStudyDate(text, 'start'),
  endedOn: (text) => readStudyDate(text, 'end'),
  awardedOn: readDate,
}

/** What one date field of the form means; undefined while it is blank. Typed text goes before an earlier answer. */
export const draftDate = (
  { typed, answers }: DegreeDraft,
  field: DateField,
): Result<IsoDate, DateFinding> | undefined => {
  const text = typed[field]
  if (text === undefined) return answers[field] && ok(answers[field])
  return text.trim() === '' ? undefined : READERS[field](text)
}

/** The day one date field means, if it means one. */
export const draftDay = (draft: DegreeDraft, field: DateField): IsoDate | undefined => {
  const read = draftDate(draft, field)
  return read?.ok ? read.value : undefined
}

/** The draft's answers with its dates read. */
export const answersOf = (draft: DegreeDraft): DegreeDraft['answers'] => ({
  ...draft.answers,
  startedOn: draftDay(draft, 'startedOn'),
  endedOn: draftDay(draft, 'endedOn'),
  awardedOn: draftDay(draft, 'awardedOn'),
})
