import type { Application } from '../model/application'
import type { DegreeDraft } from '../model/degree-draft'
import type { Degree } from '../model/degree'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const holdsAll = (answers: Partial<Degree>, degree: Degree): boolean =>
  (Object.keys(degree) as (keyof Degree)[]).every((answer) => isSame(answers[answer], degree[answer]))

/**
 * Whether the form in hand has become a degree already: the app was killed after the degree was saved and before the
 * form was cleared. Shown again, it would be added twice.
 */
export const isFinishedDraft = (draft: DegreeDraft, applications: readonly Application[]): boolean =>
  applications.some(
    ({ id, degree }) =>
      (draft.editing === undefined || draft.editing === id) && holdsAll(draft.answers, degree),
  )
