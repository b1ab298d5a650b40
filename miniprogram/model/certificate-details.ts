/** What the portal asks about one degree and the degree form does not: as printed on the papers, raw text. */
export const CERTIFICATE_FIELDS = [
  'nameOnCertificate',
  'certificateNumber',
  'degreeTitle',
  'degreeTitleInChinese',
  'major',
  'majorInChinese',
  'studentNumber',
  'subjectCategory',
  'placeOfStudy',
  'schoolOfStudy',
  'verificationLink',
  'verificationPassword',
] as const
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number]

export type CertificateDetails = Readonly<Partial<Record<CertificateField, string>>>
