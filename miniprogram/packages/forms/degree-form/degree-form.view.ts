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
import { DEGREE_FORM_LABEL, DEGREE_FORM_TEXT as TEXT, DEGREE_FORM_WORDS } from '../content/degree-form'
import { DEGREE_FINDING_TEXT } from '../../../content/findings'
import { shortened } from '../../../content/shortened'
import { SCHOOL_NOTICE_TEXT } from '../../../content/school-notices'
import { numberedSentence } from '../../../content/sentence'
import { APPLICANTS, LEVELS, STUDY_MODES, TRAININGS, type School } from '../../../model/degree'
import type { DegreeDraft } from '../../../model/degree-draft'
import type { DegreeField, DegreeFinding } from '../../../model/finding'
import type { IsoDate } from '../../../model/iso-date'
import { earliest } from '../../../model/partial-date'
import type { OfficialNumbers } from '../../../model/official-numbers'
import { dateReadings, dateUnderstood } from '../../../pages/date-readings'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { degreeFindings } from '../../../rules/degree-findings'
import { draftDate, draftDateText, type DateField } from '../../../rules/draft-dates'
import { circumstancesFor, questionsFor } from '../../../rules/questions'
import { schoolNotices } from '../../../rules/school-notice'

export const EMPTY_DRAFT: DegreeDraft = { answers: {}, typed: {} }

/** Fields that the student has left or tried to save; only these show what is wrong. */
export type Touched = Readonly<Partial<Record<DegreeField, boolean>>>

interface Option {
  id: string
  label: string
  hint?: string
  chosen: boolean
}

const options = <Id extends string>(
  ids: readonly Id[],
  words: Readonly<Record<Id, Label>>,
  isChosen: (id: Id) => boolean,
): Option[] =>
  ids.map((id) => {
    const { name, explain } = words[id]
    return { id, label: name, ...(explain ? { hint: explain } : {}), chosen: isChosen(id) }
  })

/** The sentence under each field: errors of touched fields, warnings as soon as they are known. */
const sentences = (findings: readonly DegreeFinding[], touched: Touched, numbers: OfficialNumbers) => {
  const shown: Partial<Record<DegreeField, string>> = {}
  for (const finding of findings) {
    if (finding.weight === 'error' && !touched[finding.field]) continue
    shown[finding.field] ??= numberedSentence(DEGREE_FINDING_TEXT, finding, numbers)
  }
  return shown
}

const schoolView = (school: School | undefined, schoolText: string | undefined) => {
  if (!school) return { name: shortened(schoolText ?? ''), detail: '' }
  return {
    name: shortened(schoolName(school)),
    detail: school.kind === 'typed' ? TEXT.schoolTyped : school.englishName,
  }
}

const notices = ({ answers: { place, school } }: DegreeDraft, numbers: OfficialNumbers) =>
  place && school
    ? schoolNotices({ place, school }).map((notice) => {
        const { title, explain } = SCHOOL_NOTICE_TEXT[notice.kind](notice, numbers)
        const isCalm = notice.kind === 'listed' || notice.kind === 'place-not-in-list'
        return { title, text: explain, kind: isCalm ? 'info' : 'warning' }
      })
    : []

const questionViews = (
  draft: DegreeDraft,
  problems: Partial<Record<DegreeField, string>>,
  wrong: ReadonlySet<DegreeField>,
  numbers: OfficialNumbers,
) => {
  const { answers } = draft
  const lists: Partial<Record<DegreeField, { label: string; hint?: string; options: Option[] }>> = {
    level: {
      label: DEGREE_FORM_LABEL.level,
      hint: TEXT.levelHint,
      options: options(LEVELS, LEVEL_TEXT, (id) => id === answers.level),
    },
    training: {
      label: DEGREE_FORM_LABEL.training,
      options: options(TRAININGS, TRAINING_TEXT, (id) => id === answers.training),
    },
    mode: {
      label: DEGREE_FORM_LABEL.mode,
      options: options(STUDY_MODES, STUDY_MODE_TEXT, (id) => id === answers.mode),
    },
    timeAbroad: {
      label: DEGREE_FORM_LABEL.timeAbroad,
      options: options(
        ['under-180-days', 'at-least-180-days'] as const,
        timeAbroadText(numbers),
        (id) => id === answers.timeAbroad,
      ),
    },
  }
  return questionsFor(answers).flatMap((field) => {
    const list = lists[field]
    return list
      ? [{ field, hint: '', ...list, problem: problems[field] ?? '', isHint: !wrong.has(field) }]
      : []
  })
}

const dateView = (draft: DegreeDraft, field: DateField, problem: string, today: IsoDate) => {
  const read = draftDate(draft, field)
  const typed = draftDateText(draft, field)
  const understood = read?.ok ? dateUnderstood(typed, read.value) : ''
  const echo = understood && DEGREE_FORM_WORDS.readingAs(understood)
  return {
    field,
    label: DEGREE_FORM_LABEL[field],
    value: typed,
    picked: read?.ok ? earliest(read.value) : today,
    latest: field === 'endedOn' ? '2099-12-31' : today,
    placeholder: field === 'awardedOn' ? TEXT.awardExample : TEXT.dateExample,
    hint: echo || (field === 'awardedOn' ? TEXT.awardHint : ''),
    problem,
    readings: dateReadings(typed),
  }
}

/** More than this at once is no help; the rest stands at its fields. */
const MOST_IN_SUMMARY = 4

const summaryLine = (finding: DegreeFinding, numbers: OfficialNumbers): string =>
  DEGREE_FORM_WORDS.summaryLine(
    DEGREE_FORM_LABEL[finding.field],
    numberedSentence(DEGREE_FINDING_TEXT, finding, numbers),
  )

/** What the degree form shows of a draft. */
export const degreeFormView = (draft: DegreeDraft, touched: Touched, today: IsoDate) => {
  const { answers } = draft
  const numbers = officialNumbers(today)
  const findings = degreeFindings(draft, today)
  const problems = sentences(findings, touched, numbers)
  const shownErrors = findings.filter(({ weight, field }) => weight === 'error' && touched[field])
  const chosen = answers.circumstances ?? []
  return {
    title: draft.editing ? TEXT.titleEdit : TEXT.titleAdd,
    applicants: options(APPLICANTS, APPLICANT_TEXT, (id) => id === answers.applicant),
    studiedAs: questionsFor(answers).includes('studiedAs')
      ? options(APPLICANTS, STUDIED_AS_TEXT, (id) => id === (answers.studiedAs ?? answers.applicant))
      : [],
    place: shortened(answers.place ?? ''),
    school: schoolView(answers.school, draft.schoolText),
    schoolNotices: notices(draft, numbers),
    questions: questionViews(draft, problems, new Set(shownErrors.map(({ field }) => field)), numbers),
    dates: (['startedOn', 'endedOn', 'awardedOn'] as const).map((field) =>
      dateView(draft, field, problems[field] ?? '', today),
    ),
    circumstances: options(circumstancesFor(answers), CIRCUMSTANCE_TEXT, (id) => chosen.includes(id)),
    circumstancesProblem: problems.circumstances ?? '',
    problems: {
      applicant: problems.applicant ?? '',
      place: problems.place ?? '',
      school: problems.school ?? '',
    },
    summary: shownErrors
      .slice(0, MOST_IN_SUMMARY)
      .map((finding) => summaryLine(finding, numbers))
      .join('\n'),
  }
}
