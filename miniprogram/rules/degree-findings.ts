import type { Degree } from '../model/degree'
import type { DegreeDraft } from '../model/degree-draft'
import type { DegreeFinding } from '../model/finding'
import type { IsoDate } from '../model/iso-date'
import { latest } from '../model/partial-date'
import { dateFindings } from './date-findings'
import { answersOf } from './draft-dates'
import { officialFact } from './facts/official-numbers'
import { circumstancesFor, questionsFor } from './questions'
import { schoolFindings } from './school-findings'

/** Fields with checks of their own, or where leaving everything open is an answer. */
const CHECKED_ELSEWHERE = ['school', 'studiedAs', 'startedOn', 'endedOn', 'awardedOn', 'circumstances']

const unanswered = ({ answers }: DegreeDraft): readonly DegreeFinding[] =>
  questionsFor(answers)
    .filter((field) => !CHECKED_ELSEWHERE.includes(field) && !answers[field])
    .map((field) => ({ field, weight: 'error', kind: 'not-answered' }))

/** What the student should know before collecting anything: the authority may not recognise this at all. */
const doubts = (draft: DegreeDraft, today: IsoDate): readonly DegreeFinding[] => {
  const { mode, endedOn, awardedOn, place = '', circumstances = [] } = answersOf(draft)
  const findings: DegreeFinding[] = []
  if (mode === 'remote' && endedOn)
    findings.push({
      field: 'mode',
      weight: 'warning',
      kind:
        latest(endedOn) >= officialFact('remote-rule', today).value.since
          ? 'remote-not-recognised'
          : 'remote-only-in-pandemic',
    })
  const letterCounts = officialFact('letter-countries', today).value.countries.includes(place)
  if (!awardedOn && circumstances.includes('certificate-not-issued') && !letterCounts)
    findings.push({ field: 'circumstances', weight: 'warning', kind: 'letter-not-accepted' })
  return findings
}

/** What the student should know before choosing on: which kind of study this is, and what is not known about it. */
const kindsOfStudy = ({
  answers: { mode, timeAbroad, circumstances = [] },
}: DegreeDraft): readonly DegreeFinding[] => {
  const findings: DegreeFinding[] = []
  if (mode === 'chinese-foreign-cooperation')
    findings.push({ field: 'mode', weight: 'warning', kind: 'cooperation-to-look-up' })
  if (mode === 'transnational-campus')
    findings.push({ field: 'mode', weight: 'warning', kind: 'campus-may-be-cooperation' })
  if (mode === 'chinese-foreign-cooperation' && timeAbroad === 'under-180-days')
    findings.push({ field: 'timeAbroad', weight: 'warning', kind: 'cooperation-days-disputed' })
  if (circumstances.includes('part-time'))
    findings.push({ field: 'circumstances', weight: 'warning', kind: 'part-time-unknown' })
  return findings
}

/** Everything to look at in the degree form, errors and warnings, each with its field. */
export const degreeFindings = (draft: DegreeDraft, today: IsoDate): readonly DegreeFinding[] => [
  ...unanswered(draft),
  ...schoolFindings(draft),
  ...dateFindings(draft, today),
  ...doubts(draft, today),
  ...kindsOfStudy(draft),
]

/** A saved record has no key for an answer that was not given. */
const withoutGaps = (degree: Degree): Degree =>
  Object.fromEntries(Object.entries(degree).filter(([, value]) => value !== undefined)) as unknown as Degree

/** The degree a draft describes once it has no errors; answers to questions that no longer apply are left out. */
export const completeDegree = (draft: DegreeDraft, today: IsoDate): Degree | undefined => {
  if (degreeFindings(draft, today).some(({ weight }) => weight === 'error')) return undefined
  const answers = answersOf(draft) as Degree // every question has an answer: that is what no errors means
  const asked = questionsFor(answers)
  const applicable = circumstancesFor(answers)
  const degree = {
    ...answers,
    studiedAs:
      asked.includes('studiedAs') && answers.studiedAs !== answers.applicant ? answers.studiedAs : undefined,
    training: asked.includes('training') ? answers.training : undefined,
    timeAbroad: asked.includes('timeAbroad') ? answers.timeAbroad : undefined,
    isPartUnasked: undefined,
    circumstances: (answers.circumstances ?? []).filter((circumstance) => applicable.includes(circumstance)),
  }
  return withoutGaps(degree)
}
