import type { Applicant } from '../model/degree'
import type { Profile } from '../model/profile'
import { withToldIdentity } from '../rules/person/told-identity'
import { applicationStore, profileStore } from '../stores/index'

/** Who the student said to be, for each degree. */
export const applicants = (): readonly Applicant[] =>
  applicationStore.applications.map(({ degree }) => degree.applicant)

/** The person as typed, with what their degrees tell about them. */
export const knownPerson = (): Profile => withToldIdentity(profileStore.form ?? {}, applicants())
