import {
  APPLICANT_TEXT,
  CIRCUMSTANCE_TEXT,
  LEVEL_TEXT,
  STUDIED_AS_TEXT,
  STUDY_MODE_TEXT,
  timeAbroadText,
  TRAINING_TEXT,
  type Label,
} from '../../../content/degree-labels'
import { schoolName } from '../../../content/degree-name'
import { DEGREE_SOURCES } from '../../../content/degree-sources'
import { DEGREE_FINDING_TEXT } from '../../../content/findings'
import { yearOf } from '../../../content/official-words'
import { numberedSentence } from '../../../content/sentence'
import { shortened } from '../../../content/shortened'
import { MOST_COMMON_PLACES as PLACES } from '../../../model/common-places'
import {
  APPLICANTS,
  STUDY_MODES,
  TRAININGS,
  type Degree,
  type Level,
  type StudyMode,
} from '../../../model/degree'
import type { DegreeDraft } from '../../../model/degree-draft'
import type { DegreeField, DegreeFinding } from '../../../model/finding'
import type { IsoDate } from '../../../model/iso-date'
import type { OfficialNumbers } from '../../../model/official-numbers'
import { earliest } from '../../../model/partial-date'
import { dateReadings, dateUnderstood } from '../../../pages/date-readings'
import { contactLinks, type ContactLink } from '../../../pages/contact-links'
import { schoolWarning } from '../../../pages/school-warning'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { degreeFindings } from '../../../rules/degree-findings'
import { answersOf, draftDate, draftDateText, type DateField } from '../../../rules/draft-dates'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { circumstancesFor, questionsFor } from '../../../rules/questions'
import { listNotice } from '../rules/list-notice'
import { LIST_NOTICE_TEXT } from '../content/school-notices'
import {
  DEGREE_FORM_LABEL as LABEL,
  DEGREE_FORM_TEXT as TEXT,
  DEGREE_FORM_WORDS as words,
  otherModeText,
} from '../content/degree-form'

/** Most applicants are mainland residents; who is not says so with one tap. */
export const EMPTY_DRAFT: DegreeDraft = { answers: { applicant: 'mainland' }, typed: {} }

/** Fields that the student has left or tried to save; only these show what is wrong. */
export type Touched = Readonly<Partial<Record<DegreeField, boolean>>>

/** What is no answer of the form: what it stands for cannot be certified, and this is said at once. */
export const NOT_CERTIFIED = 'not-certified'

interface Chip {
  readonly id: string
  readonly label: string
  readonly chosen: boolean
}

const chips = <Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, Label>>,
  isChosen: (id: Id) => boolean,
): Chip[] => ids.map((id) => ({ id, label: labels[id].name, chosen: isChosen(id) }))

/** What the chosen ones mean, where their names do not say it. */
const explained = <Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, Label>>): string =>
  ids
    .flatMap((id) => {
      const { name, explain } = labels[id]
      return explain ? [words.chosen(name, explain)] : []
    })
    .join('')

interface FormQuestion {
  readonly field: DegreeField
  readonly label: string
  readonly hint: string
  readonly chips: readonly Chip[]
  readonly isMultiple: boolean
  /** A chip that leads further: to all countries, or to all years. */
  readonly more: 'places' | 'years' | ''
  readonly problem: string
  readonly isWarning: boolean
  readonly notice: { readonly title: string; readonly text: string } | null
  readonly links: readonly ContactLink[]
}

/** The sentence under each field: errors of touched fields, warnings as soon as they are known. */
const sentences = (findings: readonly DegreeFinding[], touched: Touched, numbers: OfficialNumbers) => {
  const shown: Partial<Record<DegreeField, string>> = {}
  for (const finding of findings) {
    if (finding.weight === 'error' && !touched[finding.field]) continue
    shown[finding.field] ??= numberedSentence(DEGREE_FINDING_TEXT, finding, numbers)
  }
  return shown
}

const placeChips = (place: string | undefined): Chip[] => {
  const names = !place || PLACES.includes(place) ? PLACES : [...PLACES, place]
  return names.map((id) => ({ id, label: shortened(id), chosen: id === place }))
}

