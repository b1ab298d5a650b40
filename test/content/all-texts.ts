import type {
  CodeFinding,
  DateFinding,
  DegreeFinding,
  MaterialFinding,
} from '../../miniprogram/model/finding'
import type { MaterialStatus } from '../../miniprogram/model/material'
import type { Problem } from '../../miniprogram/model/problem'
import type { ReviewFinding } from '../../miniprogram/model/review-finding'
import type { ScanAnswer } from '../../miniprogram/model/scan-answer'
import {
  CODE_FINDING_TEXT,
  DATE_FINDING_TEXT,
  DEGREE_FINDING_TEXT,
  MATERIAL_FINDING_TEXT,
} from '../../miniprogram/content/findings'
import { NAME_MATCH_TEXT } from '../../miniprogram/content/name-match'
import {
  CERTIFICATE_FINDING_TEXT,
  PROFILE_FINDING_TEXT,
} from '../../miniprogram/packages/forms/content/person-findings'
import { MATERIAL_STATUS_TEXT } from '../../miniprogram/content/material-words'
import { PROBLEM_TEXT } from '../../miniprogram/content/problems'
import { SCAN_ANSWER_TEXT } from '../../miniprogram/content/scan-answers'
import { REVIEW_FINDING_TEXT, reviewDisagreements } from '../../miniprogram/packages/catalogue/content/review'
import { authorizationText } from '../../miniprogram/packages/guide/content/step-page'
import { furtherQuestionText } from '../../miniprogram/content/further-questions'
import { COMMON_QUESTIONS, type CommonQuestion } from '../../miniprogram/packages/guide/content/questions'
import { DEADLINE_TEXT } from '../../miniprogram/content/deadlines'
import { timeAbroadText } from '../../miniprogram/content/degree-labels'
import { materialText } from '../../miniprogram/content/materials'
import { profileWords } from '../../miniprogram/packages/forms/content/person-form'
import { PROCESSING_TIME_TEXT } from '../../miniprogram/packages/guide/content/processing-time'
import { REASON_TEXT } from '../../miniprogram/content/reasons'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { stepText } from '../../miniprogram/packages/guide/content/step-guides'
import { DEADLINE_KINDS } from '../../miniprogram/model/deadline'
import { MATERIAL_IDS } from '../../miniprogram/model/material'
import type { OfficialNumbers } from '../../miniprogram/model/official-numbers'
import { NOT_ACCEPTED_GROUNDS, OUTCOME_KINDS, OUTCOME_TEXTS } from '../../miniprogram/model/progress'
import { STEP_IDS } from '../../miniprogram/model/step'
import {
  OUTCOME_FIELD_TEXT,
  OUTCOME_KIND_TEXT,
  unusualNumber,
} from '../../miniprogram/packages/progress/content/outcome'
import { PASSED_TEXT } from '../../miniprogram/packages/progress/content/passed'
import { GROUND_TEXT } from '../../miniprogram/packages/progress/content/grounds'
import { CONTRADICTION_TEXT } from '../../miniprogram/packages/guide/content/contradictions'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { TODAY } from '../rules/students/all-students'
import { REVIEW_NOTICE_TEXT } from '../../miniprogram/content/school-notices'
import { LIST_NOTICE_TEXT } from '../../miniprogram/packages/forms/content/school-notices'
import { STUDY_FINDING_TEXT } from '../../miniprogram/packages/forms/content/study-history'
import { ESTIMATE_TEXT } from '../../miniprogram/packages/progress/content/waiting'

/** One value for every number and word that a sentence may need, so that each sentence can be read as printed. */
const ANY = {
  digits: 7,
  year: 2023,
  month: 9,
  limit: 5,
  files: 6,
  pages: 3,
  findings: 2,
  unchecked: 1,
  seen: { kind: 'glare', where: 'top-right' },
  sizeBytes: 5_200_000,
  limitBytes: 1_000_000,
  neededBytes: 34_000_000,
  roomBytes: 12_000_000,
  answers: 2,
  format: 'heic',
  widthPx: 320,
  heightPx: 240,
  code: 'a1b2',
  host: 'example.com',
  path: 'pages/home/home',
  remark: '正在加强审查中',
  count: 17,
  suggestion: 'somebody@example.com',
  bornOn: '1999-03-07',
  level: 'master',
  titleLevel: 'bachelor',
  missing: 'person',
  differences: ['order', 'case'],
  on: 'certificate',
  words: 'michael',
  months: 8,
  least: 2,
  stage: 'bachelor',
  other: 'aaaaaaaaaaaaaaaaaaaa',
  needed: ['stage', 'school', 'started', 'ended'],
  earliest: '2026-11-13',
  latest: '2026-11-27',
  shortest: 10,
  olderTableAtMost: 15,
  olderTableGroup: 'region',
  atLeast: 60,
  longest: 20,
  passed: 5,
  place: 'within',
  school: '某大学',
  from: { kind: 'submitted', on: '2026-11-02' },
  dueOn: '2027-06-01',
  percent: 20,
  courses: 2,
  catalogue: 'undergraduate-2024',
}

