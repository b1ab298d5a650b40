import { id as readId } from '../../miniprogram/stores/save/readers'
import { freshCourseId, withCourse, withCourseAt } from '../../miniprogram/rules/course-list'
import type { Course } from '../../miniprogram/model/review-notes'

const courses = (count: number): Course[] => {
  const list: Course[] = []
  for (let at = 0; at < count; at++) list.push({ id: freshCourseId(list), name: `${at}`, credits: '' })
  return list
}

it('fifty courses have fifty ids that a saved record keeps', () => {
  const ids = courses(50).map(({ id }) => id)
  expect(new Set(ids).size).toBe(50)
  expect(ids.every((id) => readId(id) === id)).toBe(true)
})

it('a course added after a deletion does not take the id of one that stays', () => {
  const [first, , third] = courses(3)
  const rest = [first!, third!]
  expect(rest.map(({ id }) => id)).not.toContain(freshCourseId(rest))
})

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