const YEARS_SHOWN = 7

const yearChips = (endedOn: string | undefined, today: IsoDate): Chip[] => {
  const newest = Number(yearOf(today))
  const years = Array.from({ length: YEARS_SHOWN }, (_, back) => String(newest - back))
  const told = endedOn && yearOf(endedOn)
  return (!told || years.includes(told) ? years : [...years, told]).map((id) => ({
    id,
    label: id,
    chosen: id === told,
  }))
}

/** The usual ones first. */
const LEVELS_AS_SHOWN = ['bachelor', 'master', 'doctor', 'diploma'] as const satisfies readonly Level[]

const levelChips = (level: Level | undefined, isOther: boolean): Chip[] => [
  ...chips(LEVELS_AS_SHOWN, LEVEL_TEXT, (id) => id === level),
  { id: NOT_CERTIFIED, label: TEXT.otherLevel, chosen: isOther },
]

const modeChips = (mode: StudyMode | undefined, isOther: boolean): Chip[] => [
  ...chips(STUDY_MODES, STUDY_MODE_TEXT, (id) => id === mode),
  { id: NOT_CERTIFIED, label: TEXT.otherMode, chosen: isOther },
]

type Shown = Pick<FormQuestion, 'chips'> &
  Partial<Pick<FormQuestion, 'hint' | 'isMultiple' | 'more' | 'notice'>>

/** What cannot be certified is said where it is chosen, before any work. */
export interface OtherAnswers {
  readonly level?: boolean
  readonly mode?: boolean
}

const shownQuestions = (
  answers: Partial<Degree>,
  other: OtherAnswers,
  numbers: OfficialNumbers,
  today: IsoDate,
): Readonly<Partial<Record<DegreeField, Shown>>> => {
  const { facts, addresses } = numbers
  const { applicant, level, mode, circumstances = [] } = answers
  const asked = circumstancesFor(answers)
  const notIn = otherModeText(facts.contact.telephone, addresses['cooperation-approval'])
  return {
    applicant: { chips: chips(APPLICANTS, APPLICANT_TEXT, (id) => id === applicant) },
    studiedAs: {
      chips: chips(APPLICANTS, STUDIED_AS_TEXT, (id) => id === (answers.studiedAs ?? applicant)),
      hint: TEXT.studiedAsHint,
    },
    place: { chips: placeChips(answers.place), hint: TEXT.placeHint, more: 'places' },
    level: {
      chips: levelChips(level, other.level ?? false),
      hint: level ? explained([level], LEVEL_TEXT) : '',
      notice: other.level ? { title: TEXT.otherLevelTitle, text: TEXT.otherLevelText } : null,
    },
    training: {
      chips: chips(TRAININGS, TRAINING_TEXT, (id) => id === answers.training),
      hint: answers.training ? explained([answers.training], TRAINING_TEXT) : '',
    },
    mode: {
      chips: modeChips(mode, other.mode ?? false),
      hint: mode ? explained([mode], STUDY_MODE_TEXT) : TEXT.modeHint,
      notice: other.mode ? { title: TEXT.otherModeTitle, text: notIn } : null,
    },
    timeAbroad: {
      chips: chips(
        ['under-180-days', 'at-least-180-days'] as const,
        timeAbroadText(numbers),
        (id) => id === answers.timeAbroad,
      ),
    },
    endedOn: { chips: yearChips(answers.endedOn, today), hint: TEXT.endHint, more: 'years' },
    circumstances: {
      chips: chips(asked, CIRCUMSTANCE_TEXT, (id) => circumstances.includes(id)),
      hint:
        explained(
          asked.filter((id) => circumstances.includes(id)),
          CIRCUMSTANCE_TEXT,
        ) || TEXT.circumstancesHint,
      isMultiple: true,
    },
  }
}

/** The list first, then what it says of 加强审查. */
const noticesOf = (chosen: Pick<Degree, 'place' | 'school'>, numbers: OfficialNumbers) => {
  const listed = listNotice(chosen)
  const review = schoolWarning(chosen, numbers.on)
  return [
    ...(listed ? [{ kind: 'info', ...LIST_NOTICE_TEXT[listed](numbers) }] : []),
    ...(review ? [{ kind: 'warning', ...review }] : []),
  ]
}

