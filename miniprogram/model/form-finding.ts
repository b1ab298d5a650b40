import type { CertificateField } from './certificate-details'
import type { Level } from './degree'
import type { DateFinding } from './finding'
import type { IsoDate } from './iso-date'
import type { ProfileField } from './profile'

/** What is wrong with the number of a 居民身份证 or 居住证. */
export type ResidentIdFinding =
  /** The fifteen digits of the first generation, which had no check digit. */
  | { readonly kind: 'id-15-digits' }
  | { readonly kind: 'id-length'; readonly count: number }
  | { readonly kind: 'id-characters' }
  | { readonly kind: 'id-no-such-day' }
  | { readonly kind: 'id-born-in-future' }
  | { readonly kind: 'id-check-digit' }
  /** 81, 82, 83: the card of a resident of Hong Kong, Macau or Taiwan, or the other way round. */
  | { readonly kind: 'id-is-residence-permit' }
  | { readonly kind: 'id-not-residence-permit' }

export type PermitFinding =
  | { readonly kind: 'permit-letter' }
  | { readonly kind: 'permit-digits'; readonly count: number }
  | { readonly kind: 'taiwan-digits'; readonly count: number }
  | { readonly kind: 'taiwan-characters' }

export type PassportFinding =
  | { readonly kind: 'passport-characters' }
  | { readonly kind: 'passport-length'; readonly count: number }
  /** Not how the numbers of Chinese passports look; the passport itself decides. */
  | { readonly kind: 'passport-unusual' }

export type ContactFinding =
  | { readonly kind: 'mobile-characters' }
  | { readonly kind: 'mobile-length'; readonly count: number }
  | { readonly kind: 'mobile-foreign' }
  | { readonly kind: 'mobile-unclear' }
  | { readonly kind: 'email-no-at' }
  | { readonly kind: 'email-spaces' }
  | { readonly kind: 'email-unreadable' }
  | { readonly kind: 'email-misspelt'; readonly suggestion: string }
  | { readonly kind: 'email-of-school' }

export type NameFinding =
  | { readonly kind: 'name-has-digits' }
  | { readonly kind: 'name-has-letters' }
  | { readonly kind: 'name-other-dot' }
  | { readonly kind: 'passport-name-has-han' }
  | { readonly kind: 'passport-name-has-digits' }
  | { readonly kind: 'passport-name-one-word' }
  | { readonly kind: 'passport-name-umlaut' }

export type IdFinding = ResidentIdFinding | PermitFinding | PassportFinding

/** One thing to look at in the form about the person. Nothing keeps it from being saved. */
export type ProfileFinding = { readonly field: ProfileField } & (
  | IdFinding
  | ContactFinding
  | NameFinding
  | DateFinding
  | { readonly kind: 'day-in-future' }
  | { readonly kind: 'born-differs-from-id'; readonly bornOn: IsoDate }
  | { readonly kind: 'passport-expired' }
  | { readonly kind: 'resident-id-foreign-nationality' }
)
export type ProfileFindingKind = ProfileFinding['kind']

/** One thing to look at in the form about the certificate. */
export type CertificateFinding = { readonly field: CertificateField } & (
  | { readonly kind: 'line-break' }
  | { readonly kind: 'no-han' }
  | { readonly kind: 'not-a-link' }
  | { readonly kind: 'link-with-more-text' }
  | { readonly kind: 'title-of-other-level'; readonly level: Level; readonly titleLevel: Level }
)
export type CertificateFindingKind = CertificateFinding['kind']

/** Worth another look, while it may well be right. */
const ADVICE_KINDS = [
  'passport-unusual',
  'passport-expired',
  'mobile-foreign',
  'email-misspelt',
  'email-of-school',
  'name-other-dot',
  'passport-name-one-word',
  'resident-id-foreign-nationality',
  'title-of-other-level',
  'no-han',
] as const satisfies readonly (ProfileFindingKind | CertificateFindingKind)[]

export const isAdvice = (kind: ProfileFindingKind | CertificateFindingKind): boolean =>
  ADVICE_KINDS.some((advice) => advice === kind)
