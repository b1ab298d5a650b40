import type { Decoded } from './scan-result'

/** Finds a code in a picture, or nothing. The library that reads it is large, and most programs run without it. */
export const findCode = async (
  canvas: HTMLCanvasElement,
  scanTypes: readonly string[],
): Promise<Decoded | undefined> => (await import('./decode-code')).decodeCode(canvas, scanTypes)
