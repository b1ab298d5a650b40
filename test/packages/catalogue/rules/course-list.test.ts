import type { Course } from '../../../../miniprogram/model/review-notes'
import { withCourse, withCourseAt } from '../../../../miniprogram/packages/catalogue/rules/course-list'
import { idOf } from '../../../builders'

const courses = (count: number): Course[] =>
  [...'abc'].slice(0, count).map((letter) => ({ id: idOf(letter), name: letter, credits: '' }))

it('a change reaches its own course only', () => {
  const [first, second] = courses(2)
  expect(withCourse([first!, second!], second!.id, { credits: '15' })).toEqual([
    first,
    { ...second, credits: '15' },
  ])
})

it('a deleted course comes back to its place, once', () => {
  const [first, second, third] = courses(3) as [Course, Course, Course]
  const back = withCourseAt([first, third], second, 1)
  expect(back).toEqual([first, second, third])
  expect(withCourseAt(back, second, 1)).toBe(back)
})
