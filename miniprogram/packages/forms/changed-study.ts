import type { StudyEntry } from '../../model/study-history'
import { isBlankEntry } from '../../rules/study-history'
import type { ApplicationChange } from '../../stores/changed-application'

const withHistory =
  (change: (entries: readonly StudyEntry[]) => readonly StudyEntry[]): ApplicationChange =>
  (newest) => {
    const studyHistory = change(newest.studyHistory)
    return studyHistory === newest.studyHistory ? newest : { ...newest, studyHistory }
  }

export const withNewStudyEntry = (id: string): ApplicationChange =>
  withHistory((entries) => [...entries, { id }])

export const withStudyEntry = (id: string, changed: Partial<StudyEntry>): ApplicationChange =>
  withHistory((entries) => entries.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry)))

export const withoutStudyEntry = (id: string): ApplicationChange =>
  withHistory((entries) => entries.filter((entry) => entry.id !== id))

/** An entry without a single word in it is no entry. */
export const withoutBlankEntry = (id: string): ApplicationChange =>
  withHistory((entries) =>
    entries.some((entry) => entry.id === id && isBlankEntry(entry))
      ? entries.filter((entry) => entry.id !== id)
      : entries,
  )

/** A deleted entry put back in its place; a second tap puts it back once. */
export const withStudyEntryAt = (entry: StudyEntry, index: number): ApplicationChange =>
  withHistory((entries) => {
    const others = entries.filter(({ id }) => id !== entry.id)
    return [...others.slice(0, index), entry, ...others.slice(index)]
  })
