import {
  APPLICANT_TEXT,
  CIRCUMSTANCE_TEXT,
  LEVEL_TEXT,
  STUDY_MODE_TEXT,
  TRAINING_TEXT,
} from '../../miniprogram/content/degree-labels'
import { DEADLINE_TEXT } from '../../miniprogram/content/deadlines'
import { FILE_NOTE_TEXT, NEED_TEXT, PAGE_QUESTION_TEXT } from '../../miniprogram/content/material-words'
import { MATERIAL_CONTENT } from '../../miniprogram/content/materials'
import { OUTCOME_FIELD_TEXT, OUTCOME_KIND_TEXT } from '../../miniprogram/content/outcome'
import { REASON_TEXT } from '../../miniprogram/content/reasons'
import { SCHOOL_NOTICE_TEXT } from '../../miniprogram/content/school-notices'
import { SUPPLEMENT_KIND_TEXT } from '../../miniprogram/content/supplements'
import { WAITING_DATE_TEXT } from '../../miniprogram/content/waiting'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { APPLICANTS, CIRCUMSTANCES, LEVELS, STUDY_MODES, TRAININGS } from '../../miniprogram/model/degree'
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
import { SCHOOL_NOTICES } from '../../miniprogram/model/school-notice'
import { SOURCE_IDS } from '../../miniprogram/model/source'
import { STEP_IDS } from '../../miniprogram/model/step'
import { SOURCES } from '../../miniprogram/rules/facts/sources'

it.each([
  ['steps', STEP_IDS, STEP_CONTENT],
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
  ['school notices', SCHOOL_NOTICES, SCHOOL_NOTICE_TEXT],
  ['file notes', FILE_NOTES, FILE_NOTE_TEXT],
  ['page questions', PAGE_QUESTIONS, PAGE_QUESTION_TEXT],
])('all %s have their words, and no words are left over', (_, ids, texts) => {
  expect(Object.keys(texts).sort()).toEqual([...ids].sort())
})

describe.each(STEP_IDS)('the step %s', (step) => {
  const content = STEP_CONTENT[step]

  it('says why, where, what to prepare, what to do, and what it opens', () => {
    for (const text of [content.title, content.why, content.where, content.unlocks]) expect(text).toBeTruthy()
    expect(content.prepare.length).toBeGreaterThan(0)
    expect(content.actions.length).toBeGreaterThan(0)
    expect(content.troubles.length).toBeGreaterThan(0)
  })

  it('names its sources once each', () => {
    expect(content.sources.length).toBeGreaterThan(0)
    expect(new Set(content.sources).size).toBe(content.sources.length)
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
  expect(STEP_CONTENT['authorize-entry-exit'].branches.map(({ id }) => id)).toEqual(['found', 'not-found'])
})
