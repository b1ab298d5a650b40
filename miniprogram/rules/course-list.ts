import type { Course } from '../model/review-notes'

/** Letters of the ids that saved records know (base32). */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LENGTH = 20

const idOf = (number: number): string => {
  let rest = number
  let id = ''
  while (id.length < ID_LENGTH) {
    id = LETTERS[rest % LETTERS.length]! + id
    rest = Math.floor(rest / LETTERS.length)
  }
  return id
}

/** An id that none of these courses has. It needs to differ only among them, so it is counted, not drawn. */
export const freshCourseId = (taken: readonly Pick<Course, 'id'>[]): string => {
  const ids = new Set(taken.map(({ id }) => id))
  let number = ids.size
  while (ids.has(idOf(number))) number += 1
  return idOf(number)
}

/** The courses with one changed. */
export const withCourse = (
  courses: readonly Course[],
  id: string,
  change: Partial<Omit<Course, 'id'>>,
): readonly Course[] => courses.map((course) => (course.id === id ? { ...course, ...change } : course))

/** The courses with one put back where it was, unless it is there. */
export const withCourseAt = (courses: readonly Course[], course: Course, at: number): readonly Course[] =>
  courses.some(({ id }) => id === course.id)
    ? courses
    : [...courses.slice(0, at), course, ...courses.slice(at)]
