import type { Problem } from '../../../model/problem'
import { failed, type Result } from '../../../model/result'
import { scaledSheet, type EncodedPicture, type Sheet } from '../../../model/sheet'
import type { CapturePhone } from '../../../stores/capture/capture-phone'
import { sizeSearch } from './size-search'

/** The best JPEG of a sheet within the limit. `knownBytes`: its size at best quality, where it is known already. */
export const fitSheet = async (
  sheet: Sheet,
  limitBytes: number,
  phone: Pick<CapturePhone, 'encodeSheet'>,
  knownBytes?: number,
): Promise<Result<EncodedPicture, Problem>> => {
  const found = await sizeSearch<EncodedPicture, Problem>(
    ({ quality, scale }) => phone.encodeSheet(scaledSheet(sheet, scale), quality),
    limitBytes,
    knownBytes,
  )
  if (found.ok) return found
  return failed(found.problem === 'cannot-fit' ? { kind: 'cannot-fit-limit', limitBytes } : found.problem)
}
