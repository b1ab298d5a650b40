import {
  APPLICANT_TEXT,
  CIRCUMSTANCE_TEXT,
  LEVEL_TEXT,
  STUDY_MODE_TEXT,
  TRAINING_TEXT,
} from '../../miniprogram/content/degree-labels'
import { CONTRADICTION_TEXT } from '../../miniprogram/packages/guide/content/contradictions'
import { ENTRANCE_TEXT } from '../../miniprogram/packages/guide/content/entrances'
import { FACT_NAME } from '../../miniprogram/packages/guide/content/fact-names'
import { SOURCE_KIND_TEXT } from '../../miniprogram/content/sources'
import { DEADLINE_TEXT } from '../../miniprogram/content/deadlines'
import { FILE_NOTE_TEXT, NEED_TEXT, PAGE_QUESTION_TEXT } from '../../miniprogram/content/material-words'
import { MATERIAL_CONTENT } from '../../miniprogram/content/materials'
import { OUTCOME_FIELD_TEXT, OUTCOME_KIND_TEXT } from '../../miniprogram/packages/progress/content/outcome'
import { REASON_TEXT } from '../../miniprogram/content/reasons'
import { REVIEW_NOTICE_TEXT } from '../../miniprogram/content/school-notices'
import { LIST_NOTICE_TEXT } from '../../miniprogram/packages/forms/content/school-notices'
import { CERTIFICATE_SOURCES, ID_KIND_TEXT, PROFILE_SOURCES } from '../../miniprogram/content/person-form'
import {
  CERTIFICATE_FIELD_TEXT,
  PROFILE_FIELD_TEXT,
} from '../../miniprogram/packages/forms/content/person-form'
import { INPUT_LABEL } from '../../miniprogram/content/input-labels'
import { SUPPLEMENT_KIND_TEXT } from '../../miniprogram/packages/progress/content/supplements'
import { WAITING_DATE_TEXT } from '../../miniprogram/packages/progress/content/waiting'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { STUDY_STAGE_TEXT } from '../../miniprogram/content/study-fields'
import { ONLINE_SHARE_TEXT } from '../../miniprogram/packages/forms/content/study-history'
import { STEP_GUIDE } from '../../miniprogram/packages/guide/content/step-guides'
import { APPLICANTS, CIRCUMSTANCES, LEVELS, STUDY_MODES, TRAININGS } from '../../miniprogram/model/degree'
import { CERTIFICATE_FIELDS } from '../../miniprogram/model/certificate-details'
import { ID_KINDS, PROFILE_FIELDS } from '../../miniprogram/model/profile'
import { DEADLINE_KINDS } from '../../miniprogram/model/deadline'
import { FILE_NOTES, PAGE_QUESTIONS } from '../../miniprogram/model/file-rule'
import { MATERIAL_IDS, NEEDS } from '../../miniprogram/model/material'
import {
  OUTCOME_KINDS,
  OUTCOME_TEXTS,
  SUPPLEMENT_KINDS,
  WAITING_DATES,
} from '../../miniprogram/model/progress'
import { REASON_IDS } from '../../miniprogram/model/reason'
import { LIST_NOTICES, REVIEW_NOTICES } from '../../miniprogram/model/school-notice'
import { CONTRADICTION_IDS } from '../../miniprogram/model/contradiction'
import { ENTRANCE_IDS } from '../../miniprogram/model/entrance'
import { FACT_IDS } from '../../miniprogram/model/fact'
import { SOURCE_IDS, SOURCE_KINDS } from '../../miniprogram/model/source'
import { STEP_IDS } from '../../miniprogram/model/step'
import { INPUT_IDS } from '../../miniprogram/model/step-input'
import { ONLINE_SHARES, STUDY_STAGES } from '../../miniprogram/model/study-history'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import { TODAY } from '../rules/students/all-students'
import { STEPS } from '../../miniprogram/rules/step-table'

