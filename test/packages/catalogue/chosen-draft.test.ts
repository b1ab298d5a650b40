import type { School } from '../../../miniprogram/model/degree'
import type { DegreeDraft } from '../../../miniprogram/model/degree-draft'
import {
  draftWithPlace,
  draftWithSchool,
  draftWithSearch,
} from '../../../miniprogram/packages/catalogue/chosen-draft'

const ucl: School = {
  kind: 'listed',
  id: 20592,
  chineseName: '伦敦大学学院',
  englishName: 'University College London',
}
const typed: School = { kind: 'typed', name: '香港大学' }
const draft: DegreeDraft = {
  editing: 'a1',
  answers: { level: 'master', place: '英国' },
  typed: { startedOn: '2022-09' },
  schoolText: 'uc',
}

test('a listed school brings its country and ends the search; nothing else changes', () => {
  expect(draftWithSchool({ ...draft, answers: { level: 'master', place: '美国' } }, ucl, '英国')).toEqual({
    editing: 'a1',
    answers: { level: 'master', place: '英国', school: ucl },
    typed: { startedOn: '2022-09' },
  })
})

test('a typed school keeps the country of the form', () => {
  expect(draftWithSchool(draft, typed, undefined).answers).toEqual({
    level: 'master',
    place: '英国',
    school: typed,
  })
})

test('a picker opened by address begins a new form', () => {
  expect(draftWithSchool(undefined, ucl, '英国')).toEqual({
    answers: { place: '英国', school: ucl },
    typed: {},
  })
  expect(draftWithPlace(undefined, '英国')).toEqual({ answers: { place: '英国' }, typed: {} })
})

test('another country drops a listed school and keeps a typed one', () => {
  const withUcl = draftWithSchool(draft, ucl, '英国')
  expect(draftWithPlace(withUcl, '美国').answers).toEqual({ level: 'master', place: '美国' })
  expect(draftWithPlace(withUcl, '英国').answers.school).toEqual(ucl)
  expect(draftWithPlace(draftWithSchool(draft, typed, undefined), '中国香港').answers.school).toEqual(typed)
})

test('what stands in the search field is kept with the form', () => {
  expect(draftWithSearch(draft, 'ucl')).toEqual({ ...draft, schoolText: 'ucl' })
})
