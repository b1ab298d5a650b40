import { filesOf, type Application, type Capture, type EntryExit } from '../../model/application'
import { present } from '../../model/present'
import type { ReviewNotes } from '../../model/review-notes'
import { mergedMarks } from './merged-marks'

type Merge<T> = (onPhone: T, inBackup: T) => T
/** How each field becomes one of two: a new field of the type has to be thought of here. */
type Merges<T> = { readonly [Field in keyof T]-?: Merge<T[Field]> }

const mergedBy = <T extends object>(merges: Merges<T>, onPhone: T, inBackup: T): T => {
  const fields = Object.keys(merges) as (keyof T)[]
  const values = fields.map((field) => [field, merges[field](onPhone[field], inBackup[field])] as const)
  return present(Object.fromEntries(values) as T)
}

const ofPhone = <T>(onPhone: T): T => onPhone
const firstWritten = <T>(onPhone: T, inBackup: T): T => onPhone ?? inBackup

/** What is written on the phone wins; blanks are filled from the backup. */
const filled = <T extends object>(onPhone: T, inBackup: T): T => {
  const written = Object.entries(onPhone).filter(([, value]) => value !== undefined && value !== '')
  return { ...inBackup, ...Object.fromEntries(written) }
}

/** Those of the phone, then those of the backup that it does not have. */
const united = <T extends { readonly id: string }>(
  onPhone: readonly T[],
  inBackup: readonly T[],
): readonly T[] => {
  const known = new Set(onPhone.map(({ id }) => id))
  return [...onPhone, ...inBackup.filter(({ id }) => !known.has(id))]
}

const unitedValues = <T>(onPhone: readonly T[], inBackup: readonly T[]): readonly T[] => [
  ...new Set([...onPhone, ...inBackup]),
]

const mergedEntryExit = (onPhone: EntryExit, inBackup: EntryExit): EntryExit =>
  onPhone.record === 'unknown' && !onPhone.code && !onPhone.typedCode ? inBackup : onPhone

/** The days of both; absent where neither has any. */
const days = <T extends object | undefined>(onPhone: T, inBackup: T): T =>
  onPhone || inBackup ? { ...inBackup, ...onPhone } : onPhone

const REVIEW: Merges<ReviewNotes> = {
  noticeReadOn: firstWritten,
  wish: firstWritten,
  reasons: (onPhone, inBackup) => onPhone || inBackup,
  courses: united,
  proofs: unitedValues,
}

/** The pages of the backup that the phone does not have; another cut of a photograph that it has is none. */
export const missingPages = (
  onPhone: readonly Capture[],
  inBackup: readonly Capture[],
): readonly Capture[] => {
  const known = new Set(onPhone.flatMap(filesOf))
  return inBackup.filter((capture) => !filesOf(capture).some((file) => known.has(file)))
}

/** In the order that all parts of the backup had; what the backup does not know keeps its place behind. */
const inOrder = (captures: readonly Capture[], order: readonly string[]): readonly Capture[] => {
  const places = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ id }: Capture) => places.get(id) ?? order.length
  return captures
    .map((capture, index) => ({ capture, index }))
    .sort((one, other) => placeOf(one.capture) - placeOf(other.capture) || one.index - other.index)
    .map(({ capture }) => capture)
}

const mergedPages =
  (order: readonly string[]): Merge<readonly Capture[]> =>
  (onPhone, inBackup) => {
    const captures = [...onPhone, ...missingPages(onPhone, inBackup)]
    return onPhone.every(({ id }) => order.includes(id)) ? inOrder(captures, order) : captures
  }

/** A try of a degree: the one in hand, or one that was handed in before it. */
type Try = Pick<Application, 'waiting' | 'outcome'>

const triesOf = ({ earlier = [], waiting, outcome }: Application): readonly Try[] => [
  ...earlier,
  { waiting, outcome },
]

const mergedTry = (onPhone: Try | undefined, inBackup: Try | undefined): Try => ({
  waiting: filled(onPhone?.waiting ?? {}, inBackup?.waiting ?? {}),
  outcome: onPhone?.outcome ?? inBackup?.outcome,
})

/** Try by try: what is in hand in one state may be over in the other, where the degree was begun anew. */
const mergedTries = (onPhone: Application, inBackup: Application) => {
  const [ours, theirs] = [triesOf(onPhone), triesOf(inBackup)]
  const tries = (ours.length > theirs.length ? ours : theirs).map((_, at) => mergedTry(ours[at], theirs[at]))
  const { waiting, outcome } = tries[tries.length - 1] as Try
  const earlier = tries
    .slice(0, -1)
    .flatMap((over) => (over.outcome ? [{ ...over, outcome: over.outcome }] : []))
  return { waiting, outcome, earlier: earlier.length > 0 ? earlier : undefined }
}

/** How the fields are merged that say nothing about the others. */
const merges = (
  order: readonly string[],
): Merges<
  Omit<Application, keyof ReturnType<typeof mergedMarks> | keyof ReturnType<typeof mergedTries>>
> => ({
  id: ofPhone,
  createdOn: ofPhone,
  degree: ofPhone,
  entryExit: mergedEntryExit,
  captures: mergedPages(order),
  backSidesOn: days,
  pagePassphrase: ofPhone,
  certificate: filled,
  studyHistory: united,
  supplements: united,
  review: (onPhone, inBackup) => mergedBy(REVIEW, onPhone, inBackup),
})

/**
 * One degree out of two states of it: nothing on the phone is lost or changed but by what was done later, what only the
 * backup has is added. `order`: the ids of the backup's pages.
 */
export const mergedApplication = (
  onPhone: Application,
  inBackup: Application,
  order: readonly string[],
): Application =>
  present({
    ...mergedBy(merges(order), onPhone, inBackup),
    ...mergedMarks(onPhone, inBackup),
    ...mergedTries(onPhone, inBackup),
  })

/** The backup's state in place of the phone's. What a backup never carries stays as it is. */
export const replacedApplication = (
  { id, pagePassphrase }: Application,
  inBackup: Application,
): Application => present({ ...inBackup, id, pagePassphrase })

/** A degree whose files got other names. */
export const withNewNames = (application: Application, nameOf: (id: string) => string): Application => ({
  ...application,
  captures: application.captures.map((capture) =>
    capture.kind === 'photo' && capture.original
      ? {
          ...capture,
          id: nameOf(capture.id),
          original: { ...capture.original, id: nameOf(capture.original.id) },
        }
      : { ...capture, id: nameOf(capture.id) },
  ),
})
