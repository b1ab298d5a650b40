import { WxFailure } from '../api/failure'
import type { Limits } from '../limits'

// The words of these are documented nowhere.
export const STORAGE_FULL = new WxFailure('exceed storage max size 10Mb')
export const NO_SUCH_RECORD = new WxFailure('data not found')

/** Refuses a record that is too large for one key, or for what the others leave. */
export const refuseOversize = (
  sizeBytes: number,
  usedByOthers: number,
  limits: Pick<Limits, 'storageKeyBytes' | 'storageBytes'>,
): void => {
  if (sizeBytes > limits.storageKeyBytes) throw new WxFailure('entry size limit reached')
  if (usedByOthers + sizeBytes > limits.storageBytes) throw STORAGE_FULL
}
