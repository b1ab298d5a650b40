import { deadlineWords } from '../../../content/deadlines'
import { degreeDetail, degreeName } from '../../../content/degree-name'
import { GROUND_TEXT } from '../content/grounds'
import {
  OUTCOME_FIELD_TEXT,
  OUTCOME_KIND_TEXT,
  OUTCOME_SOURCES,
  OUTCOME_TEXT as TEXT,
  outcomeWords as words,
  unusualNumber,
} from '../content/outcome'
import { PROGRESS_FINDING_TEXT } from '../content/waiting'
import { STEP_CONTENT } from '../../../content/steps'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { OfficialNumbers } from '../../../model/official-numbers'
import {
  NOT_ACCEPTED_GROUNDS,
  OUTCOME_KINDS,
  type EarlierTry,
  type Outcome,
  type OutcomeKind,
  type OutcomeText,
} from '../../../model/progress'
import type { Typing } from '../../../pages/page-self'
import { contactLinks } from '../../../pages/contact-links'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { numberStyle } from '../rules/certificate-number'
import { outcomeDeadlines } from '../../../rules/deadlines'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { numbersOfResult } from '../../../rules/result-numbers'
import { canApplyAnew, canBeFalse, consequencesOf } from '../../../rules/outcome-kinds'
import { stepAfterResult } from '../rules/after-result'
import { issueFinding } from '../rules/progress-findings'
import { lastOfWorkingDays } from '../../../rules/working-days'
import { shownDeadline } from '../shown-deadline'
import { dayField } from '../typed-day'

/** What stands on each kind of result. */
const FIELDS: Readonly<Record<OutcomeKind, readonly OutcomeText[]>> = {
  certificate: ['number', 'degreeWording', 'fieldWording'],
  'not-yet': ['number', 'reason'],
  refused: ['number', 'reason'],
  'not-accepted': ['reason'],
  other: ['number', 'degreeWording', 'fieldWording', 'reason'],
}

const hintOf = (field: OutcomeText, value: string, numbers: OfficialNumbers): string =>
  field === 'number' && numberStyle(value, numbers.on) === 'unusual'
    ? unusualNumber(numbers)
    : OUTCOME_FIELD_TEXT[field].hint(numbers)

/** What only a review needs is folded beside a certificate, until something of it is written down. */
const isFolded = ({ kind, issuedOn, typedIssuedOn, ...texts }: Outcome): boolean =>
  kind === 'certificate' &&
  !issuedOn &&
  !typedIssuedOn &&
  (Object.keys(OUTCOME_FIELD_TEXT) as OutcomeText[]).every((field) => !texts[field])

/** The one button: the step is done by going on, and says what comes next once it is. */
const finishOf = (application: Application, outcome: Outcome, today: IsoDate): string => {
  if (application.doneOn['receive-result'] === undefined)
    return consequencesOf(outcome).isCertificate ? TEXT.print : TEXT.finish
  const next = stepAfterResult(application, today)
  return next ? words.next(STEP_CONTENT[next].title) : TEXT.toHome
}

/** A text that was written down stays in sight when another kind is chosen. */
const fieldsOf = (outcome: Outcome, typing: Typing, numbers: OfficialNumbers) =>
  (Object.keys(OUTCOME_FIELD_TEXT) as OutcomeText[])
    .filter((field) => FIELDS[outcome.kind].includes(field) || outcome[field])
    .map((field) => ({
      field,
      label: OUTCOME_FIELD_TEXT[field].label,
      value: typing[field] ?? outcome[field] ?? '',
      hint: hintOf(field, outcome[field] ?? '', numbers),
      isLong: field === 'reason',
    }))

const issuedOnView = (outcome: Outcome, typing: Typing, today: IsoDate) => {
  const shown = dayField(
    { on: outcome.issuedOn, typed: outcome.typedIssuedOn, typing: typing.issuedOn },
    today,
  )
  const finding = typing.issuedOn === undefined ? issueFinding(outcome, today) : undefined
  const hint = consequencesOf(outcome).canBeReviewed ? TEXT.issuedOnHint : TEXT.issuedOnPlainHint
  return { ...shown, hint, problem: shown.problem || (finding ? PROGRESS_FINDING_TEXT[finding] : '') }
}

const dueOnView = ({ kind, dueOn, typedDueOn }: Outcome, typing: Typing, today: IsoDate) =>
  kind === 'other' ? dayField({ on: dueOn, typed: typedDueOn, typing: typing.dueOn }, today) : null

