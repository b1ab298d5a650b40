import { ID_KIND_TEXT, PROFILE_SOURCES } from '../../../content/person-form'
import { PROFILE_FIELD_TEXT, PROFILE_TEXT as TEXT, profileWords as words } from '../content/person-form'
import { PROFILE_FINDING_TEXT } from '../content/person-findings'
import { sentenceFor } from '../../../content/sentence'
import { shortened } from '../../../content/shortened'
import { isAdvice, type ProfileFinding } from '../../../model/form-finding'
import type { Applicant } from '../../../model/degree'
import type { IsoDate } from '../../../model/iso-date'
import { ID_KINDS, type Profile, type ProfileField } from '../../../model/profile'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { isFilled } from '../../../rules/person/filled'
import { bornOnOfId, idNumberField } from '../../../rules/person/id-number'
import { withToldIdentity } from '../../../rules/person/told-identity'
import { ownIdKinds } from '../rules/own-id-kinds'
import { profileFindings } from '../../../rules/person/profile-findings'
import { inputOfField, portalInput } from '../../../rules/step-inputs'
import { readDay } from '../../../rules/typed-date'
import { fieldView, type FieldView, type FormState } from '../field-view'

const SECRET: readonly ProfileField[] = ['idNumber', 'passportNumber']
const DATES: readonly ProfileField[] = ['passportExpiresOn', 'bornOn']
/** Passports run ten years at most; the wheel goes a little further. */
const LAST_EXPIRY = '2099-12-31'

const kindOf = (field: ProfileField): FieldView['kind'] => {
  if (SECRET.includes(field)) return 'secret'
  return DATES.includes(field) ? 'date' : 'text'
}

/** How a value is copied, where that is not how it was typed. Secrets are not repeated in the open. */
const readAs = (field: ProfileField, profile: Profile, today: IsoDate): string => {
  if (SECRET.includes(field)) return ''
  const copied = portalInput(inputOfField(field, profile), { profile, application: undefined, today })
  return copied && copied !== profile[field]?.trim() ? words.readAs(shortened(copied)) : ''
}

const hintOf = (field: ProfileField, profile: Profile, today: IsoDate): string => {
  if (!isFilled(profile[field])) return ''
  const born = field === 'idNumber' ? bornOnOfId(profile, today) : undefined
  return born ? words.bornAs(born) : readAs(field, profile, today)
}

const pickedOf = (text: string | undefined, today: IsoDate): string => {
  const read = readDay(text ?? '')
  return read.ok ? read.value : today
}

/** A birthday that the number tells already is not asked again, unless another one stands there. */
const asksBornOn = (profile: Profile, today: IsoDate): boolean => {
  const told = bornOnOfId(profile, today)
  return told === undefined || (isFilled(profile.bornOn) && pickedOf(profile.bornOn, today) !== told)
}

const documentFields = (profile: Profile): readonly ProfileField[] =>
  profile.idKind || isFilled(profile.idNumber) ? [idNumberField(profile)] : []

/** The holder of a resident ID is not asked for a nationality, unless one stands there. */
const asksNationality = ({ idKind }: Profile, typed: Profile): boolean =>
  idKind !== 'resident-id' || isFilled(typed.nationality)

const sectionFields = (profile: Profile, typed: Profile, today: IsoDate) => [
  {
    title: TEXT.names,
    fields: [
      ...(['name', 'passportName', 'formerName'] as const),
      ...(asksNationality(profile, typed) ? (['nationality'] as const) : []),
      ...(asksBornOn(profile, today) ? (['bornOn'] as const) : []),
    ],
  },
  {
    title: TEXT.passport,
    fields: [
      ...(idNumberField(profile) === 'passportNumber' ? [] : (['passportNumber'] as const)),
      'passportExpiresOn' as const,
    ],
  },
  { title: TEXT.contact, fields: ['mobile', 'email'] as const },
]

/** What the form about the person shows. A field says what is wrong once the student has left it. */
export const profileView = (
  typed: Profile,
  applicants: readonly Applicant[],
  { typing, open, showsAllKinds = false }: FormState & { readonly showsAllKinds?: boolean },
  today: IsoDate,
) => {
  const profile = withToldIdentity(typed, applicants)
  const findings = profileFindings(profile, today)
  const kinds = showsAllKinds ? ID_KINDS : ownIdKinds(profile, applicants)
  const show = (field: ProfileField): FieldView => {
    const finding = findings.find((each) => each.field === field)
    const said =
      finding && typing[field] === undefined
        ? {
            sentence: sentenceFor<ProfileFinding, string>(PROFILE_FINDING_TEXT, finding),
            isAdvice: isAdvice(finding.kind),
          }
        : undefined
    return fieldView({
      field,
      kind: kindOf(field),
      value: typed[field] ?? '',
      isOpen: open[field] ?? false,
      said,
      words: PROFILE_FIELD_TEXT[field],
      hint: finding ? '' : hintOf(field, profile, today),
      picked: pickedOf(profile[field], today),
      latest: field === 'bornOn' ? today : LAST_EXPIRY,
    })
  }
  return {
    hasOtherKinds: kinds.length < ID_KINDS.length,
    idKinds: kinds.map((id) => ({
      id,
      label: ID_KIND_TEXT[id].name,
      hint: ID_KIND_TEXT[id].explain,
      chosen: id === profile.idKind,
    })),
    document: documentFields(profile).map(show),
    sections: sectionFields(profile, typed, today).map(({ title, fields }) => ({
      title,
      fields: fields.map(show),
    })),
    passwordText: words.password(officialNumbers(today)),
    basis: pageBasis(PROFILE_SOURCES.map(shownSource)),
    hasAny: Object.keys(typed).length > 0,
  }
}
