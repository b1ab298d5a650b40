import type { Applicant } from '../../../model/degree'
import { ID_KINDS, type IdKind, type Profile } from '../../../model/profile'

/** The papers that each registers with. */
const KINDS_OF = {
  mainland: ['resident-id'],
  'hong-kong-macau': ['hong-kong-macau-permit', 'residence-permit'],
  taiwan: ['taiwan-permit', 'residence-permit'],
  foreign: ['passport'],
} as const satisfies Record<Applicant, readonly IdKind[]>

/** The student's own kinds and the one that is chosen; all of them while nobody said who the student is. */
export const ownIdKinds = ({ idKind }: Profile, applicants: readonly Applicant[]): readonly IdKind[] => {
  const own: readonly IdKind[] = applicants.flatMap((applicant) => KINDS_OF[applicant])
  return ID_KINDS.filter((id) => own.length === 0 || own.includes(id) || id === idKind)
}
