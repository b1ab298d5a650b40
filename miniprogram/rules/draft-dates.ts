import { MONTHLY_DAYS, type MonthlyDay } from '../model/degree'
import type { DegreeDraft, TypedDates } from '../model/degree-draft'
import type { DateFinding } from '../model/finding'
import type { IsoDate } from '../model/iso-date'
import { ok, type Result } from '../model/result'
import { earliest, latest, type PartialDate } from '../model/partial-date'
import { readDate, readDay, readMonth } from './typed-date'

export type DateField = keyof TypedDates

const readEdge = (text: string, edge: (date: PartialDate) => IsoDate): Result<IsoDate, DateFinding> => {
  const read = readMonth(text)
  return read.ok ? ok(edge(read.value)) : read
}

const READERS: Readonly<Record<DateField, (text: string) => Result<IsoDate, DateFinding>>> = {
  startedOn: (text) => readEdge(text, earliest),
  endedOn: (text) => readEdge(text, latest),
  awardedOn: readDay,
}

const YEAR_AND_MONTH = 'YYYY-MM'.length

/** What stands in one date field: the typed text, or an earlier answer as precise as it was given. */
export const draftDateText = ({ typed, answers }: DegreeDraft, field: DateField): string => {
  const answer = answers[field] ?? ''
  const isMonth = answers.monthOnly?.some((day) => day === field) ?? false
  return typed[field] ?? (isMonth ? answer.slice(0, YEAR_AND_MONTH) : answer)
}

/** What one date field of the form means; undefined while it is blank. */
export const draftDate = (draft: DegreeDraft, field: DateField): Result<IsoDate, DateFinding> | undefined => {
  const text = draftDateText(draft, field)
  return text.trim() === '' ? undefined : READERS[field](text)
}

/** The fields in which only a month was told. */
const monthsIn = (draft: DegreeDraft): readonly MonthlyDay[] =>
  MONTHLY_DAYS.filter((field) => {
    const read = readDate(draftDateText(draft, field))
    return read.ok && read.value.length === YEAR_AND_MONTH
  })

/** The day one date field means, if it means one. */
const draftDay = (draft: DegreeDraft, field: DateField): IsoDate | undefined => {
  const read = draftDate(draft, field)
  return read?.ok ? read.value : undefined
}

/** The draft's answers with its dates read. */
export const answersOf = (draft: DegreeDraft): DegreeDraft['answers'] => {
  const months = monthsIn(draft)
  return {
    ...draft.answers,
    startedOn: draftDay(draft, 'startedOn'),
    endedOn: draftDay(draft, 'endedOn'),
    awardedOn: draftDay(draft, 'awardedOn'),
    monthOnly: months.length > 0 ? months : undefined,
  }
}
