import {
  APPLICANTS,
  CIRCUMSTANCES,
  LEVELS,
  placeKind,
  STUDY_MODES,
  TRAININGS,
} from '../../miniprogram/model/degree'
import { FILE_NOTES, PAGE_QUESTIONS } from '../../miniprogram/model/file-rule'
import { DEGREE_FIELDS } from '../../miniprogram/model/finding'
import { isMaterialId, MATERIAL_IDS, NEEDS } from '../../miniprogram/model/material'
import { REASON_IDS } from '../../miniprogram/model/reason'
import { assertNever } from '../../miniprogram/model/result'
import { LIST_NOTICES, REVIEW_NOTICES } from '../../miniprogram/model/school-notice'
import { SOURCE_IDS } from '../../miniprogram/model/source'
import { isStepId, STEP_IDS } from '../../miniprogram/model/step'

const LISTS = {
  APPLICANTS,
  CIRCUMSTANCES,
  FILE_NOTES,
  LEVELS,
  MATERIAL_IDS,
  NEEDS,
  PAGE_QUESTIONS,
  REASON_IDS,
  LIST_NOTICES,
  REVIEW_NOTICES,
  SOURCE_IDS,
  STEP_IDS,
  STUDY_MODES,
  TRAININGS,
}

it.each(Object.entries(LISTS))('%s are different ids in kebab case', (_, ids: readonly string[]) => {
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
})

it('the degree form has each of its questions once', () => {
  expect(new Set(DEGREE_FIELDS).size).toBe(DEGREE_FIELDS.length)
})

it('only ids pass for ids', () => {
  expect([isStepId('verify-face'), isStepId('verify'), isStepId(undefined)]).toEqual([true, false, false])
  expect([isMaterialId('permit'), isMaterialId('toString'), isMaterialId(null)]).toEqual([true, false, false])
})

it.each([
  ['中国香港', 'hong-kong'],
  ['中国澳门', 'macau'],
  ['中国台湾', 'taiwan'],
  ['英国', 'abroad'],
])('%s is %s', (place, kind) => {
  expect(placeKind(place)).toBe(kind)
})

it('a case nobody thought of is a bug that names it', () => {
  expect(() => assertNever('surprise' as never)).toThrow('surprise')
})
