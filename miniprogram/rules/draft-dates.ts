import type { DegreeDraft, TypedDates } from '../model/degree-draft'
import type { DateFinding } from '../model/finding'
import type { PartialDate } from '../model/partial-date'
import type { Result } from '../model/result'
import { readDate } from './typed-date'

export type DateField = keyof TypedDates

/** What stands in one date field: the typed text, or an earlier answer as exact as it was given. */
export const draftDateText = ({ typed, answers }: DegreeDraft, field: DateField): string =>
  typed[field] ?? answers[field] ?? ''

/** What one date field of the form means; undefined while it is blank. */
export const draftDate = (
  draft: DegreeDraft,
  field: DateField,
): Result<PartialDate, DateFinding> | undefined => {
  const text = draftDateText(draft, field)
  return text.trim() === '' ? undefined : readDate(text)
}

/** The date one field means, if it means one. */
const dateIn = (draft: DegreeDraft, field: DateField): PartialDate | undefined => {
  const read = draftDate(draft, field)
  return read?.ok ? read.value : undefined
}

/** The draft's answers with its dates read. */
export const answersOf = (draft: DegreeDraft): DegreeDraft['answers'] => ({
  ...draft.answers,
  startedOn: dateIn(draft, 'startedOn'),
  endedOn: dateIn(draft, 'endedOn'),
  awardedOn: dateIn(draft, 'awardedOn'),
})
