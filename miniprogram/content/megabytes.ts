/** A size in decimal megabytes with at most one place, as the limits are counted here. */
export const inMegabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