const schoolView = ({ answers: { school, place }, schoolText }: DegreeDraft, numbers: OfficialNumbers) => ({
  heading: school
    ? words.school(schoolName(school))
    : schoolText
      ? words.school(shortened(schoolText))
      : TEXT.school,
  detail: school
    ? words.change(school.kind === 'typed' ? TEXT.schoolTyped : school.englishName)
    : TEXT.schoolHint,
  notices: noticesOf({ place: place ?? '', ...(school ? { school } : {}) }, numbers),
})

const dateView = (draft: DegreeDraft, field: DateField, problem: string, today: IsoDate) => {
  const read = draftDate(draft, field)
  const typed = draftDateText(draft, field)
  const understood = read?.ok ? dateUnderstood(typed, read.value) : ''
  return {
    field,
    label: field === 'endedOn' ? TEXT.endedOn : LABEL[field],
    value: typed,
    picked: read?.ok ? earliest(read.value) : today,
    latest: field === 'endedOn' ? '2099-12-31' : today,
    placeholder: TEXT.dateExample,
    hint: understood ? words.readingAs(understood) : field === 'awardedOn' ? TEXT.awardHint : '',
    problem,
    readings: dateReadings(typed),
  }
}

const DATES = ['startedOn', 'endedOn', 'awardedOn'] as const satisfies readonly DateField[]

/** Whether a field is told among the exact dates: the end is a chip while it is blank or a year alone. */
export const isAmongDates = (draft: DegreeDraft, field: DegreeField): boolean =>
  field === 'startedOn' ||
  field === 'awardedOn' ||
  (field === 'endedOn' && !/^(?:\d{4})?$/.test(draftDateText(draft, field).trim()))

/** A field that is being emptied stays where it is. */
const isToldExactly = (draft: DegreeDraft): boolean =>
  DATES.some(
    (field) =>
      draft.typed[field] !== undefined || (isAmongDates(draft, field) && draftDateText(draft, field) !== ''),
  )

export interface DegreeFormState {
  readonly touched: Touched
  readonly other: OtherAnswers
  readonly isDatesOpen: boolean
}

/** The first question to be looked at again before the degree can be saved. */
export const firstWrong = (draft: DegreeDraft, today: IsoDate): DegreeField | undefined =>
  degreeFindings(draft, today).find(({ weight }) => weight === 'error')?.field

/** What the degree form shows of a draft, besides the list. */
export const degreeFormView = (draft: DegreeDraft, state: DegreeFormState, today: IsoDate) => {
  const { touched, other } = state
  const numbers = officialNumbers(today)
  const findings = degreeFindings(draft, today)
  const problems = sentences(findings, touched, numbers)
  const answers = answersOf(draft)
  const shown = shownQuestions(answers, other, numbers, today)
  const isWrong = (field: DegreeField) =>
    findings.some((finding) => finding.field === field && finding.weight === 'error')
  const problemAt = (field: DegreeField) => (isAmongDates(draft, field) ? '' : (problems[field] ?? ''))
  return {
    questions: questionsFor(answers).flatMap((field): FormQuestion[] => {
      const question = shown[field]
      return question && question.chips.length > 0
        ? [
            {
              field,
              label: LABEL[field],
              hint: '',
              isMultiple: false,
              more: '',
              notice: null,
              ...question,
              problem: problemAt(field),
              isWarning: !isWrong(field),
              links: contactLinks(problemAt(field) || (question.notice?.text ?? '')),
            },
          ]
        : []
    }),
    newestYear: String(Number(yearOf(today)) + 6),
    school: { ...schoolView(draft, numbers), problem: problems.school ?? '' },
    isDatesOpen: state.isDatesOpen || isToldExactly(draft),
    dates: DATES.map((field) =>
      dateView(draft, field, isAmongDates(draft, field) ? (problems[field] ?? '') : '', today),
    ),
    basis: pageBasis(DEGREE_SOURCES.map(([source, usedFor]) => ({ ...shownSource(source), usedFor }))),
  }
}
