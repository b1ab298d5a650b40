import type { Application } from '../model/application'
import type { Deadline } from '../model/deadline'
import { addDays, addMonths, type IsoDate } from '../model/iso-date'
import type { Outcome, Supplement } from '../model/progress'
import { officialFact } from './facts/official-numbers'
import { canBeFalse, consequencesOf, takesSupplements } from './outcome-kinds'
import { openSupplements } from './supplements'
import { lastOfWorkingDays } from './working-days'

/**
 * The last day to ask for a review (复核) of a result issued on a day. Nobody says whether the day of the same number still
 * counts: the stricter reading.
 */
export const reviewDeadline = (issuedOn: IsoDate): Deadline => {
  const { value, sources, confidence } = officialFact('review', issuedOn)
  return {
    kind: 'request-review',
    dueOn: addDays(addMonths(issuedOn, value.withinMonths), -1),
    ruleOf: issuedOn,
    sources,
    confidence,
  }
}

/**
 * The last day that is said to hold for a review after a finding about 虚假材料. Nobody says which day is the first, so
 * the day of issue counts: the stricter reading.
 */
export const falseMaterialsDeadline = (issuedOn: IsoDate): Deadline => {
  const { value, sources, confidence } = officialFact('false-material-review', issuedOn)
  const last = lastOfWorkingDays(issuedOn, value)
  return {
    kind: 'false-materials',
    dueOn: last.on,
    ruleOf: issuedOn,
    sources,
    confidence,
    ...(last.unsure ? { unsure: last.unsure } : {}),
  }
}

const supplementDeadline = ({ id, dueOn }: Supplement): readonly Deadline[] =>
  dueOn ? [{ kind: 'supplement', dueOn, confidence: 'high', sources: [], supplement: id }] : []

/** The last day that a result of an unknown kind names itself: the student's own copy, no rule of ours. */
const namedDeadline = ({ kind, dueOn }: Outcome): readonly Deadline[] =>
  kind === 'other' && dueOn ? [{ kind: 'result-notice', dueOn, confidence: 'high', sources: [] }] : []

/** What follows from the result: nothing from a day still to come, or once a review was asked for (there is one). */
export const outcomeDeadlines = ({ outcome, doneOn }: Application, today: IsoDate): readonly Deadline[] => {
  if (!outcome) return []
  const { issuedOn } = outcome
  const isOpen = issuedOn && issuedOn <= today && !doneOn['request-review']
  if (!isOpen || !consequencesOf(outcome).canBeReviewed) return namedDeadline(outcome)
  return [
    ...(canBeFalse(outcome) && outcome.isAboutFalseMaterials ? [falseMaterialsDeadline(issuedOn)] : []),
    reviewDeadline(issuedOn),
  ]
}

/** Every last day of one degree, the nearest first; those past are among them. */
export const deadlinesOf = (application: Application, today: IsoDate): readonly Deadline[] =>
  [
    ...(takesSupplements(application)
      ? openSupplements(application.supplements).flatMap(supplementDeadline)
      : []),
    ...outcomeDeadlines(application, today),
  ].sort((one, other) => one.dueOn.localeCompare(other.dueOn))
