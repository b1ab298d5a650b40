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

const orientationInTiff = (view: DataView, tiff: number): number => {
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (view.getUint16(entry, little) === ORIENTATION_TAG) return view.getUint16(entry + 8, little)
  }
  return 1
}

const isExif = (view: DataView, at: number): boolean =>
  view.getUint32(at + 4) === 0x45786966 && view.getUint16(at + 8) === 0

const exifNumber = (view: DataView): number => {
  if (view.getUint16(0) !== 0xffd8) return 1
  for (let at = 2; view.getUint16(at) !== START_OF_SCAN; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint16(at) === EXIF_SEGMENT && isExif(view, at)) return orientationInTiff(view, at + 10)
  }
  return 1
}

/** The orientation that a JPEG's EXIF data asks for; 'up' when there is none. */
export const exifOrientation = (bytes: Uint8Array): Orientation => {
  try {
    const number = exifNumber(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return ORIENTATIONS[number - 1] ?? 'up'
  } catch {
    // The header ends too early to say.
    return 'up'
  }
}

/** Whether the orientation lays the picture on its side. */
export const isSideways = (orientation: Orientation): boolean => ORIENTATIONS.indexOf(orientation) >= 4
