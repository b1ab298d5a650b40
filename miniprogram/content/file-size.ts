import { inMegabytes } from './megabytes'

/** 「340 KB」 or 「3.4 MB」, decimal like the portal's limits. */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : inMegabytes(bytes)
