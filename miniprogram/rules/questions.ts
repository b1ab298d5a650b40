import {
  CIRCUMSTANCES,
  HONG_KONG,
  type Circumstance,
  type DegreeAnswers,
  type StudyMode,
} from '../model/degree'
import { DEGREE_FIELDS, type DegreeField } from '../model/finding'
import { showsStay, studiedAs, travelPaper, type TravelPaper } from './situation'

const MOVING_MODES = [
  'transnational-campus',
  'joint',
  'credit-transfer',
] as const satisfies readonly StudyMode[]

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

const isOfMainland = ({ applicant = 'mainland', studiedAs: then }: DegreeAnswers): boolean =>
  studiedAs({ applicant, studiedAs: then }) === 'mainland'

/** Whether a part of the study may have been elsewhere than where the certificate comes from. */
const mayMove = ({ mode, circumstances = [] }: DegreeAnswers): boolean =>
  MOVING_MODES.some((moving) => moving === mode) || circumstances.includes('exchange-term')

const decides: Readonly<Record<Circumstance, (answers: DegreeAnswers) => boolean>> = {
  'certificate-lost': ({ circumstances = [] }) => !circumstances.includes('certificate-not-issued'),
  'certificate-not-issued': ({ awardedOn }) => awardedOn === undefined,
  'passport-lost': (answers) => showsStay(paperFor(answers)),
  'several-passports': (answers) => showsStay(paperFor(answers)),
  'name-changed': () => true,
  'studied-online': ({ mode }) => mode !== 'remote',
  'exchange-term': (answers) => showsStay(paperFor(answers)),
  'part-with-permit': (answers) =>
    paperFor(answers) === 'passport' && isOfMainland(answers) && mayMove(answers),
  'part-with-passport': (answers) => paperFor(answers) === 'permit' && mayMove(answers),
  'landing-slip-lost': ({ place, ...answers }) =>
    place === HONG_KONG && paperFor({ place, ...answers }) === 'permit',
  'part-time': () => true,
}

/** The circumstances worth asking about for these answers, in order. */
export const circumstancesFor = (answers: DegreeAnswers): readonly Circumstance[] =>
  CIRCUMSTANCES.filter((circumstance) => decides[circumstance](answers))
