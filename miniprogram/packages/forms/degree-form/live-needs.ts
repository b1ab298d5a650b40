import { itemAt } from '../../../model/list'
import type { EntryExit } from '../../../model/application'
import { STUDY_MODES, type Degree, type DegreeAnswers } from '../../../model/degree'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialNeed } from '../../../model/material-need'
import type { PartialDate } from '../../../model/partial-date'
import { completeDegree } from '../../../rules/degree-findings'
import { requiredMaterials } from '../../../rules/required-materials'

/** The list as far as the answers decide it. */
export interface LiveNeeds {
  /** The degree that the answers describe once nothing is missing. */
  readonly degree: Degree
  readonly needs: readonly MaterialNeed[]
}

const OLD = '2010' as PartialDate
/** What each open question may still be answered: one of each kind that the rules tell apart. */
const openAnswers = (answers: DegreeAnswers, today: IsoDate): readonly (readonly DegreeAnswers[])[] => [
  answers.place ? [{}] : ['英国', '德国', '中国香港'].map((place) => ({ place })),
  answers.level ? [{}] : (['bachelor', 'doctor'] as const).map((level) => ({ level })),
  answers.mode ? [{}] : STUDY_MODES.map((mode) => ({ mode })),
  answers.endedOn ? [{}] : [OLD, today.slice(0, 4) as PartialDate].map((endedOn) => ({ endedOn })),
]

const completions = (answers: DegreeAnswers, today: IsoDate): readonly Degree[] =>
  openAnswers(answers, today).reduce<readonly Degree[]>(
    (degrees, options) =>
      degrees.flatMap((degree) => options.map((option): Degree => ({ ...degree, ...option }))),
    [{ applicant: 'mainland', circumstances: [], ...answers } as Degree],
  )

/** What all of them ask of the student, and why all of them do. */
const shared = ([first = [], ...others]: readonly (readonly MaterialNeed[])[]): readonly MaterialNeed[] =>
  first.flatMap((need) => {
    const same = others.map((needs) => needs.find(({ material }) => material === need.material))
    if (need.need !== 'required' || same.some((other) => other?.need !== 'required')) return []
    const because = need.because.filter((reason) => same.every((other) => other?.because.includes(reason)))
    return [{ ...need, because }]
  })

/**
 * The materials that are asked whatever the open questions are answered, so that the list only grows; all of them once
 * the answers are complete and none of them is wrong.
 */
export const liveNeeds = (answers: DegreeAnswers, today: IsoDate, entryExit: EntryExit): LiveNeeds => {
  const degree = completeDegree({ answers, typed: {} }, today)
  if (degree) return { degree, needs: requiredMaterials(degree, entryExit, today) }
  const possible = completions(answers, today)
  return {
    degree: itemAt(possible, 0),
    needs: shared(possible.map((one) => requiredMaterials(one, entryExit, today))),
  }
}
