import type { DegreeAnswers } from '../model/degree'
import type { DegreeDraft } from '../model/degree-draft'
import type { DegreeFinding } from '../model/finding'
import { addDays, addMonths, daysBetween, type IsoDate } from '../model/iso-date'
import { earliest, latest } from '../model/partial-date'
import { answersOf, draftDate, type DateField } from './draft-dates'
import { officialFact } from './facts/official-numbers'

type DegreeCheck = (answers: DegreeAnswers, today: IsoDate) => readonly DegreeFinding[]

/** Odd is only what no reading of two dates makes usual; a certificate of the month before the end is usual. */
const USUAL_DAYS_BEFORE_END = 31
const LONG_AFTER_END_MONTHS = 24
const VERY_LONG_STUDY_MONTHS = 120

const DATE_FIELDS: readonly DateField[] = ['startedOn', 'endedOn', 'awardedOn']

const readable = (draft: DegreeDraft): readonly DegreeFinding[] =>
  DATE_FIELDS.flatMap((field): readonly DegreeFinding[] => {
    const read = draftDate(draft, field)
    if (read?.ok) return []
    if (read) return [{ field, weight: 'error', ...read.problem }]
    return field === 'endedOn' ? [{ field, weight: 'error', kind: 'not-answered' }] : []
  })

const future: DegreeCheck = ({ startedOn, endedOn, awardedOn }, today) => {
  const findings: DegreeFinding[] = []
  if (startedOn && earliest(startedOn) > today)
    findings.push({ field: 'startedOn', weight: 'error', kind: 'in-the-future' })
  if (endedOn && earliest(endedOn) > today)
    findings.push({ field: 'endedOn', weight: 'warning', kind: 'ends-in-the-future' })
  if (awardedOn && earliest(awardedOn) > today)
    findings.push({ field: 'awardedOn', weight: 'error', kind: 'in-the-future' })
  return findings
}

const length: DegreeCheck = ({ startedOn, endedOn, mode }, today) => {
  if (!startedOn || !endedOn) return []
  if (latest(endedOn) < earliest(startedOn))
    return [{ field: 'endedOn', weight: 'error', kind: 'ends-before-start' }]
  if (earliest(endedOn) > addMonths(latest(startedOn), VERY_LONG_STUDY_MONTHS))
    return [{ field: 'endedOn', weight: 'warning', kind: 'very-long-study' }]
  const isShort =
    daysBetween(earliest(startedOn), latest(endedOn)) + 1 < officialFact('days-abroad', today).value
  return isShort && mode !== 'chinese-foreign-cooperation'
    ? [{ field: 'endedOn', weight: 'warning', kind: 'under-180-days' }]
    : []
}

const award: DegreeCheck = ({ startedOn, endedOn, awardedOn }) => {
  if (!awardedOn) return []
  if (startedOn && latest(awardedOn) < earliest(startedOn))
    return [{ field: 'awardedOn', weight: 'error', kind: 'awarded-before-start' }]
  if (!endedOn) return []
  if (latest(awardedOn) < addDays(earliest(endedOn), -USUAL_DAYS_BEFORE_END))
    return [{ field: 'awardedOn', weight: 'warning', kind: 'awarded-before-end' }]
  return earliest(awardedOn) > addMonths(latest(endedOn), LONG_AFTER_END_MONTHS)
    ? [{ field: 'awardedOn', weight: 'warning', kind: 'awarded-long-after-end' }]
    : []
}

const CHECKS: readonly DegreeCheck[] = [future, length, award]

/** What is wrong or odd about the three dates of the form. */
export const dateFindings = (draft: DegreeDraft, today: IsoDate): readonly DegreeFinding[] => {
  const answers = answersOf(draft)
  return [...readable(draft), ...CHECKS.flatMap((check) => check(answers, today))]
}
