import type { Application } from '../../model/application'
import { MATERIAL_IDS } from '../../model/material'
import { STEP_IDS } from '../../model/step'
import { laterMark, markOf, withMark } from '../../rules/marks'
import { KEPT_STEP } from '../../rules/outcome-kinds'

type MarkFields = Pick<Application, 'doneOn' | 'handledOn' | 'handledAs' | 'marksChangedAtMs'>

/** How often the degree was handed in and begun anew. */
const triesBefore = ({ earlier = [] }: Application): number => earlier.length

/**
 * Every mark as it stood last, whichever of the two states has it so: what was reopened later is not done again, what
 * was done later is not reopened. Begun anew in one of them, the steps of its application count, not those of the old.
 */
export const mergedMarks = (onPhone: Application, inBackup: Application): MarkFields => {
  const ahead = triesBefore(onPhone) - triesBefore(inBackup)
  const marks = [
    ...STEP_IDS.map((id) => ({ list: 'doneOn' as const, id })),
    ...MATERIAL_IDS.map((id) => ({ list: 'handledOn' as const, id })),
  ]
  const { doneOn, handledOn, handledAs, marksChangedAtMs } = marks.reduce((merged, { list, id }) => {
    const [ours, theirs] = [markOf(onPhone, list, id), markOf(inBackup, list, id)]
    const isOfTry = list === 'doneOn' && id !== KEPT_STEP && ahead !== 0
    return withMark(merged, list, id, isOfTry ? (ahead > 0 ? ours : theirs) : laterMark(ours, theirs))
  }, onPhone)
  return { doneOn, handledOn, handledAs, marksChangedAtMs }
}
