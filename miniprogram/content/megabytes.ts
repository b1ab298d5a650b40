import { MEGABYTE_BYTES } from '../model/file-size'

/** A size in decimal megabytes with at most one place, as the limits are counted here. */
export const inMegabytes = (bytes: number): string =>
  `${(bytes / MEGABYTE_BYTES).toFixed(1).replace(/\.0$/, '')} MB`
