export const ID_KINDS = [
  'resident-id',
  'hong-kong-macau-permit',
  'taiwan-permit',
  'residence-permit',
  'passport',
] as const
/** 居民身份证 / 港澳居民来往内地通行证 / 台湾居民来往大陆通行证 / 港澳台居民居住证 / 护照. */
export type IdKind = (typeof ID_KINDS)[number]

/** What the portal asks about the person; each is kept as it was typed, so that nothing half typed is lost. */
export const PROFILE_FIELDS = [
  'name',
  'passportName',
  'formerName',
  'nationality',
  'idNumber',
  'passportNumber',
  'passportExpiresOn',
  'bornOn',
  'mobile',
  'email',
] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]

/** The person behind all degrees on this phone. Everything is optional and raw text; rules/ read and check it. */
export interface Profile extends Readonly<Partial<Record<ProfileField, string>>> {
  readonly idKind?: IdKind
}
