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
      readonly kind: 'needs-work'
      readonly pages: number
      readonly findings: number
      /** The first thing seen on a page, where nothing worse is wrong with the material. */
      readonly seen?: PageFinding
    }
