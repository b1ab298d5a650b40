import type { Application, ApplicationId, EntryExit } from '../model/application'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { HandledAs, MaterialId } from '../model/material'
import type { StepId } from '../model/step'
import { marked } from '../rules/marks'

/** What becomes of a degree: made of its newest state, never of one that was read before. */
export type ApplicationChange = (newest: Application) => Application

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

export const withDegree =
  (degree: Degree): ApplicationChange =>
  (newest) => ({ ...newest, degree })

/** `nowMs` in the changes of a mark: milliseconds since 1970. */
export const withStepDone =
  (step: StepId, nowMs: number): ApplicationChange =>
  (newest) =>
    marked(newest, 'doneOn', step, { isSet: true }, nowMs)

export const withStepOpen =
  (step: StepId, nowMs: number): ApplicationChange =>
  (newest) =>
    marked(newest, 'doneOn', step, { isSet: false }, nowMs)

/** Why the material needs no picture here; undefined: it does. */
export const withMaterialHandled =
  (material: MaterialId, as: HandledAs | undefined, nowMs: number): ApplicationChange =>
  (newest) =>
    marked(newest, 'handledOn', material, { isSet: as !== undefined, as }, nowMs)

/** The back sides of the material were seen to: nothing on them, or they are among the pages. */
export const withBackSidesSettled =
  (material: MaterialId, on: IsoDate): ApplicationChange =>
  (newest) => ({ ...newest, backSidesOn: { [material]: on, ...newest.backSidesOn } })

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

/** The passphrase of the pages for the computer. */
export const withPagePassphrase =
  (pagePassphrase: string): ApplicationChange =>
  (newest) => ({ ...newest, pagePassphrase })
