import type { Application, Capture, EntryExit } from '../../model/application'

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

const mergedEntryExit = (onPhone: EntryExit, inBackup: EntryExit): EntryExit =>
  onPhone.record === 'unknown' && !onPhone.code && !onPhone.typedCode ? inBackup : onPhone

/** In the order that all parts of the backup had; what the backup does not know keeps its place behind. */
const inOrder = (captures: readonly Capture[], order: readonly string[]): readonly Capture[] => {
  const places = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ id }: Capture) => places.get(id) ?? order.length
  return captures
    .map((capture, index) => ({ capture, index }))
    .sort((one, other) => placeOf(one.capture) - placeOf(other.capture) || one.index - other.index)
    .map(({ capture }) => capture)
}

/**
 * One degree out of two states of it: nothing on the phone is lost or changed, what only the backup has is added.
 * `order`: the ids of the backup's pages.
 */
export const mergedApplication = (
  onPhone: Application,
  inBackup: Application,
  order: readonly string[],
): Application => {
  // Whoever began anew on the phone after the backup shall not find the old result in the new application.
  const hasBegunAnew = (onPhone.earlier ?? []).length > (inBackup.earlier ?? []).length
  const progress = hasBegunAnew ? { doneOn: {}, waiting: {}, outcome: undefined } : inBackup
  const outcome = onPhone.outcome ?? progress.outcome
  const earlier = onPhone.earlier ?? inBackup.earlier
  const captures = united(onPhone.captures, inBackup.captures)
  const isSorted = onPhone.captures.every(({ id }) => order.includes(id))
  return {
    ...onPhone,
    entryExit: mergedEntryExit(onPhone.entryExit, inBackup.entryExit),
    doneOn: { ...progress.doneOn, ...onPhone.doneOn },
    handledOn: { ...inBackup.handledOn, ...onPhone.handledOn },
    captures: isSorted ? inOrder(captures, order) : captures,
    certificate: filled(onPhone.certificate, inBackup.certificate),
    studyHistory: united(onPhone.studyHistory, inBackup.studyHistory),
    waiting: filled(onPhone.waiting, progress.waiting),
    supplements: united(onPhone.supplements, inBackup.supplements),
    ...(outcome ? { outcome } : {}),
    ...(earlier ? { earlier } : {}),
    review: {
      ...filled(onPhone.review, inBackup.review),
      courses: united(onPhone.review.courses, inBackup.review.courses),
      proofs: [...new Set([...onPhone.review.proofs, ...inBackup.review.proofs])],
    },
  }
}

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
