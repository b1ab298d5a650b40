import type { Capture, OriginalPhoto, PageRecipe, PdfPage, PhotoPage } from '../../../model/application'
import type { Corners } from '../../../model/corners'
import { parseIsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS, PAGE_PARTS } from '../../../model/material'
import { PAGE_FINDING_KINDS, PAGE_PLACES, type PageFinding } from '../../../model/page-finding'
import {
  fieldsOf,
  flag,
  id,
  natural,
  oneOf,
  positive,
  readFields,
  readList,
  whole,
  type FieldReader,
  type FieldReaders,
  type Repairs,
} from '../readers'
import type { RemovedPage } from '../saved'

const PAGE_READERS = { id, material: oneOf(MATERIAL_IDS), sizeBytes: natural, takenOn: parseIsoDate }

type OptionalOfPhoto = Pick<PhotoPage, 'original' | 'findings' | 'fingerprint' | 'part'>
type NeededOfPhoto = Omit<PhotoPage, keyof OptionalOfPhoto>

const readNeeded = whole<NeededOfPhoto>({
  kind: oneOf(['photo'] as const),
  ...PAGE_READERS,
  format: oneOf(['jpeg', 'png'] as const),
  widthPx: positive,
  heightPx: positive,
  quarterTurns: oneOf([0, 1, 2, 3] as const),
})

/** Eight shares. Corners may lie a little outside the photograph, never far. */
const areCorners = (raw: unknown): raw is Corners =>
  Array.isArray(raw) &&
  raw.length === 8 &&
  raw.every((share: unknown) => typeof share === 'number' && Math.abs(share) < 4)

const corners: FieldReader<Corners> = (raw) => (areCorners(raw) ? raw : undefined)

const SIZED = { id, sizeBytes: natural, widthPx: positive, heightPx: positive }

/** Repairs inside are not told: a page can be made and checked again. */
const UNTOLD = (): Repairs => ({ pages: 0, answers: 0 })

const readSized = whole<Omit<OriginalPhoto, keyof PageRecipe>>(SIZED)

const RECIPE: FieldReaders<PageRecipe> = { corners, isLit: flag }

/** Without its recipe an original is still the photograph. */
const original: FieldReader<OriginalPhoto> = (raw) => {
  const fields = fieldsOf(raw)
  const sized = readSized(raw)
  return fields && sized && { ...sized, ...readFields(fields, RECIPE, UNTOLD()) }
}

const FINDING: FieldReaders<PageFinding> = {
  kind: oneOf(PAGE_FINDING_KINDS),
  where: oneOf(PAGE_PLACES),
  turnBy: oneOf([1, 2, 3] as const),
  isOverruled: flag,
}

const finding: FieldReader<PageFinding> = (raw) => {
  const found = readFields(fieldsOf(raw) ?? {}, FINDING, UNTOLD())
  return found.kind ? ({ ...found } as PageFinding) : undefined
}

const findings: FieldReader<readonly PageFinding[]> = (raw) =>
  Array.isArray(raw) ? readList(raw, finding, () => {}) : undefined

/** As the engine writes it, or it could be compared with nothing. */
const fingerprint: FieldReader<string> = (raw) =>
  typeof raw === 'string' && /^[A-Za-z0-9+/]{768}$/.test(raw) ? raw : undefined

const PART: FieldReaders<Pick<PdfPage, 'part'>> = { part: oneOf(PAGE_PARTS) }

const OPTIONAL_OF_PHOTO: FieldReaders<OptionalOfPhoto> = { original, findings, fingerprint, ...PART }

/** A page whose original or findings cannot be read is still a page: it can be looked at and checked again. */
const readPhoto: FieldReader<PhotoPage> = (raw) => {
  const fields = fieldsOf(raw)
  const needed = readNeeded(raw)
  return fields && needed && { ...needed, ...readFields(fields, OPTIONAL_OF_PHOTO, UNTOLD()) }
}
const readNeededOfPdf = whole<Omit<PdfPage, 'part'>>({ kind: oneOf(['pdf'] as const), ...PAGE_READERS })

const readPdf: FieldReader<PdfPage> = (raw) => {
  const fields = fieldsOf(raw)
  const needed = readNeededOfPdf(raw)
  return fields && needed && { ...needed, ...readFields(fields, PART, UNTOLD()) }
}

const capture: FieldReader<Capture> = (raw) => readPhoto(raw) ?? readPdf(raw)

/** Pages that were taken out: one that cannot be read is not offered back, its file is found on the phone. */
export const readRemovedPages = (raw: unknown): readonly RemovedPage[] =>
  readList(raw, whole<RemovedPage>({ capture, index: natural }), () => {})

/** A page that appears twice counts once: a photo has one place. */
export const readCaptures = (raw: unknown, repairs: Repairs): readonly Capture[] => {
  const seen = new Set<string>()
  const reader: FieldReader<Capture> = (page) => {
    const read = capture(page)
    if (!read || seen.has(read.id)) return undefined
    seen.add(read.id)
    return read
  }
  return readList(raw, reader, (count) => {
    repairs.pages += count
  })
}
