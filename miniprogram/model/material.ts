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

/** How strongly a material is asked for. `likely`: students report it is asked, no official text seen. */
export const NEEDS = ['required', 'likely', 'recommended', 'optional', 'if-asked'] as const
export type Need = (typeof NEEDS)[number]

export type FileFormat = 'jpeg' | 'png' | 'pdf'

/** How several pages leave the phone: one PDF, one tall JPEG, or a JPEG each. */
export type Delivery = 'one-pdf' | 'one-jpeg' | 'jpeg-each'

/** What a material that has pages still lacks before it can be uploaded. */
export type MaterialLack =
  /** Nobody has said whether there is a back side, or that it is among the pages. */
  | { readonly kind: 'back-side' }
  /** The check saw something on so many places; the first of them. */
  | { readonly kind: 'clear-page'; readonly count: number; readonly first: PageFinding }
  /** So many things against the portal's rule of formats, sizes and numbers. */
  | { readonly kind: 'accepted-file'; readonly count: number }

/** Derived from the pages in hand and the limits, never saved. */
export type MaterialStatus =
  | { readonly kind: 'empty' }
  /** The student ticked it off: signed online in the portal, or not a photo. */
  | { readonly kind: 'handled' }
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
