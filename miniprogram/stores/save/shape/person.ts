import { CERTIFICATE_FIELDS, type CertificateDetails } from '../../../model/certificate-details'
import { ID_KINDS, PROFILE_FIELDS, type Profile } from '../../../model/profile'
import {
  fieldsOf,
  oneOf,
  readFields,
  textsOf,
  type FieldReaders,
  type RepairingReader,
  type Repairs,
} from '../readers'

const CERTIFICATE: FieldReaders<CertificateDetails> = textsOf(CERTIFICATE_FIELDS)
const PROFILE: FieldReaders<Profile> = { ...textsOf(PROFILE_FIELDS), idKind: oneOf(ID_KINDS) }

export const readCertificate = (raw: unknown, repairs: Repairs): CertificateDetails =>
  readFields(fieldsOf(raw) ?? {}, CERTIFICATE, repairs)

export const readProfile: RepairingReader<Profile> = (raw, repairs) => {
  const fields = fieldsOf(raw)
  return fields && readFields(fields, PROFILE, repairs)
}
