import type { MaterialId } from './material'

/** The shape of the paper to be photographed: the camera's frame follows it. */
export const PAGE_FRAMES = ['a4', 'certificate', 'passport-page', 'card', 'id-photo', 'free'] as const
export type PageFrame = (typeof PAGE_FRAMES)[number]

/** The usual shape of each material; a new one says its own, for corners and colour go by it. */
const FRAMES: Readonly<Record<MaterialId, PageFrame>> = {
  'id-photo': 'id-photo',
  authorization: 'a4',
  'degree-certificate': 'certificate',
  'award-letter': 'a4',
  'certificate-link': 'a4',
  'passport-page': 'passport-page',
  'visa-pages': 'passport-page',
  'entry-exit-record': 'a4',
  'entry-exit-pages': 'passport-page',
  permit: 'card',
  'hong-kong-entry': 'free',
  'id-card': 'card',
  'foreign-id': 'passport-page',
  'passport-lost-statement': 'a4',
  'study-place-proof': 'a4',
  transcript: 'a4',
  'research-proof': 'a4',
  'online-study-note': 'a4',
  'name-change-proof': 'a4',
  'cooperation-proof': 'a4',
  'prior-study-proof': 'a4',
  'thesis-abstract': 'a4',
  translation: 'a4',
  'country-extra': 'free',
  'review-evidence': 'a4',
}

export const pageFrame = (material: MaterialId): PageFrame => FRAMES[material]

/** Width divided by height: A4 (ISO 216), across for certificates; TD3 page and ID-1 card (ICAO 9303, ISO 7810). */
export const FRAME_ASPECT = {
  a4: 210 / 297,
  certificate: 297 / 210,
  'passport-page': 125 / 88,
  card: 85.6 / 53.98,
  'id-photo': 35 / 45,
  free: 3 / 4,
} as const satisfies Record<PageFrame, number>
