import type { Course, FieldChoice, ReviewNotes, ReviewProof } from '../../model/review-notes'
import type { IsoDate } from '../../model/iso-date'
import { withCourse, withCourseAt } from './rules/course-list'
import type { ApplicationChange } from '../../stores/changed-application'

const withReview =
  (change: (newest: ReviewNotes) => ReviewNotes): ApplicationChange =>
  (newest) => ({ ...newest, review: change(newest.review) })

const withCourses = (change: (courses: readonly Course[]) => readonly Course[]): ApplicationChange =>
  withReview((review) => ({ ...review, courses: change(review.courses) }))

/** The notice was read on this day, or not after all. */
export const withToggledNotice = (on: IsoDate): ApplicationChange =>
  withReview(({ noticeReadOn, ...rest }) => (noticeReadOn ? rest : { ...rest, noticeReadOn: on }))

/** Only a 认证书 names a field, so its wording stands for one. */
export const withWording =
  (fieldWording: string): ApplicationChange =>
  (newest) => ({ ...newest, outcome: { ...(newest.outcome ?? { kind: 'certificate' }), fieldWording } })

export const withWish = (wish: FieldChoice): ApplicationChange =>
  withReview((review) => ({ ...review, wish }))

export const withReasons = (reasons: string): ApplicationChange =>
  withReview((review) => ({ ...review, reasons }))

export const withToggledProof = (proof: ReviewProof): ApplicationChange =>
  withReview((review) => {
    const rest = review.proofs.filter((other) => other !== proof)
    return { ...review, proofs: rest.length < review.proofs.length ? rest : [...rest, proof] }
  })

export const withNewCourse = (id: string): ApplicationChange =>
  withCourses((courses) => [...courses, { id, name: '', credits: '' }])

export const withCourseText = (id: string, field: 'name' | 'credits', text: string): ApplicationChange =>
  withCourses((courses) => withCourse(courses, id, { [field]: text }))

export const withToggledSupport = (id: string): ApplicationChange =>
  withCourses((courses) =>
    courses.map((course) => (course.id === id ? { ...course, supports: !course.supports } : course)),
  )

export const withoutCourse = (id: string): ApplicationChange =>
  withCourses((courses) => courses.filter((course) => course.id !== id))

export const withReturnedCourse = (course: Course, at: number): ApplicationChange =>
  withCourses((courses) => withCourseAt(courses, course, at))
