import { addDays, parseIsoDate } from '../../model/iso-date'

/** The kinds of record that a save is made of. */
export type RecordKind = 'application' | 'settings' | 'draft' | 'profile' | 'key'

type Up = (body: unknown) => unknown

/** One step from a version to the next: how each kind of record changes. A kind that is not named stays as it is. */
export type Migration = { readonly name: string } & { readonly [Kind in RecordKind]?: Up }

/** A removed or half-readable record may have no application inside; then there is nothing to add. */
const withNotes: Up = (body) => {
  const { application, ...rest } = body as { application?: object }
  return {
    ...rest,
    application: {
      certificate: {},
      studyHistory: [],
      waiting: {},
      supplements: [],
      review: { courses: [], proofs: [] },
      ...application,
    },
  }
}

/** The proof of the place of study was a part of the declaration: who ticked that off has ticked off both. */
const withStudyPlaceProof: Up = (body) => {
  const { application, ...rest } = body as { application?: { handledOn?: Readonly<Record<string, unknown>> } }
  const on = application?.handledOn?.['passport-lost-statement']
  if (!on) return body
  const handledOn = { 'study-place-proof': on, ...application.handledOn }
  return { ...rest, application: { ...application, handledOn } }
}

const isFirst = (day: unknown): boolean => typeof day === 'string' && day.endsWith('-01')

const isLast = (day: unknown): boolean => {
  const date = parseIsoDate(day)
  return date !== undefined && isFirst(addDays(date, 1))
}

/** A month alone was kept as its first or last day, so such a day may be an invented one: it is asked for again. */
const monthsOf = ({ startedOn, endedOn }: { startedOn?: unknown; endedOn?: unknown }) => {
  const monthOnly = [...(isFirst(startedOn) ? ['startedOn'] : []), ...(isLast(endedOn) ? ['endedOn'] : [])]
  return monthOnly.length > 0 ? { monthOnly } : {}
}

/**
 * A deleted degree of before is offered back: that the offer was over was never written. This version also stands for
 * what was added without a number: backSidesOn, and original, findings, fingerprint and isLit of a page.
 */
const withRemovals: Up = (body) => {
  const { application, ...rest } = body as { application?: { degree?: object } }
  const degree = application?.degree
  return {
    isRemovalFinal: false,
    removedPages: [],
    discarded: [],
    ...rest,
    ...(application && {
      application: { ...application, ...(degree && { degree: { ...degree, ...monthsOf(degree) } }) },
    }),
  }
}

/** The days of a form in hand, as far as they were answers and not typed. */
const withMonths: Up = (body) => {
  const { answers, ...rest } = body as { answers?: object }
  return { ...rest, ...(answers && { answers: { ...answers, ...monthsOf(answers) } }) }
}

/** A date whose month only was told is its month. */
const asTold = (degree: { monthOnly?: unknown }) => {
  const { monthOnly, ...rest } = degree as Record<string, unknown>
  const fields = Array.isArray(monthOnly) ? monthOnly : []
  return Object.fromEntries(
    Object.entries(rest).map(([field, value]) => [
      field,
      fields.includes(field) && typeof value === 'string' ? value.slice(0, 'YYYY-MM'.length) : value,
    ]),
  )
}

const withDatesAsTold: Up = (body) => {
  const { application, ...rest } = body as { application?: { degree?: object } }
  if (!application?.degree) return body
  return { ...rest, application: { ...application, degree: asTold(application.degree) } }
}

const withAnswersAsTold: Up = (body) => {
  const { answers, ...rest } = body as { answers?: object }
  return { ...rest, ...(answers && { answers: asTold(answers) }) }
}

/** What is signed or typed in the portal had a tick that said so; other ticks said 「备好，或用不到」 in one. */
const withAnswersOfMarks: Up = (body) => {
  const { application, ...rest } = body as { application?: { handledOn?: Readonly<Record<string, unknown>> } }
  const marks = Object.keys(application?.handledOn ?? {})
  const online = ['authorization', 'certificate-link'].filter((id) => marks.includes(id))
  if (!application || online.length === 0) return body
  const handledAs = Object.fromEntries(online.map((id) => [id, 'prepared']))
  return { ...rest, application: { ...application, handledAs } }
}

/** Whose part of the study may have been elsewhere saw the other kind of papers on the list, and was never asked. */
const withPartUnasked: Up = (body) => {
  const { application, ...rest } = body as { application?: { degree?: { [field: string]: unknown } } }
  const { mode, circumstances } = application?.degree ?? {}
  const mayMove =
    mode === 'transnational-campus' ||
    mode === 'joint' ||
    (Array.isArray(circumstances) && circumstances.includes('exchange-term'))
  if (!mayMove) return body
  return { ...rest, application: { ...application, degree: { ...application?.degree, isPartUnasked: true } } }
}

/**
 * Step N turns version N into N+1. Append only: a released step is never edited, because saves made by that release
 * are on students' phones. Version 1 is the first shape, so nothing comes before it.
 */
export const MIGRATIONS: readonly Migration[] = [
  { name: 'add-notes', application: withNotes },
  // A result of a new kind, its ground and last day, and the results before it: an older app cannot read them.
  { name: 'add-not-accepted' },
  { name: 'add-further-facts', application: withStudyPlaceProof },
  { name: 'add-removals', application: withRemovals, draft: withMonths },
  // When marks were last changed. What was before says nothing of it: such a mark tells its day.
  { name: 'add-times-of-marks' },
  // Also for a degree without school or dates, and schools of Hong Kong, Macau and Taiwan: an older app cannot read them.
  { name: 'keep-dates-as-told', application: withDatesAsTold, draft: withAnswersAsTold },
  // The passphrase of the pages for the computer: an older app would lose it, and nobody could open them any more.
  { name: 'add-page-passphrase' },
  // Ready elsewhere, or not needed: an older app would show both as one, and count what is not needed as ready.
  { name: 'add-answers-of-marks', application: withAnswersOfMarks },
  // 学号, the Chinese name of the degree and 学科类别: an older app would lose them.
  { name: 'add-portal-fields' },
  // A part of the study with other papers, a landing slip that is gone: an older app would lose them.
  { name: 'add-circumstances', application: withPartUnasked },
  // Which photograph a page is, and where a degree was read: an older app would lose them. Of pages of before their
  // order tells it, until it changes.
  { name: 'add-parts-of-pages' },
]

/** The version that this app writes. */
export const versionAfter = (migrations: readonly Migration[]): number => migrations.length + 1

export const SAVE_VERSION = versionAfter(MIGRATIONS)

/** Brings a body from its version to the newest. Throws what a step throws on a body it cannot read. */
export const migrated = (
  kind: RecordKind,
  version: number,
  body: unknown,
  migrations: readonly Migration[],
): unknown =>
  migrations.slice(version - 1).reduce((current, step) => {
    const up = step[kind]
    return up ? up(current) : current
  }, body)
