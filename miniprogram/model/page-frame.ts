/** The shape of the paper to be photographed: the camera's frame follows it. */
export const PAGE_FRAMES = ['a4', 'certificate', 'passport-page', 'card', 'id-photo', 'free'] as const
export type PageFrame = (typeof PAGE_FRAMES)[number]

/** Width divided by height: A4 (ISO 216), also for certificates, most of which stand upright; TD3 page and ID-1 card (ICAO 9303, ISO 7810). */
export const FRAME_ASPECT = {
  a4: 210 / 297,
  certificate: 210 / 297,
  'passport-page': 125 / 88,
  card: 85.6 / 53.98,
  'id-photo': 35 / 45,
  free: 3 / 4,
} as const satisfies Record<PageFrame, number>
