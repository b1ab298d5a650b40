import type { EntryExit } from '../model/application'
import { REGISTER_ANSWERS, STAMPS, type Degree, type Register, type RegisterAnswer } from '../model/degree'
import {
  registerOf,
  type FurtherAnswers,
  type FurtherQuestion,
  type FurtherQuestionId,
} from '../model/further-question'
import type { IsoDate } from '../model/iso-date'
import { isOldAward } from './materials/entry-exit'
import { isFromTheList } from './materials/study'
import { needsUkVisa, possibleUkVisas } from './countries/united-kingdom'
import { hasLostTheOnlyOne, showsStay, situationOf, type Situation } from './situation'

const single = <Id extends FurtherQuestionId>(
  question: Omit<FurtherQuestion<Id>, 'chosen' | 'isMultiple'>,
  answer: FurtherAnswers[Id] | undefined,
): FurtherQuestion<Id> => ({ ...question, chosen: answer === undefined ? [] : [answer], isMultiple: false })

/** Asked only where the days of the study allow more than one kind of visa. */
const ukVisas = (situation: Situation): readonly FurtherQuestion[] => {
  const { degree, today } = situation
  const options = possibleUkVisas(degree, today)
  if (!needsUkVisa(situation) || options.length < 2) return []
  const chosen = (degree.ukVisas ?? []).filter((visa) => options.includes(visa))
  return [{ id: 'uk-visas', material: 'visa-pages', options, chosen, isMultiple: true }]
}

/** Asked once stamps are asked for, of who has still a paper to look at. */
const stamps = (situation: Situation): readonly FurtherQuestion[] => {
  const { degree, record, paper, today } = situation
  const areAsked = (record === 'not-found' && degree.applicant === 'mainland') || isOldAward(degree, today)
  return areAsked && showsStay(paper) && !hasLostTheOnlyOne(situation)
    ? [single({ id: 'stamps', material: 'entry-exit-pages', options: STAMPS }, degree.stamps)]
    : []
}

const register = (id: Register, answer: RegisterAnswer | undefined): FurtherQuestion =>
  single({ id, material: 'cooperation-proof', options: REGISTER_ANSWERS }, answer)

/** The portal looks for a student's own entry only where it does not offer a list of programmes. */
const registers = (situation: Situation): readonly FurtherQuestion[] => {
  const { mode, registers: { approval, own } = {} } = situation.degree
  if (mode !== 'chinese-foreign-cooperation') return []
  return [register('approval', approval), ...(isFromTheList(situation) ? [] : [register('own', own)])]
}

/** What is still to be asked of this student beside the rows of their list, answered or not. */
export const furtherQuestions = (
  degree: Degree,
  entryExit: EntryExit,
  today: IsoDate,
): readonly FurtherQuestion[] => {
  const situation = situationOf(degree, entryExit, today)
  return [...ukVisas(situation), ...stamps(situation), ...registers(situation)]
}

const toggled = <T>(chosen: readonly T[], answer: T): readonly T[] =>
  chosen.includes(answer) ? chosen.filter((other) => other !== answer) : [...chosen, answer]

/** The degree with one answer given; a second tap on one of several takes it back. */
export const answered = <Id extends FurtherQuestionId>(
  degree: Degree,
  id: Id,
  answer: FurtherAnswers[Id],
): Degree => {
  const asked = registerOf(id)
  if (asked) return { ...degree, registers: { ...degree.registers, [asked]: answer } }
  return id === 'stamps'
    ? { ...degree, stamps: answer as FurtherAnswers['stamps'] }
    : { ...degree, ukVisas: toggled(degree.ukVisas ?? [], answer as FurtherAnswers['uk-visas']) }
}