/** What one sentence takes under a name that others use for something else. */
const OWN: Readonly<Record<string, object>> = {
  'document-not-taken': { format: 'word' },
  lacking: {
    lacks: [
      { kind: 'back-side' },
      { kind: 'parts', parts: ['permit-front', 'permit-back'] },
      { kind: 'accepted-file', count: 1 },
      { kind: 'clear-page', count: 2, first: { kind: 'glare', where: 'top-right' } },
    ],
  },
}

/** Sentences with official numbers are read as they are on this day. */
const NUMBERS = officialNumbers(TODAY)

type Spoken =
  | CodeFinding
  | DateFinding
  | DegreeFinding
  | MaterialFinding
  | MaterialStatus
  | Problem
  | ScanAnswer
  | ReviewFinding

const spoken = (texts: object): readonly [string, unknown][] =>
  Object.entries(texts).map(([kind, text]) => [
    kind,
    (text as (value: Spoken, numbers: OfficialNumbers) => unknown)(
      { ...ANY, ...OWN[kind], kind } as never,
      NUMBERS,
    ),
  ])

/** The texts that depend on a value, printed, by the name of their table. */
export const SPOKEN = {
  CODE_FINDING_TEXT: spoken(CODE_FINDING_TEXT),
  DATE_FINDING_TEXT: spoken(DATE_FINDING_TEXT),
  DEGREE_FINDING_TEXT: spoken(DEGREE_FINDING_TEXT),
  MATERIAL_FINDING_TEXT: spoken(MATERIAL_FINDING_TEXT),
  MATERIAL_STATUS_TEXT: spoken(MATERIAL_STATUS_TEXT),
  PROBLEM_TEXT: spoken(PROBLEM_TEXT),
  REVIEW_FINDING_TEXT: spoken(REVIEW_FINDING_TEXT),
  SCAN_ANSWER_TEXT: spoken(SCAN_ANSWER_TEXT),
  ESTIMATE_TEXT: spoken(ESTIMATE_TEXT),
  PROCESSING_TIME_TEXT: spoken(PROCESSING_TIME_TEXT),
  REVIEW_NOTICE_TEXT: spoken(REVIEW_NOTICE_TEXT),
  PROFILE_FINDING_TEXT: spoken(PROFILE_FINDING_TEXT),
  CERTIFICATE_FINDING_TEXT: spoken(CERTIFICATE_FINDING_TEXT),
  NAME_MATCH_TEXT: spoken(NAME_MATCH_TEXT),
  STUDY_FINDING_TEXT: spoken(STUDY_FINDING_TEXT),
}

const onToday = <K extends string, T>(
  texts: Readonly<Record<K, (numbers: OfficialNumbers) => T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries<(numbers: OfficialNumbers) => T>(texts).map(([key, text]) => [key, text(NUMBERS)]),
  )

/** The texts with official numbers, as they are on one day, by the name of their table. */
export const NUMBERED = {
  steps: Object.fromEntries(
    STEP_IDS.map((step) => [step, { why: STEP_CONTENT[step].why(NUMBERS), ...stepText(step, NUMBERS) }]),
  ),
  materials: Object.fromEntries(MATERIAL_IDS.map((id) => [id, materialText(id, NUMBERS)])),
  reasons: onToday(REASON_TEXT),
  'school list': onToday(LIST_NOTICE_TEXT),
  contradictions: onToday(CONTRADICTION_TEXT),
  deadlines: Object.fromEntries(DEADLINE_KINDS.map((kind) => [kind, DEADLINE_TEXT[kind].explain(NUMBERS)])),
  outcomes: Object.fromEntries(OUTCOME_KINDS.map((kind) => [kind, OUTCOME_KIND_TEXT[kind].follows(NUMBERS)])),
  'outcome fields': Object.fromEntries(
    OUTCOME_TEXTS.map((field) => [field, OUTCOME_FIELD_TEXT[field].hint(NUMBERS)]),
  ),
  passed: Object.fromEntries(DEADLINE_KINDS.map((kind) => [kind, PASSED_TEXT[kind](NUMBERS)])),
  grounds: Object.fromEntries(NOT_ACCEPTED_GROUNDS.map((id) => [id, GROUND_TEXT[id].next(NUMBERS)])),
  'unusual number': unusualNumber(NUMBERS),
  authorization: authorizationText(NUMBERS),
  'time abroad': timeAbroadText(NUMBERS),
  'review disagreements': reviewDisagreements(NUMBERS),
  password: profileWords.password(NUMBERS),
  'further questions': furtherQuestionText(NUMBERS),
  questions: Object.values<CommonQuestion>(COMMON_QUESTIONS).map(({ question, answer }) => ({
    question,
    answer: answer(NUMBERS),
  })),
}
