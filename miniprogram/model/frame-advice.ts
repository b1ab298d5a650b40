/** What may be said while framing; `good` is said by silence. The sentences are in content/capture.ts. */
export const FRAME_ADVICE = [
  'too-dark',
  'no-page',
  'show-corners',
  'too-far',
  'glare',
  'hold-still',
  'good',
] as const
export type FrameAdvice = (typeof FRAME_ADVICE)[number]
