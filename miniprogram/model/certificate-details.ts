/** What the portal asks about the certificate and the degree form does not: as printed on it, raw text. */
export const CERTIFICATE_FIELDS = [
  'nameOnCertificate',
  'certificateNumber',
  'degreeTitle',
  'major',
  'majorInChinese',
  'verificationLink',
  'verificationPassword',
] as const
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number]

export type CertificateDetails = Readonly<Partial<Record<CertificateField, string>>>
