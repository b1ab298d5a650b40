import type { Applicant } from '../../model/degree'
import type { Profile } from '../../model/profile'
import { isFilled } from './filled'

const CHINESE = '中国'

/**
 * The person with what is known without being typed: whoever said to be a mainland resident, for every degree, registers
 * with the resident ID, and its holder is Chinese. What was typed counts first.
 */
export const withToldIdentity = (profile: Profile, applicants: readonly Applicant[]): Profile => {
  const isMainland = applicants.length > 0 && applicants.every((applicant) => applicant === 'mainland')
  const idKind = profile.idKind ?? (isMainland ? 'resident-id' : undefined)
  if (idKind !== 'resident-id') return profile
  return {
    ...profile,
    idKind,
    nationality: isFilled(profile.nationality) ? profile.nationality : CHINESE,
  }
}
