const ORIENTATIONS = [
  'up',
  'up-mirrored',
  'down',
  'down-mirrored',
  'left-mirrored',
  'right',
  'right-mirrored',
  'left',
] as const
export type Orientation = (typeof ORIENTATIONS)[number]

const ORIENTATION_TAG = 0x0112
const EXIF_SEGMENT = 0xffe1
const START_OF_SCAN = 0xffda

/** Where the orientation stands in a JPEG, and in which byte order. */
interface Place {
  at: number
  little: boolean
}

const placeInTiff = (view: DataView, tiff: number): Place | undefined => {
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (view.getUint16(entry, little) === ORIENTATION_TAG) return { at: entry + 8, little }
  }
  return undefined
}

const isExif = (view: DataView, at: number): boolean =>
  view.getUint32(at + 4) === 0x45786966 && view.getUint16(at + 8) === 0

const placeInJpeg = (view: DataView): Place | undefined => {
  try {
    if (view.getUint16(0) !== 0xffd8) return undefined
    for (let at = 2; view.getUint16(at) !== START_OF_SCAN; at += 2 + view.getUint16(at + 2)) {
      if (view.getUint16(at) === EXIF_SEGMENT && isExif(view, at)) return placeInTiff(view, at + 10)
    }
  } catch {
    // The header ends too early to say.
  }
  return undefined
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The orientation that a JPEG's EXIF data asks for; 'up' when there is none. */
export const exifOrientation = (bytes: Uint8Array): Orientation => {
  const view = viewOf(bytes)
  const place = placeInJpeg(view)
  return (place && ORIENTATIONS[view.getUint16(place.at, place.little) - 1]) ?? 'up'
}

/** A copy of the picture that asks for no turning. */
export const withoutOrientation = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const copy = bytes.slice()
  const place = placeInJpeg(viewOf(copy))
  if (place) viewOf(copy).setUint16(place.at, 1, place.little)
  return copy
}

/** Whether the orientation lays the picture on its side. */
export const isSideways = (orientation: Orientation): boolean => ORIENTATIONS.indexOf(orientation) >= 4
