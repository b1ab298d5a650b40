/** What the portal asks to be typed or chosen, as far as a source names it or it stands on the papers. */
export const INPUT_IDS = [
  'legal-name',
  'passport-name',
  'former-name',
  'nationality',
  'id-kind',
  'id-number',
  'passport-number',
  'passport-expires-on',
  'born-on',
  'mobile',
  'email',
  'place',
  'school-original',
  'school-chinese',
  'level',
  'started-on',
  'ended-on',
  'awarded-on',
  'name-on-certificate',
  'certificate-number',
  'degree-title',
  'degree-title-in-chinese',
  'major',
  'major-in-chinese',
  'place-of-study',
  'school-of-study',
  'student-number',
  'subject-category',
  'studied-remotely',
  'verification-link',
  'verification-password',
  'result-number',
] as const
export type InputId = (typeof INPUT_IDS)[number]

/** Where the student writes it down: about themselves, about the certificate, in the degree, about the result. */
export type InputHome = 'profile' | 'certificate' | 'degree' | 'outcome'

/** The two types of application that a source names. */
export type ApplicationType = 'general' | 'cooperation'
