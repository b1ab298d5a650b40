import type { CertificateField } from '../../model/certificate-details'
import type { ApplicationChange } from '../../stores/changed-application'
import { withField } from './field-view'

export const withCertificateField =
  (field: CertificateField, value: string): ApplicationChange =>
  (newest) => ({ ...newest, certificate: withField(newest.certificate, field, value) })

/** Everything typed about the certificate deleted. */
export const withoutCertificate: ApplicationChange = (newest) => ({ ...newest, certificate: {} })
