import { degreeDetail, degreeName } from '../../../content/degree-name'
import { LEVEL_TEXT } from '../../../content/degree-labels'
import { CERTIFICATE_SOURCES } from '../../../content/person-form'
import { CERTIFICATE_FIELD_TEXT, CERTIFICATE_TEXT as TEXT, nameMatchWords } from '../content/person-form'
import { NAME_MATCH_TEXT, NAME_PROOF_KIND } from '../../../content/name-match'
import { CERTIFICATE_FINDING_TEXT } from '../content/person-findings'
import { sentenceFor } from '../../../content/sentence'
import { shortened } from '../../../content/shortened'
import { INPUT_LABEL } from '../../../content/input-labels'
import type { Application } from '../../../model/application'
import type { CertificateDetails, CertificateField } from '../../../model/certificate-details'
import { isAdvice, type CertificateFinding } from '../../../model/form-finding'
import type { NameMatch } from '../../../model/name-match'
import type { Profile } from '../../../model/profile'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { certificateFindings } from '../../../rules/person/certificate-findings'
import { isFilled } from '../../../rules/person/filled'
import { readWhere } from '../../../rules/step-inputs'
import { nameMatch, nameProof } from '../../../rules/person/name-match'
import { fieldView, type FieldView, type FormState } from '../field-view'

const SECTIONS = [
  { id: 'name', title: TEXT.name, fields: ['nameOnCertificate'] },
  {
    id: 'certificate',
    title: TEXT.onCertificate,
    fields: [
      'degreeTitle',
      'degreeTitleInChinese',
      'major',
      'majorInChinese',
      'placeOfStudy',
      'schoolOfStudy',
      'studentNumber',
      'subjectCategory',
      'certificateNumber',
    ],
  },
  { id: 'online', title: TEXT.online, fields: ['verificationLink', 'verificationPassword'] },
] as const satisfies readonly { id: string; title: string; fields: readonly CertificateField[] }[]

const schoolRows = ({ degree: { school } }: Application) => {
  if (!school) return []
  return school.kind === 'typed'
    ? [{ id: 'school-original', value: school.name } as const]
    : [
        { id: 'school-chinese', value: school.chineseName } as const,
        { id: 'school-original', value: school.englishName } as const,
      ]
}

/** What the degree form was told already and is not asked twice. */
const knownRows = (application: Application) => {
  const { degree } = application
  const rows = [
    { id: 'place', value: degree.place },
    ...schoolRows(application),
    { id: 'level', value: LEVEL_TEXT[degree.level].name },
    { id: 'started-on', value: degree.startedOn ?? '' },
    { id: 'ended-on', value: degree.endedOn },
    { id: 'awarded-on', value: degree.awardedOn ?? '' },
  ] as const
  return rows
    .filter(({ value }) => value !== '')
    .map(({ id, value }) => ({ id, label: INPUT_LABEL[id], value: shortened(value) }))
}

const matchView = (details: CertificateDetails, profile: Profile, { degree }: Application) => {
  const match = nameMatch(details, profile)
  if (match.kind === 'nothing-to-compare' && match.missing === 'certificate')
    return { kind: 'info', title: '', text: '', asksDegree: false }
  const proof = nameProof(match)
  const isListed = degree.circumstances.includes('name-changed')
  const { title, text } = sentenceFor<NameMatch, { title: string; text: string }>(NAME_MATCH_TEXT, match)
  return {
    kind: NAME_PROOF_KIND[proof],
    title,
    text: proof === 'asked' && isListed ? `${text}${nameMatchWords.listed}` : text,
    asksDegree: proof === 'asked' && !isListed,
  }
}

/** What the form about one certificate shows. */
export const certificateView = (application: Application, profile: Profile, { typing, open }: FormState) => {
  const { certificate: details } = application
  const findings = certificateFindings(details, application.degree)
  const show = (field: CertificateField): FieldView => {
    const finding = findings.find((each) => each.field === field)
    return fieldView({
      field,
      kind: field === 'verificationPassword' ? 'secret' : 'text',
      value: details[field] ?? '',
      isOpen: open[field] ?? false,
      said:
        finding && typing[field] === undefined
          ? {
              sentence: sentenceFor<CertificateFinding, string>(CERTIFICATE_FINDING_TEXT, finding),
              isAdvice: isAdvice(finding.kind),
            }
          : undefined,
      words: CERTIFICATE_FIELD_TEXT[field],
    })
  }
  const known: Readonly<Partial<Record<CertificateField, string>>> = readWhere(application)
  /** What the degree tells already is asked no more, unless it was written otherwise. */
  const isAsked = (field: CertificateField): boolean => !known[field] || isFilled(details[field])
  return {
    degreeName: `${degreeName(application.degree)} · ${degreeDetail(application.degree)}`,
    sections: SECTIONS.map(({ id, title, fields }) => ({
      id,
      title,
      fields: fields.filter(isAsked).map(show),
    })),
    match: matchView(details, profile, application),
    known: knownRows(application),
    basis: pageBasis(CERTIFICATE_SOURCES.map(shownSource)),
    hasAny: Object.keys(details).length > 0,
  }
}
