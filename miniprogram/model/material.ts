import type { PageFinding } from './page-finding'

/** Everything the authority may ask to see. The order is the upload order. */
export const MATERIAL_IDS = [
  'id-photo',
  'authorization',
  'degree-certificate',
  'award-letter',
  'certificate-link',
  'passport-page',
  'visa-pages',
  'entry-exit-record',
  'entry-exit-pages',
  'permit',
  'hong-kong-entry',
  'id-card',
  'foreign-id',
  'passport-lost-statement',
  'study-place-proof',
  'transcript',
  'research-proof',
  'online-study-note',
  'name-change-proof',
  'cooperation-proof',
  'prior-study-proof',
  'thesis-abstract',
  'translation',
  'country-extra',
  'review-evidence',
] as const
export type MaterialId = (typeof MATERIAL_IDS)[number]

/** An address written by hand may name anything. */
export const isMaterialId = (text: unknown): text is MaterialId => MATERIAL_IDS.some((id) => id === text)

/**
 * How strongly a material is asked for. `likely`: students report it is asked, no official text seen; `replaced`: it is
 * lost, and others on the list stand for it.
 */
export const NEEDS = ['required', 'likely', 'recommended', 'optional', 'if-asked', 'replaced'] as const
export type Need = (typeof NEEDS)[number]

/**
 * Why a material is not photographed here: it is ready elsewhere (also signed or typed in the portal), or this application
 * does without it.
 */
export const HANDLED_AS = ['prepared', 'not-needed'] as const
export type HandledAs = (typeof HANDLED_AS)[number]

export type FileFormat = 'jpeg' | 'png' | 'pdf'

/** How several pages leave the phone: one PDF, one tall JPEG, or a JPEG each. */
export type Delivery = 'one-pdf' | 'one-jpeg' | 'jpeg-each'

/** One photograph of a material whose photographs are known. `permit`: the British residence permit (BRP). */
export const MATERIAL_PARTS = [
  'visa-sticker',
  'permit-front',
  'permit-back',
  'evisa-page',
  'front',
  'back',
  'endorsements',
  'student-visa',
  'landing-slip',
] as const
export type MaterialPart = (typeof MATERIAL_PARTS)[number]

/** Which photograph a page is; `other`: none of those that the material is known to have. */
export const PAGE_PARTS = [...MATERIAL_PARTS, 'other'] as const
export type PagePart = (typeof PAGE_PARTS)[number]

/** What a material that has pages still lacks before it can be uploaded. */
export type MaterialLack =
  /** Nobody has said whether there is a back side, or that it is among the pages. */
  | { readonly kind: 'back-side' }
  /** The photographs that are not there yet. */
  | { readonly kind: 'parts'; readonly parts: readonly MaterialPart[] }
  /** The check saw something on so many places; the first of them. */
  | { readonly kind: 'clear-page'; readonly count: number; readonly first: PageFinding }
  /** So many things against the portal's rule of formats, sizes and numbers. */
  | { readonly kind: 'accepted-file'; readonly count: number }

/** Derived from the pages in hand and the limits, never saved. */
export type MaterialStatus =
  /** `isAwaited`: the school has not issued it. */
  | { readonly kind: 'empty'; readonly isAwaited?: true }
  /** Not photographed here, as the student said; `as` is absent where only that was said, not which of the two. */
  | { readonly kind: 'handled'; readonly as?: HandledAs }
  | {
      readonly kind: 'ready'
      readonly pages: number
      readonly sizeBytes: number
      /** How many of the pages nobody has checked; absent where all were. */
      readonly unchecked?: number
    }
  | {
      readonly kind: 'lacking'
      readonly pages: number
      readonly lacks: readonly [MaterialLack, ...MaterialLack[]]
    }
