import type { Application } from '../model/application'
import type { Degree } from '../model/degree'
import type { DegreeDraft } from '../model/degree-draft'
import type { IsoDate } from '../model/iso-date'
import { completeDegree } from '../rules/degree-findings'

const isSameDegree = (one: Degree, other: Degree): boolean =>
  ([...Object.keys(one), ...Object.keys(other)] as (keyof Degree)[]).every(
    (answer) => JSON.stringify(one[answer]) === JSON.stringify(other[answer]),
  )

/**
 * Whether the form in hand has become a degree already: the app was killed after the degree was saved and before the
 * form was cleared. Shown again, it would be added twice.
 */
export const isFinishedDraft = (
  draft: DegreeDraft,
  applications: readonly Application[],
  today: IsoDate,
): boolean => {
  const degree = completeDegree(draft, today)
  return (
    degree !== undefined &&
    applications.some(
      (application) =>
        (draft.editing ?? application.id) === application.id && isSameDegree(application.degree, degree),
    )
  )
}
