import { degreeDetail, degreeName } from '../../../content/degree-name'
import { fileSize } from '../../../content/file-size'
import { materialName } from '../../../content/materials'
import type { Application } from '../../../model/application'
import { MATERIAL_IDS } from '../../../model/material'
import type { SavedApplication } from '../../../stores/save/saved'
import { FOUND_TEXT as TEXT, foundWords as words } from '../content/found'
import type { FoundPhoto } from '../stores/found-photos'

export interface FoundFacts {
  readonly saved: readonly SavedApplication[]
  readonly unclaimed: readonly string[]
  /** The photo that is shown large. */
  readonly large: string | undefined
  photo: (id: string) => FoundPhoto
}

const removedDegreeRows = (saved: readonly SavedApplication[]) =>
  saved
    .filter(({ isRemoved, isRemovalFinal }) => isRemoved && !isRemovalFinal)
    .map(({ application: { id, degree } }) => ({
      key: id,
      application: id,
      capture: '',
      name: degreeName(degree),
      detail: degreeDetail(degree),
    }))

const removedPageRows = (saved: readonly SavedApplication[]) =>
  saved
    .filter(({ isRemoved }) => !isRemoved)
    .flatMap(({ application, removedPages }) =>
      removedPages.map(({ capture }) => ({
        key: capture.id,
        application: application.id,
        capture: capture.id,
        name: materialName(capture.material, application.degree),
        detail: words.about(degreeName(application.degree), capture.takenOn),
      })),
    )

const noteText = (photo: FoundPhoto): string => {
  if (photo.kind === 'opening') return TEXT.opening
  if (photo.kind === 'unreadable') return TEXT.unreadable
  const { material, takenOn = '', part } = photo.note
  const about = words.about(material ? materialName(material) : '', takenOn)
  const what = photo.kind === 'pdf' ? `${TEXT.document}，${fileSize(photo.sizeBytes)}` : ''
  return [what, part === 'original' ? TEXT.original : '', about].filter(Boolean).join('，')
}

const photoRow = (
  id: string,
  index: number,
  { photo: photoOf, large }: FoundFacts,
  degrees: readonly Application[],
) => {
  const photo = photoOf(id)
  const note = 'note' in photo ? photo.note : {}
  return {
    id,
    title: words.photo(index + 1),
    path: photo.kind === 'photo' ? photo.path : '',
    isLarge: id === large,
    icon: photo.kind === 'unreadable' ? 'warning' : photo.kind === 'pdf' ? 'document' : 'clock',
    text: noteText(photo),
    canAttach: 'note' in photo && degrees.length > 0,
    chosen: [
      Math.max(
        0,
        degrees.findIndex((degree) => degree.id === note.application),
      ),
      note.material ? MATERIAL_IDS.indexOf(note.material) : 0,
    ],
  }
}

/** What can be found again: deletions that can be taken back, and photos that no record names. */
export const foundView = (facts: FoundFacts) => {
  const degrees = facts.saved.filter(({ isRemoved }) => !isRemoved).map(({ application }) => application)
  const removed = [...removedDegreeRows(facts.saved), ...removedPageRows(facts.saved)]
  return {
    text: TEXT,
    removed,
    photos: facts.unclaimed.map((id, index) => photoRow(id, index, facts, degrees)),
    isEmpty: removed.length === 0 && facts.unclaimed.length === 0,
    noDegree: degrees.length === 0,
    /** Two columns to choose from: the degree and the material. */
    places: [
      degrees.map(({ degree }) => degreeName(degree)),
      MATERIAL_IDS.map((material) => materialName(material)),
    ],
    degreeIds: degrees.map(({ id }) => id),
  }
}
