import { joinedBytes } from '../../../model/bytes'
import type { TakenIn } from '../../../model/capture-work'
import type { OpenPhoto } from '../../../model/open-photo'
import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { MAX_SIDE_PX, turnedSize, type PixelSize } from '../../../model/sheet'
import type { CapturePhone } from '../stores/capture-phone'
import { inspectFile, type InspectedFile, type StillKind } from '../files/inspect-file'
import { isTurnedAlready, placingFor, uprightSize } from './upright-sheet'

type PhotoPhone = Pick<
  CapturePhone,
  | 'readFile'
  | 'writePlain'
  | 'deletePlain'
  | 'openPhoto'
  | 'closePhoto'
  | 'placedPhoto'
  | 'hasAllRows'
  | 'decoderFollowsOrientation'
>
type InspectedPicture = Extract<InspectedFile, { kind: 'picture' }>

/** More than a 40-megapixel photo needs; above it the bytes alone would press a small phone. */
const MAX_FILE_BYTES = 50_000_000
/** Below this long side no document can be read, whatever it is. */
const MIN_LONG_SIDE_PX = 200

/** Longer than any page or telephone screen is: several screens in one picture, or a panorama. */
const LONG = 2.6
/** Below this share of its pixels per side, what was readable becomes unreadable. */
const LEAST_SCALE = 0.8

const longSide = ({ widthPx, heightPx }: PixelSize): number => Math.max(widthPx, heightPx)

/** `size`: as the file says. Some decoders make long pictures smaller than any canvas asks for. */
const isTooLong = (size: PixelSize, decoded: PixelSize): boolean => {
  const long = longSide(size)
  const kept = Math.min(MAX_SIDE_PX, longSide(decoded)) / long
  return long > LONG * Math.min(size.widthPx, size.heightPx) && kept < LEAST_SCALE
}

/** JPEG and PNG open on every phone: one that does not is damaged. The others depend on the phone. */
const undecodable = (format: StillKind): Problem =>
  format === 'jpeg' || format === 'png'
    ? { kind: 'picture-damaged' }
    : { kind: 'picture-unsupported', format }

const orientationToApply = async (
  picture: InspectedPicture,
  decoded: PixelSize,
  phone: PhotoPhone,
): Promise<number> => {
  const { orientation, stored } = picture
  if (orientation === 1 || !stored) return 1
  const follows = await phone.decoderFollowsOrientation()
  return isTurnedAlready(orientation, stored, decoded, follows) ? 1 : orientation
}

const EOI = [0xff, 0xd9]

/** Some cameras leave the two closing bytes out, and some decoders insist on them: such a picture is opened with them. */
const opened = async (
  path: string,
  bytes: Uint8Array,
  { isOpenEnded }: InspectedPicture,
  phone: PhotoPhone,
): Attempt<OpenPhoto> => {
  if (!isOpenEnded) return phone.openPhoto(path)
  const copy = await phone.writePlain('open-ended.jpg', joinedBytes([bytes, EOI]))
  if (!copy.ok) return copy
  const photo = await phone.openPhoto(copy.value)
  void phone.deletePlain(copy.value)
  return photo
}

const uprightPicture = async (
  decoded: OpenPhoto,
  picture: InspectedPicture,
  phone: PhotoPhone,
): Attempt<OpenPhoto> => {
  const orientation = await orientationToApply(picture, decoded, phone)
  const asked = placingFor(picture.orientation).quarterTurns
  const turnedBy = orientation === picture.orientation ? 0 : asked
  if (picture.isOpenEnded && !phone.hasAllRows(decoded, turnedBy)) return failed({ kind: 'picture-damaged' })
  const { widthPx, heightPx } = decoded
  if (longSide(decoded) < MIN_LONG_SIDE_PX) return failed({ kind: 'picture-too-small', widthPx, heightPx })
  const size = picture.stored ? turnedSize(picture.stored, asked) : { widthPx, heightPx }
  if (isTooLong(size, decoded)) return failed({ kind: 'picture-too-long', ...size })
  const placing = placingFor(orientation)
  return ok(phone.placedPhoto(decoded, placing, uprightSize(decoded, placing)))
}

/**
 * Opens a file from the camera, the album or a chat, or says why it cannot become a page. Pictures are decoded once and
 * set upright; what the camera wrote beside the pixels is left behind. A whole PDF stays as it is.
 */
export const takeIn = async (path: string, phone: PhotoPhone): Attempt<TakenIn> => {
  const file = await phone.readFile(path)
  if (!file.ok) return file
  const sizeBytes = file.value.length
  if (sizeBytes > MAX_FILE_BYTES)
    return failed({ kind: 'file-too-large', sizeBytes, limitBytes: MAX_FILE_BYTES })
  const inspected = inspectFile(file.value)
  if (!inspected.ok) return inspected
  if (inspected.value.kind === 'pdf') return ok({ kind: 'pdf', bytes: file.value })
  const decoded = await opened(path, file.value, inspected.value, phone)
  if (!decoded.ok)
    return decoded.problem.kind === 'picture-damaged' ? failed(undecodable(inspected.value.format)) : decoded
  const upright = await uprightPicture(decoded.value, inspected.value, phone)
  if (upright.ok) return ok({ kind: 'photo', photo: upright.value })
  phone.closePhoto(decoded.value)
  return upright
}
