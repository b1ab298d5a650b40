import type { Application } from '../../../model/application'
import type { Level } from '../../../model/degree'
import type { IsoDate } from '../../../model/iso-date'
import type { ReviewFinding } from '../../../model/review-finding'
import type { FieldChoice, MajorCatalogueId } from '../../../model/review-notes'
import { creditShares } from './course-credits'
import { reviewDeadline } from '../../../rules/deadlines'
import { canBeFalse, consequencesOf } from '../../../rules/outcome-kinds'

/** A share below this is said to be small. Ours: no source gives a number. */
const SMALL_PERCENT = 34

const squeezed = (text: string): string => text.replace(/\s/g, '')

/** Whether a catalogue is the one for a level: 研究生 for masters and doctors, 本科 for bachelors and diplomas. */
export const isCatalogueFor = (catalogue: MajorCatalogueId, level: Level): boolean =>
  (catalogue === 'graduate-2022') === (level === 'master' || level === 'doctor')

/** The catalogue that the guide names for a level. */
export const usualCatalogue = (level: Level): MajorCatalogueId =>
  level === 'master' || level === 'doctor' ? 'graduate-2022' : 'undergraduate-2024'

const resultFindings = ({ outcome }: Application, today: IsoDate): ReviewFinding[] => {
  if (!outcome) return [{ kind: 'no-result' }]
  if (outcome.kind === 'not-accepted') return [{ kind: 'not-accepted' }]
  const findings: ReviewFinding[] = []
  if (!consequencesOf(outcome).isCertificate) findings.push({ kind: 'not-a-certificate' })
  if (canBeFalse(outcome) && outcome.isAboutFalseMaterials) findings.push({ kind: 'false-materials' })
  if (!outcome.fieldWording?.trim()) findings.push({ kind: 'wording-missing' })
  if (!consequencesOf(outcome).canBeReviewed) return findings
  if (!outcome.issuedOn) return [...findings, { kind: 'issue-day-unknown' }]
  const { dueOn } = reviewDeadline(outcome.issuedOn)
  return today > dueOn ? [{ kind: 'deadline-past', dueOn }, ...findings] : findings
}

const wishFindings = (
  { degree: { level }, outcome }: Application,
  wish: FieldChoice | undefined,
  resultDisciplines: readonly string[],
): ReviewFinding[] => {
  if (!wish) return [{ kind: 'wish-missing' }]
  const findings: ReviewFinding[] = []
  const wording = squeezed(outcome?.fieldWording ?? '')
  const isSame = wording === squeezed(wish.name)
  if (isSame) findings.push({ kind: 'wish-equals-result' })
  if (!isSame && resultDisciplines.length > 0 && !resultDisciplines.includes(wish.code.slice(0, 2)))
    findings.push({ kind: 'wish-in-another-discipline' })
  const { catalogue } = wish
  if (!isCatalogueFor(catalogue, level)) findings.push({ kind: 'catalogue-not-for-level', level, catalogue })
  return findings
}

const courseFindings = ({ review: { courses } }: Application): ReviewFinding[] => {
  if (courses.length === 0) return [{ kind: 'no-courses' }]
  const findings: ReviewFinding[] = []
  const { supporting, others, supportingPercent: percent, unreadable } = creditShares(courses)
  if (!courses.some(({ supports }) => supports)) findings.push({ kind: 'no-supporting-course' })
  else if (supporting + others > 0 && percent < SMALL_PERCENT) findings.push({ kind: 'small-share', percent })
  if (unreadable > 0) findings.push({ kind: 'credits-unreadable', courses: unreadable })
  const unnamed = courses.filter(({ name }) => !name.trim()).length
  if (unnamed > 0) findings.push({ kind: 'courses-unnamed', courses: unnamed })
  return findings
}

/**
 * What speaks against this review, or is missing from it, most decisive first.
 * `resultDisciplines`: the 门类 (two digits) under which a catalogue has the field of the result; empty where none has it.
 */
export const reviewFindings = (
  application: Application,
  resultDisciplines: readonly string[],
  today: IsoDate,
): ReviewFinding[] => [
  ...resultFindings(application, today),
  ...wishFindings(application, application.review.wish, resultDisciplines),
  ...courseFindings(application),
  ...(application.review.reasons?.trim() ? [] : [{ kind: 'reasons-empty' } as const]),
  ...(application.review.proofs.length > 0 ? [] : [{ kind: 'no-proofs' } as const]),
]
