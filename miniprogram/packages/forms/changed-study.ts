import type { StudyEntry } from '../../model/study-history'
import type { ApplicationChange } from '../../stores/changed-application'

const withHistory =
  (change: (entries: readonly StudyEntry[]) => readonly StudyEntry[]): ApplicationChange =>
  (newest) => ({ ...newest, studyHistory: change(newest.studyHistory) })

export const withNewStudyEntry = (id: string): ApplicationChange =>
  withHistory((entries) => [...entries, { id }])

export const withStudyEntry = (id: string, changed: Partial<StudyEntry>): ApplicationChange =>
  withHistory((entries) => entries.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry)))

export const withoutStudyEntry = (id: string): ApplicationChange =>
  withHistory((entries) => entries.filter((entry) => entry.id !== id))

/** A deleted entry put back in its place; a second tap puts it back once. */
export const withStudyEntryAt = (entry: StudyEntry, index: number): ApplicationChange =>
  withHistory((entries) => {
    const others = entries.filter(({ id }) => id !== entry.id)
    return [...others.slice(0, index), entry, ...others.slice(index)]
  })
