import { dateInWords } from '../../../content/official-words'
import { deadlineWords } from '../../../content/deadlines'
import { degreeDetail, degreeName } from '../../../content/degree-name'
import { sentenceFor } from '../../../content/sentence'
import {
  COUNTED_FROM_SUBMISSION,
  ESTIMATE_TEXT,
  type EstimateText,
  PROGRESS_FINDING_TEXT,
  WAITING_DATE_TEXT,
  WAITING_TEXT as TEXT,
  waitingWords as words,
} from '../content/waiting'
import type { Application } from '../../../model/application'
import { daysBetween, type IsoDate } from '../../../model/iso-date'
import { WAITING_DATES, type TypedDate, type WaitingDate } from '../../../model/progress'
import type { EstimatedTime, ResultEstimate } from '../../../model/result-estimate'
import type { Typing } from '../../../pages/page-self'
import { schoolWarning } from '../../../pages/school-warning'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { officialFact } from '../../../rules/facts/official-numbers'
import { waitingFindings } from '../rules/progress-findings'
import { processingTime } from '../../../rules/processing-time'
import { resultEstimate, submissionDay } from '../../../rules/result-estimate'
import { dayField } from '../typed-day'

/** Where the text of a date field is kept while it is not a day. */
export const TYPED_DATE = {
  submittedOn: 'typedSubmittedOn',
  firstCheckPassedOn: 'typedFirstCheckPassedOn',
  expectedOn: 'typedExpectedOn',
} as const satisfies Record<WaitingDate, TypedDate>

/** The line goes on a little behind the last day on it. */
const TAIL = 1.1

const barView = (
  { from, earliest, latest }: EstimatedTime,
  expectedOn: IsoDate | undefined,
  today: IsoDate,
) => {
  const at = (on: IsoDate) => Math.max(0, daysBetween(from.on, on))
  const last = Math.max(...[earliest, latest, expectedOn, today].map((on) => (on ? at(on) : 0)), 1) * TAIL
  const percent = (on: IsoDate) => Math.round((at(on) / last) * 100)
  return {
    from: percent(earliest),
    to: latest ? percent(latest) : 100,
    open: !latest,
    today: percent(today),
    expected: expectedOn ? percent(expectedOn) : -1,
  }
}

/** The legend under the line, which also is what a screen reader hears of it. */
const legendOf = (
  { from, earliest, latest }: EstimatedTime,
  expectedOn: IsoDate | undefined,
  today: IsoDate,
) => [
  { mark: 'start', text: `${TEXT.start} ${dateInWords(from.on)}` },
  { mark: 'today', text: `${TEXT.today} ${dateInWords(today)}` },
  {
    mark: 'range',
    text: `${TEXT.range} ${dateInWords(earliest)}${latest ? ` — ${dateInWords(latest)}` : ''}`,
  },
  ...(expectedOn ? [{ mark: 'expected', text: `${TEXT.expected} ${dateInWords(expectedOn)}` }] : []),
]

const lateView = (estimate: EstimatedTime, expectedOn: IsoDate | undefined, today: IsoDate) => {
  const expectedPassed = expectedOn !== undefined && expectedOn < today
  // Within the portal's own day there is nothing to ask yet, whatever our estimate says.
  const isLate = expectedOn ? expectedPassed : estimate.place === 'past'
  if (!isLate) return null
  const { telephone, email } = officialFact('contact', today).value
  return {
    text: `${expectedPassed ? words.expectedPassed(expectedOn) : ''}${TEXT.lateText}`,
    telephone,
    email,
  }
}

const estimateView = (application: Application, today: IsoDate) => {
  const estimate = resultEstimate(application, today)
  const said = sentenceFor<ResultEstimate, EstimateText>(ESTIMATE_TEXT, estimate)
  if (estimate.kind === 'not-submitted') return { ...said, bar: null, basis: null }
  const { expectedOn } = application.waiting
  const legend = legendOf(estimate, expectedOn, today)
  return {
    ...said,
    bar: { ...barView(estimate, expectedOn, today), label: words.bar(legend.map(({ text }) => text)) },
    legend,
    unknown: estimate.unsure ? deadlineWords.unsure(estimate.unsure) : '',
    late: lateView(estimate, expectedOn, today),
    basis: pageBasis(estimate.sources.map(shownSource)),
  }
}

const hintOf = (field: WaitingDate, { degree, waiting, doneOn }: Application, today: IsoDate): string => {
  if (field === 'firstCheckPassedOn' && processingTime(degree, today).countsFrom === 'submitted')
    return COUNTED_FROM_SUBMISSION
  const paidOn = doneOn['check-and-pay']
  return field === 'submittedOn' && !waiting.submittedOn && paidOn
    ? words.assumed(paidOn)
    : WAITING_DATE_TEXT[field].hint
}

/** What the page of the waiting shows. */
export const waitingView = (application: Application, typing: Typing, today: IsoDate) => {
  const { waiting } = application
  const findings = waitingFindings(waiting, submissionDay(application), today)
  const dates = WAITING_DATES.map((field) => {
    const finding = typing[field] === undefined ? findings[field] : undefined
    const shown = dayField(
      { on: waiting[field], typed: waiting[TYPED_DATE[field]], typing: typing[field] },
      today,
    )
    return {
      field,
      label: WAITING_DATE_TEXT[field].label,
      hint: hintOf(field, application, today),
      latest: field === 'expectedOn' ? '2099-12-31' : today,
      ...shown,
      problem: shown.problem || (finding ? PROGRESS_FINDING_TEXT[finding] : ''),
    }
  })
  const isOdd = Object.values(findings).some(Boolean)
  return {
    degreeName: `${degreeName(application.degree)} · ${degreeDetail(application.degree)}`,
    enhanced: schoolWarning(application.degree, today),
    dates,
    status: typing.statusText ?? waiting.statusText ?? '',
    isFinished: /认证完成/.test(waiting.statusText ?? ''),
    estimate: isOdd || application.outcome ? null : estimateView(application, today),
    // The result is there: nothing is estimated any more, nor is anything late.
    told: application.outcome ? TEXT.told : '',
    canRemind:
      !application.outcome &&
      waiting.expectedOn !== undefined &&
      waiting.expectedOn >= today &&
      !findings.expectedOn,
  }
}
