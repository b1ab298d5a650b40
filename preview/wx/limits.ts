const MB = 1024 * 1024

/** WeChat's documented limits. A test may lower the totals to fill the phone quickly. */
export const createLimits = () => ({
  storageKeyBytes: MB,
  storageBytes: 10 * MB,
  filesBytes: 200 * MB,
  fileBytes: 100 * MB,
  /** Longest side of a canvas that cheap phones still draw. */
  canvasSidePx: 4096,
})

export type Limits = ReturnType<typeof createLimits>
