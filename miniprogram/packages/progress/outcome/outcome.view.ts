import { degreeDetail, degreeName } from '../../../content/degree-name'
import {
  NUMBER_UNUSUAL,
  OUTCOME_FIELD_TEXT,
  OUTCOME_KIND_TEXT,
  OUTCOME_SOURCES,
  OUTCOME_TEXT as TEXT,
  outcomeWords as words,
} from '../content/outcome'
import { PROGRESS_FINDING_TEXT } from '../content/waiting'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import { OUTCOME_KINDS, type Outcome, type OutcomeKind, type OutcomeText } from '../../../model/progress'
import { shownSource } from '../../../pages/shown-source'
import { numberStyle } from '../../../rules/certificate-number'
import { outcomeDeadlines } from '../../../rules/deadlines'
import { currentFact } from '../../../rules/facts/dated-fact'
import { FALSE_MATERIAL_REVIEW_DAYS } from '../../../rules/facts/submission'
import { issueFinding } from '../../../rules/progress-findings'
import { shownDeadline } from '../shown-deadline'
import { dayField } from '../typed-day'

export type Typing = Readonly<Partial<Record<OutcomeText | 'issuedOn', string>>>

/** What stands on each kind of result. */
const FIELDS: Readonly<Record<OutcomeKind, readonly OutcomeText[]>> = {
  certificate: ['number', 'degreeWording', 'fieldWording'],
  'not-yet': ['number', 'reason'],
  refused: ['number', 'reason'],
  other: ['number', 'degreeWording', 'fieldWording', 'reason'],
}

/** 虚假材料 is a finding of a 通知单, never of a certificate. */
const canBeFalse = ({ kind }: Outcome): boolean => kind !== 'certificate'

const hintOf = (field: OutcomeText, value: string): string =>
  field === 'number' && numberStyle(value) === 'unusual' ? NUMBER_UNUSUAL : OUTCOME_FIELD_TEXT[field].hint

/** A text that was written down stays in sight when another kind is chosen. */
const fieldsOf = (outcome: Outcome, typing: Typing) =>
  (Object.keys(OUTCOME_FIELD_TEXT) as OutcomeText[])
    .filter((field) => FIELDS[outcome.kind].includes(field) || outcome[field])
    .map((field) => ({
      field,
      label: OUTCOME_FIELD_TEXT[field].label,
      value: typing[field] ?? outcome[field] ?? '',
      hint: hintOf(field, outcome[field] ?? ''),
      isLong: field === 'reason',
    }))

const issuedOnView = (outcome: Outcome, typing: Typing, today: IsoDate) => {
  const shown = dayField(
    { on: outcome.issuedOn, typed: outcome.typedIssuedOn, typing: typing.issuedOn },
    today,
  )
  const finding = typing.issuedOn === undefined ? issueFinding(outcome, today) : undefined
  return { ...shown, problem: shown.problem || (finding ? PROGRESS_FINDING_TEXT[finding] : '') }
}

const falseView = (outcome: Outcome, today: IsoDate) => {
  if (!canBeFalse(outcome)) return null
  const { isAboutFalseMaterials: isFalse } = outcome
  const days = currentFact(FALSE_MATERIAL_REVIEW_DAYS, today).value
  return {
    options: [
      { id: 'no', label: TEXT.falseNo, chosen: isFalse === false },
      { id: 'yes', label: TEXT.falseYes, hint: TEXT.falseYesHint, chosen: isFalse === true },
    ],
    warning: isFalse ? words.falseWarning(days) : '',
  }
}

const deadlinesView = (application: Application, outcome: Outcome, today: IsoDate) => {
  const isReviewed = application.doneOn['request-review'] !== undefined
  const withoutDay = outcome.issuedOn && outcome.issuedOn <= today ? '' : TEXT.needIssuedOn
  return {
    deadlines: outcomeDeadlines(application, today).map((deadline) => shownDeadline(deadline, today)),
    deadlineNote: isReviewed ? TEXT.reviewDone : withoutDay,
  }
}

/** What the page of the result shows; before a kind is chosen only the question. */
export const outcomeView = (application: Application, typing: Typing, today: IsoDate) => {
  const { outcome } = application
  return {
    degreeName: `${degreeName(application.degree)} · ${degreeDetail(application.degree)}`,
    kinds: OUTCOME_KINDS.map((id) => ({
      id,
      label: OUTCOME_KIND_TEXT[id].name,
      hint: OUTCOME_KIND_TEXT[id].explain,
      chosen: id === outcome?.kind,
    })),
    sources: OUTCOME_SOURCES.map(shownSource),
    isFinished: application.doneOn['receive-result'] !== undefined,
    result: outcome
      ? {
          issuedOn: issuedOnView(outcome, typing, today),
          fields: fieldsOf(outcome, typing),
          falseMaterials: falseView(outcome, today),
          follows: OUTCOME_KIND_TEXT[outcome.kind].follows.map((text, index) => ({
            number: index + 1,
            do: text,
          })),
          ...deadlinesView(application, outcome, today),
          canPrint: outcome.kind === 'certificate',
        }
      : null,
  }
}