const groundView = ({ kind, ground }: Outcome, numbers: OfficialNumbers) => {
  if (kind !== 'not-accepted') return null
  const next = ground ? GROUND_TEXT[ground].next(numbers) : ''
  return {
    options: NOT_ACCEPTED_GROUNDS.map((id) => ({
      id,
      label: GROUND_TEXT[id].name,
      chosen: id === ground,
    })),
    next,
    links: contactLinks(next),
  }
}

/** The fee of an application that was not accepted comes back by itself; until when follows from the day of issue. */
const refundLine = ({ kind, issuedOn }: Outcome, { facts }: OfficialNumbers): readonly string[] => {
  if (kind !== 'not-accepted') return []
  const days = facts['not-accepted-refund']
  const last = issuedOn && lastOfWorkingDays(issuedOn, days)
  return [
    words.refund(days, last && last.on),
    ...(last && last.unsure ? [deadlineWords.unsure(last.unsure)] : []),
  ]
}

const falseView = (outcome: Outcome, { facts }: OfficialNumbers) => {
  if (!canBeFalse(outcome)) return null
  const { isAboutFalseMaterials: isFalse } = outcome
  return {
    options: [
      { id: 'no', label: TEXT.falseNo, chosen: isFalse === false },
      { id: 'yes', label: TEXT.falseYes, hint: TEXT.falseYesHint, chosen: isFalse === true },
    ],
    warning: isFalse ? words.falseWarning(facts['false-material-review']) : '',
  }
}

const deadlinesView = (application: Application, outcome: Outcome, { on: today, facts }: OfficialNumbers) => {
  const isReviewed = application.doneOn['request-review'] !== undefined
  const withoutDay = outcome.issuedOn && outcome.issuedOn <= today ? '' : TEXT.needIssuedOn
  const unreviewed = outcome.kind === 'not-accepted' ? TEXT.noReview : TEXT.unknownKind
  const note = consequencesOf(outcome).canBeReviewed ? withoutDay : unreviewed
  return {
    deadlines: outcomeDeadlines(application, today).map((deadline) => shownDeadline(deadline, today)),
    deadlineNote: isReviewed ? words.reviewDone(facts.review.times) : note,
  }
}

const earlierRows = (earlier: readonly EarlierTry[] = []) =>
  earlier.map(({ outcome: { kind, issuedOn = '', reason = '' } }, index) => ({
    id: index,
    title: words.earlierTitle(OUTCOME_KIND_TEXT[kind].name, issuedOn),
    reason,
  }))

/** What the page of the result shows; before a kind is chosen only the question. */
export const outcomeView = (
  application: Application,
  typing: Typing,
  today: IsoDate,
  opened: { readonly kinds?: boolean; readonly details?: boolean } = {},
) => {
  const { outcome } = application
  // A certificate ends the question; any other result may still be looked for among its like.
  const isAlone = outcome?.kind === 'certificate' && !opened.kinds
  const numbers = numbersOfResult(outcome?.issuedOn, officialNumbers(today))
  return {
    degreeName: `${degreeName(application.degree)} · ${degreeDetail(application.degree)}`,
    kinds: OUTCOME_KINDS.filter((id) => !isAlone || id === 'certificate').map((id) => ({
      id,
      label: OUTCOME_KIND_TEXT[id].name,
      hint: OUTCOME_KIND_TEXT[id].explain,
      chosen: id === outcome?.kind,
    })),
    basis: pageBasis(OUTCOME_SOURCES.map(shownSource)),
    canChange: isAlone,
    earlier: earlierRows(application.earlier),
    result: outcome
      ? {
          issuedOn: issuedOnView(outcome, typing, today),
          dueOn: dueOnView(outcome, typing, today),
          ground: groundView(outcome, numbers),
          fields: fieldsOf(outcome, typing, numbers),
          falseMaterials: falseView(outcome, numbers),
          follows: [...OUTCOME_KIND_TEXT[outcome.kind].follows(numbers), ...refundLine(outcome, numbers)].map(
            (text, index) => ({ number: index + 1, do: text, links: contactLinks(text) }),
          ),
          ...deadlinesView(application, outcome, numbers),
          isCertificate: consequencesOf(outcome).isCertificate,
          isFolded: !opened.details && isFolded(outcome),
          finish: finishOf(application, outcome, today),
          canReview: consequencesOf(outcome).canBeReviewed,
          canBeginAnew: canApplyAnew(outcome),
        }
      : null,
  }
}
