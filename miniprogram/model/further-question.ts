import type { Register, RegisterAnswer, Stamps, UkVisa } from './degree'
import type { MaterialId } from './material'

/** What is asked beside the material that it decides about, and not in the form. */
export const FURTHER_QUESTIONS = ['uk-visas', 'stamps', 'approval', 'own'] as const
export type FurtherQuestionId = (typeof FURTHER_QUESTIONS)[number]

/** The answers that can be given to each. */
export interface FurtherAnswers {
  readonly 'uk-visas': UkVisa
  readonly stamps: Stamps
  readonly approval: RegisterAnswer
  readonly own: RegisterAnswer
}

/** One question to one student. */
export interface FurtherQuestion<Id extends FurtherQuestionId = FurtherQuestionId> {
  readonly id: Id
  /** The row on which it stands. */
  readonly material: MaterialId
  readonly options: readonly FurtherAnswers[Id][]
  readonly chosen: readonly FurtherAnswers[Id][]
  /** Several may hold: a visa that was renewed during the study. */
  readonly isMultiple: boolean
}

/** Which register a question is about. */
export const registerOf = (id: FurtherQuestionId): Register | undefined =>
  id === 'approval' || id === 'own' ? id : undefined
