import type { Application, ApplicationId, EntryExit } from '../model/application'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId } from '../model/material'
import type { StepId } from '../model/step'

/** What becomes of a degree: made of its newest state, never of one that was read before. */
export type ApplicationChange = (newest: Application) => Application

type Days<Id extends string> = Readonly<Partial<Record<Id, IsoDate>>>

/** A degree that was just added: nothing is done yet. */
export const newApplication = (id: ApplicationId, degree: Degree, createdOn: IsoDate): Application => ({
  id,
  createdOn,
  degree,
  entryExit: { record: 'unknown' },
  doneOn: {},
  handledOn: {},
  captures: [],
  certificate: {},
  studyHistory: [],
  waiting: {},
  supplements: [],
  review: { courses: [], proofs: [] },
})

/** A day that is there already stays. */
const withDay = <Id extends string>(days: Days<Id>, id: Id, day: IsoDate): Days<Id> => ({
  [id]: day,
  ...days,
})

const withoutDay = <Id extends string>(days: Days<Id>, id: Id): Days<Id> => {
  const rest = { ...days }
  delete rest[id]
  return rest
}

export const withDegree =
  (degree: Degree): ApplicationChange =>
  (newest) => ({ ...newest, degree })

export const withStepDone =
  (step: StepId, on: IsoDate): ApplicationChange =>
  (newest) => ({ ...newest, doneOn: withDay(newest.doneOn, step, on) })

export const withStepOpen =
  (step: StepId): ApplicationChange =>
  (newest) => ({ ...newest, doneOn: withoutDay(newest.doneOn, step) })

/** The material needs no picture here. */
export const withMaterialHandled =
  (material: MaterialId, on: IsoDate): ApplicationChange =>
  (newest) => ({ ...newest, handledOn: withDay(newest.handledOn, material, on) })

export const withMaterialUnhandled =
  (material: MaterialId): ApplicationChange =>
  (newest) => ({ ...newest, handledOn: withoutDay(newest.handledOn, material) })

/** The back sides of the material were seen to: nothing on them, or they are among the pages. */
export const withBackSidesSettled =
  (material: MaterialId, on: IsoDate): ApplicationChange =>
  (newest) => ({ ...newest, backSidesOn: withDay(newest.backSidesOn ?? {}, material, on) })

/** Whether 「移民局12367」 found the student's records. */
export const withRecord =
  (record: EntryExit['record']): ApplicationChange =>
  (newest) => ({ ...newest, entryExit: { ...newest.entryExit, record } })

/** The code that 「移民局12367」 gave; what was typed on the way is settled by it. */
export const withAuthorizationCode =
  (code: string, codeGotOn: IsoDate): ApplicationChange =>
  (newest) => {
    const { typedCode: _, ...entryExit } = newest.entryExit
    return { ...newest, entryExit: { ...entryExit, record: 'found', code, codeGotOn } }
  }

/** The day on which the code was got; it may be told before the code. */
export const withCodeGotOn =
  (codeGotOn: IsoDate): ApplicationChange =>
  (newest) => ({ ...newest, entryExit: { ...newest.entryExit, codeGotOn } })

/** What stands in the field of the code. */
export const withTypedCode =
  (typedCode: string): ApplicationChange =>
  (newest) => ({ ...newest, entryExit: { ...newest.entryExit, typedCode } })
