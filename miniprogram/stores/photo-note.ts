import type { ApplicationId, Capture } from '../model/application'
import { parseIsoDate, type IsoDate } from '../model/iso-date'
import { MATERIAL_IDS, type MaterialId } from '../model/material'
import { fieldsOf, id, oneOf, positive, readFields, type FieldReaders } from './save/readers'

/** What is sealed together with a photo, for the day its record is lost. */
export interface PhotoNote {
  readonly application?: ApplicationId
  readonly material?: MaterialId
  /** `original`: the whole photograph behind a page. */
  readonly part?: 'page' | 'original'
  readonly format?: 'jpeg' | 'png' | 'pdf'
  readonly widthPx?: number
  readonly heightPx?: number
  readonly takenOn?: IsoDate
}

const READERS: FieldReaders<PhotoNote> = {
  application: id,
  material: oneOf(MATERIAL_IDS),
  part: oneOf(['page', 'original'] as const),
  format: oneOf(['jpeg', 'png', 'pdf'] as const),
  widthPx: positive,
  heightPx: positive,
  takenOn: parseIsoDate,
}

/** The note as it is sealed: JSON in ASCII, never longer than a note may be. */
export const photoNoteText = (note: PhotoNote): string => JSON.stringify(note)

/** What of a note can be understood. */
export const photoNote = (raw: unknown): PhotoNote =>
  readFields(fieldsOf(raw) ?? {}, READERS, { pages: 0, answers: 0 })

/** What a sealed note says, as far as it can be understood. */
export const readPhotoNote = (text: string | undefined): PhotoNote => {
  try {
    return photoNote(JSON.parse(text ?? '{}'))
  } catch {
    return {}
  }
}

/** The notes for the files of a page, by file. */
export const photoNotesOf = (
  application: ApplicationId,
  capture: Capture,
): ReadonlyMap<string, PhotoNote> => {
  const { material, takenOn } = capture
  const common = { application, material, takenOn }
  if (capture.kind === 'pdf') return new Map([[capture.id, { ...common, part: 'page', format: 'pdf' }]])
  const { format, widthPx, heightPx, original } = capture
  const notes = new Map<string, PhotoNote>([
    [capture.id, { ...common, part: 'page', format, widthPx, heightPx }],
  ])
  if (original)
    notes.set(original.id, {
      ...common,
      part: 'original',
      format: 'jpeg',
      widthPx: original.widthPx,
      heightPx: original.heightPx,
    })
  return notes
}
