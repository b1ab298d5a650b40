const MB = 1024 * 1024

/** Longest side of a canvas that cheap phones still draw. */
export const MOST_CANVAS_PX = 4096

/** WeChat's documented limits and the phone's habits. A test may change them, to fill the phone quickly for example. */
export const createLimits = () => ({
  storageKeyBytes: MB,
  storageBytes: 10 * MB,
  filesBytes: 200 * MB,
  fileBytes: 100 * MB,
  /** Longest side of a canvas that this phone draws, and what becomes of a larger one. */
  canvasSidePx: MOST_CANVAS_PX,
  canvasOver: 'fails' as 'fails' | 'blank',
  /** Whether canvases draw a photo turned as its EXIF data asks: undocumented, and phones differ. */
  canvasFollowsExif: true,
})

export type Limits = ReturnType<typeof createLimits>
