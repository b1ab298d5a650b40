import type { Attempt } from '../../../model/problem'
import { failed } from '../../../model/result'
import { scaledSheet, type EncodedPicture, type Sheet } from '../../../model/sheet'
import type { CapturePhone } from '../stores/capture-phone'
import { sizeSearch, type Setting } from './size-search'

/** The best JPEG of a sheet within the limit. `knownBytes`: its size at best quality, where it is known already. */
export const fitSheet = async (
  sheet: Sheet,
  limitBytes: number,
  phone: Pick<CapturePhone, 'encodeSheet' | 'deletePlain'>,
  knownBytes?: number,
): Attempt<EncodedPicture> => {
  const tried: string[] = []
  const encode = async ({ quality, scale }: Setting): Attempt<EncodedPicture> => {
    const encoded = await phone.encodeSheet(scaledSheet(sheet, scale), quality)
    if (encoded.ok) tried.push(encoded.value.path)
    return encoded
  }
  const found = await sizeSearch(encode, limitBytes, knownBytes)
  const kept = found.ok ? found.value.path : undefined
  tried.filter((path) => path !== kept).forEach((path) => void phone.deletePlain(path))
  if (found.ok) return found
  return failed(found.problem === 'cannot-fit' ? { kind: 'cannot-fit-limit', limitBytes } : found.problem)
}
