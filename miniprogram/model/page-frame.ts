/** The shape of the paper to be photographed: the camera's frame follows it. */
export const PAGE_FRAMES = ['a4', 'certificate', 'passport-page', 'card', 'id-photo', 'free'] as const
export type PageFrame = (typeof PAGE_FRAMES)[number]

/**
 * Width and height in millimetres: A4 (ISO 216), also for certificates, most of which stand upright; TD3 page and ID-1
 * card (ICAO 9303, ISO 7810). Of `free` nobody knows the size: it is taken for a sheet.
 */
export const FRAME_MM = {
  a4: [210, 297],
  certificate: [210, 297],
  'passport-page': [125, 88],
  card: [85.6, 53.98],
  'id-photo': [35, 45],
  free: [210, 297],
} as const satisfies Record<PageFrame, readonly [widthMm: number, heightMm: number]>

const A_PHONE_UPRIGHT = 3 / 4

/** Width divided by height. */
export const frameAspect = (frame: PageFrame): number =>
  frame === 'free' ? A_PHONE_UPRIGHT : FRAME_MM[frame][0] / FRAME_MM[frame][1]
