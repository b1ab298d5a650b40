import { DATE_FINDING_TEXT } from '../../content/findings'
import { sentenceFor } from '../../content/sentence'
import type { IsoDate } from '../../model/iso-date'
import { dateReadings } from '../../pages/date-readings'
import { readDay } from '../../rules/typed-date'

/** What a typed text is kept as: the day it means, or the text itself while it means none. */
export const dayOrText = (text: string): { on: IsoDate | undefined; typed: string | undefined } => {
  const read = readDay(text)
  if (read.ok) return { on: read.value, typed: undefined }
  return { on: undefined, typed: text.trim() === '' ? undefined : text }
}

interface Day {
  readonly on: IsoDate | undefined
  readonly typed: string | undefined
  /** What stands in the field while the student is in it. */
  readonly typing: string | undefined
}

const problemOf = ({ typed, typing }: Day): string => {
  if (typed === undefined || typing !== undefined) return ''
  const read = readDay(typed)
  return read.ok ? '' : sentenceFor(DATE_FINDING_TEXT, read.problem)
}

/** What a date field shows. Nothing is called wrong while it is being typed. */
export const dayField = (day: Day, today: IsoDate) => ({
  value: day.typing ?? day.typed ?? day.on ?? '',
  picked: day.on ?? today,
  problem: problemOf(day),
  readings: dateReadings(day.typed ?? ''),
})
