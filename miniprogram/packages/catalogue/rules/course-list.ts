import type { Course } from '../../../model/review-notes'

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
