import { CIRCUMSTANCES, type Circumstance, type DegreeAnswers } from '../model/degree'
import { DEGREE_FIELDS, type DegreeField } from '../model/finding'
import { showsStay, travelPaper, type TravelPaper } from './situation'

const asksTraining = ({ level }: DegreeAnswers): boolean => level === 'master' || level === 'doctor'

/** A mainland resident of today is read as one of then. */
const asksStudiedAs = ({ applicant = 'mainland' }: DegreeAnswers): boolean => applicant !== 'mainland'

const asksTimeAbroad = ({ mode }: DegreeAnswers): boolean => mode === 'chinese-foreign-cooperation'

/** The questions of the degree form that decide something for these answers, in order. */
export const questionsFor = (answers: DegreeAnswers): readonly DegreeField[] =>
  DEGREE_FIELDS.filter((field) => {
    if (field === 'studiedAs') return asksStudiedAs(answers)
    if (field === 'training') return asksTraining(answers)
    return field === 'timeAbroad' ? asksTimeAbroad(answers) : true
  })

/** The paper that shows the stay, as far as the answers tell; an unanswered form is read as the usual case. */
const paperFor = (answers: DegreeAnswers): TravelPaper =>
  travelPaper({
    place: answers.place ?? '',
    mode: answers.mode ?? 'on-campus',
    timeAbroad: answers.timeAbroad,
    applicant: answers.applicant ?? 'mainland',
    studiedAs: answers.studiedAs,
  })

const decides: Readonly<Record<Circumstance, (answers: DegreeAnswers) => boolean>> = {
  'certificate-lost': ({ circumstances = [] }) => !circumstances.includes('certificate-not-issued'),
  'certificate-not-issued': ({ awardedOn }) => awardedOn === undefined,
  'passport-lost': (answers) => showsStay(paperFor(answers)),
  'several-passports': (answers) => showsStay(paperFor(answers)),
  'name-changed': () => true,
  'studied-online': ({ mode }) => mode !== 'remote',
  'exchange-term': (answers) => showsStay(paperFor(answers)),
  'part-time': () => true,
}

/** The circumstances worth asking about for these answers, in order. */
export const circumstancesFor = (answers: DegreeAnswers): readonly Circumstance[] =>
  CIRCUMSTANCES.filter((circumstance) => decides[circumstance](answers))
