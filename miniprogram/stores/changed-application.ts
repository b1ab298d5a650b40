import type { Application, ApplicationId, Capture, QuarterTurns } from '../model/application'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'

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

/** The same days with one more; a day that is there already stays. */
export const withDay = <Id extends string>(
  days: Readonly<Partial<Record<Id, IsoDate>>>,
  id: Id,
  day: IsoDate,
): Readonly<Partial<Record<Id, IsoDate>>> => ({ [id]: day, ...days })

/** The same days without one. */
export const withoutDay = <Id extends string>(
  days: Readonly<Partial<Record<Id, IsoDate>>>,
  id: Id,
): Readonly<Partial<Record<Id, IsoDate>>> => {
  const rest = { ...days }
  delete rest[id]
  return rest
}

/** Pages added at the end; a page that is there already stays where it is. */
export const withCaptures = (application: Application, added: readonly Capture[]): Application => {
  const known = new Set(application.captures.map((capture) => capture.id))
  const fresh = added.filter((capture) => !known.has(capture.id))
  return fresh.length > 0 ? { ...application, captures: [...application.captures, ...fresh] } : application
}

/** One page changed, in its place. */
export const withCapture = (
  application: Application,
  id: string,
  change: (capture: Capture) => Capture,
): Application => ({
  ...application,
  captures: application.captures.map((capture) => (capture.id === id ? change(capture) : capture)),
})

export const withoutCapture = (application: Application, id: string): Application => ({
  ...application,
  captures: application.captures.filter((capture) => capture.id !== id),
})

/** A page put back where it was. */
export const withCaptureAt = (application: Application, capture: Capture, index: number): Application => {
  const rest = application.captures.filter((other) => other.id !== capture.id)
  return { ...application, captures: [...rest.slice(0, index), capture, ...rest.slice(index)] }
}

/** Turned clockwise by a quarter; a PDF is passed on as it is. */
export const turned = (capture: Capture): Capture =>
  capture.kind === 'photo'
    ? { ...capture, quarterTurns: ((capture.quarterTurns + 1) % 4) as QuarterTurns }
    : capture

/** A cut page without the whole photograph behind it. */
export const withoutOriginal = (capture: Capture): Capture => {
  if (capture.kind === 'pdf') return capture
  const { original: _, ...page } = capture
  return page
}

/** A page moved to another place among the pages of its material; the other materials keep their places. */
export const withMovedCapture = (application: Application, id: string, toIndex: number): Application => {
  const moving = application.captures.find((capture) => capture.id === id)
  if (!moving) return application
  const pages = application.captures.filter((capture) => capture.material === moving.material)
  const rest = pages.filter((capture) => capture !== moving)
  const order = [...rest.slice(0, toIndex), moving, ...rest.slice(toIndex)]
  return {
    ...application,
    captures: application.captures.map((capture) =>
      capture.material === moving.material ? (order.shift() as Capture) : capture,
    ),
  }
}