it.each([
  ['steps', STEP_IDS, STEP_CONTENT],
  ['guides of steps', STEP_IDS, STEP_GUIDE],
  ['materials', MATERIAL_IDS, MATERIAL_CONTENT],
  ['reasons', REASON_IDS, REASON_TEXT],
  ['sources', SOURCE_IDS, SOURCES],
  ['needs', NEEDS, NEED_TEXT],
  ['deadlines', DEADLINE_KINDS, DEADLINE_TEXT],
  ['kinds of notices', SUPPLEMENT_KINDS, SUPPLEMENT_KIND_TEXT],
  ['kinds of results', OUTCOME_KINDS, OUTCOME_KIND_TEXT],
  ['texts of a result', OUTCOME_TEXTS, OUTCOME_FIELD_TEXT],
  ['days of the waiting', WAITING_DATES, WAITING_DATE_TEXT],
  ['levels', LEVELS, LEVEL_TEXT],
  ['trainings', TRAININGS, TRAINING_TEXT],
  ['modes', STUDY_MODES, STUDY_MODE_TEXT],
  ['applicants', APPLICANTS, APPLICANT_TEXT],
  ['circumstances', CIRCUMSTANCES, CIRCUMSTANCE_TEXT],
  ['notices of the school list', LIST_NOTICES, LIST_NOTICE_TEXT],
  ['notices of 加强审查', REVIEW_NOTICES, REVIEW_NOTICE_TEXT],
  ['contradictions', CONTRADICTION_IDS, CONTRADICTION_TEXT],
  ['facts', FACT_IDS, FACT_NAME],
  ['entrances', ENTRANCE_IDS, ENTRANCE_TEXT],
  ['kinds of sources', SOURCE_KINDS, SOURCE_KIND_TEXT],
  ['file notes', FILE_NOTES, FILE_NOTE_TEXT],
  ['page questions', PAGE_QUESTIONS, PAGE_QUESTION_TEXT],
  ['kinds of identity documents', ID_KINDS, ID_KIND_TEXT],
  ['fields about the person', PROFILE_FIELDS, PROFILE_FIELD_TEXT],
  ['fields about the certificate', CERTIFICATE_FIELDS, CERTIFICATE_FIELD_TEXT],
  ['inputs of the steps', INPUT_IDS, INPUT_LABEL],
  ['stages of study', STUDY_STAGES, STUDY_STAGE_TEXT],
  ['shares of online terms', ONLINE_SHARES, ONLINE_SHARE_TEXT],
])('all %s have their words, and no words are left over', (_, ids, texts) => {
  expect(Object.keys(texts).sort()).toEqual([...ids].sort())
})

describe.each(STEP_IDS)('the step %s', (step) => {
  const numbers = officialNumbers(TODAY)
  const { title, where, why } = STEP_CONTENT[step]
  const { basis, guide } = STEP_GUIDE[step]
  const content = { title, where, why: why(numbers), basis, ...guide(numbers) }

  it('says why, where, and what to do', () => {
    for (const text of [content.title, content.why, content.where]) expect(text).toBeTruthy()
    expect(content.actions.length + content.branches.length).toBeGreaterThan(0)
    expect(content.troubles.length).toBeGreaterThan(0)
  })

  it('names its sources once each, with what each says', () => {
    const rows = content.basis.map(([id, said]) => `${id}: ${said}`)
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows).size).toBe(rows.length)
    for (const [, said] of content.basis) expect(said).not.toBe('')
  })

  it('has the inputs that a source lists for it, and each can be named', () => {
    for (const input of STEPS[step].inputs) expect(INPUT_LABEL[input]).toBeTruthy()
  })

  it('has branches with different ids', () => {
    const ids = content.branches.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('makes no use of another mini-program a condition of ours', () => {
    const text = JSON.stringify(content)
    expect(text).not.toMatch(/必须(?:先)?(?:关注|使用.*小程序)|跳转到.*小程序/)
  })
})

it('the entry and exit step has a branch for each answer of 12367', () => {
  expect(
    STEP_GUIDE['authorize-entry-exit'].guide(officialNumbers(TODAY)).branches.map(({ id }) => id),
  ).toEqual(['found', 'not-found'])
})

it('both forms name their sources once each, those of the proof of a changed name among them', () => {
  for (const sources of [PROFILE_SOURCES, CERTIFICATE_SOURCES])
    expect(new Set(sources).size).toBe(sources.length)
  expect(CERTIFICATE_SOURCES).toEqual(expect.arrayContaining(['guidelines-2025', 'settlement-list']))
})
