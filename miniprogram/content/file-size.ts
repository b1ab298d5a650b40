import { MEGABYTE_BYTES } from '../model/file-size'
import { inMegabytes } from './megabytes'

/** 「340 KB」 or 「3.4 MB」, decimal like the portal's limits. */
export const fileSize = (bytes: number): string =>
  bytes < MEGABYTE_BYTES ? `${Math.max(1, Math.round(bytes / 1000))} KB` : inMegabytes(bytes)
