import type { Application } from '../../../model/application'
import type { Course } from '../../../model/review-notes'
import { withCourse } from '../../../rules/course-list'

/** What stands in the fields and is not on the phone yet. */
export interface TypedTexts {
  readonly wording?: string
  readonly reasons?: string
  readonly courses: Readonly<Record<string, Partial<Pick<Course, 'name' | 'credits'>>>>
}

export const NOTHING_TYPED: TypedTexts = { courses: {} }

/** The degree as the fields show it. Only a 认证书 names a field, so its wording stands for one. */
export const withTyped = (application: Application, typed: TypedTexts): Application => {
  const { wording, reasons, courses } = typed
  const { outcome, review } = application
  const named =
    wording === undefined ? outcome : { ...(outcome ?? { kind: 'certificate' }), fieldWording: wording }
  return {
    ...application,
    ...(named ? { outcome: named } : {}),
    review: {
      ...review,
      ...(reasons === undefined ? {} : { reasons }),
      courses: Object.entries(courses).reduce(
        (list, [id, texts]) => withCourse(list, id, texts),
        review.courses,
      ),
    },
  }
}
