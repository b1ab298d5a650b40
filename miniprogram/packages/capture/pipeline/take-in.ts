import type { ReadyPage } from '../../../model/capture-work'
import type { Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import { MAX_SIDE_PX, type PixelSize } from '../../../model/sheet'
import type { CapturePhone } from '../stores/capture-phone'
import { encodedFile } from './encoded-file'
import { inspectFile, type InspectedFile, type StillKind } from '../files/inspect-file'
import { BEST_QUALITY } from '../export/size-search'
import { isTurnedAlready, uprightSheet } from './upright-sheet'

type Phone = Pick<
  CapturePhone,
  'readFile' | 'decodedSize' | 'hasAllRows' | 'decoderFollowsOrientation' | 'encodeSheet' | 'deletePlain'
>
type Picture = Extract<InspectedFile, { kind: 'picture' }>

/** More than a 40-megapixel photo needs; above it the bytes alone would press a small phone. */
const MAX_FILE_BYTES = 50_000_000
/** Below this long side no document can be read, whatever it is. */
const MIN_LONG_SIDE_PX = 200

/** Longer than any page or telephone screen is: several screens in one picture, or a panorama. */
const LONG = 2.6
/** Below this share of its pixels per side, what was readable becomes unreadable. */
const LEAST_SCALE = 0.8

const isTooLong = ({ widthPx, heightPx }: PixelSize): boolean => {
  const [short, long] = [Math.min(widthPx, heightPx), Math.max(widthPx, heightPx)]
  return long > LONG * short && MAX_SIDE_PX / long < LEAST_SCALE
}

/** JPEG and PNG open on every phone: one that does not is damaged. The others depend on the phone. */
const undecodable = (format: StillKind): Problem =>
  format === 'jpeg' || format === 'png'
    ? { kind: 'picture-damaged' }
    : { kind: 'picture-unsupported', format }

const orientationToApply = async (picture: Picture, decoded: PixelSize, phone: Phone): Promise<number> => {
  const { orientation, stored } = picture
  if (orientation === 1 || !stored) return 1
  const follows = await phone.decoderFollowsOrientation()
  return isTurnedAlready(orientation, stored, decoded, follows) ? 1 : orientation
}

const takeInPicture = async (
  path: string,
  picture: Picture,
  phone: Phone,
): Promise<Result<ReadyPage, Problem>> => {
  const decoded = await phone.decodedSize(path)
  if (!decoded.ok) return failed(undecodable(picture.format))
  if (picture.isOpenEnded && !(await phone.hasAllRows(path))) return failed({ kind: 'picture-damaged' })
  const { widthPx, heightPx } = decoded.value
  if (Math.max(widthPx, heightPx) < MIN_LONG_SIDE_PX)
    return failed({ kind: 'picture-too-small', widthPx, heightPx })
  if (isTooLong(decoded.value)) return failed({ kind: 'picture-too-long', widthPx, heightPx })
  const orientation = await orientationToApply(picture, decoded.value, phone)
  const sheet = uprightSheet(path, decoded.value, orientation)
  const file = await encodedFile(await phone.encodeSheet(sheet, BEST_QUALITY), phone)
  return file.ok ? ok({ kind: 'photo', ...file.value }) : file
}

/**
 * Makes a page of a file from the camera, the album or a chat, or says why not. Pictures are drawn anew: upright, at
 * most 4096 px long, as JPEG, without what the camera wrote beside the pixels; that plain file stays until the caller
 * takes it away. A whole PDF stays as it is.
 */
export const takeIn = async (path: string, phone: Phone): Promise<Result<ReadyPage, Problem>> => {
  const file = await phone.readFile(path)
  if (!file.ok) return file
  const sizeBytes = file.value.length
  if (sizeBytes > MAX_FILE_BYTES)
    return failed({ kind: 'file-too-large', sizeBytes, limitBytes: MAX_FILE_BYTES })
  const inspected = inspectFile(file.value)
  if (!inspected.ok) return inspected
  return inspected.value.kind === 'pdf'
    ? ok({ kind: 'pdf', bytes: file.value })
    : takeInPicture(path, inspected.value, phone)
}
