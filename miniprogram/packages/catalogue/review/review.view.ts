import { degreeDetail, degreeName } from '../../../content/degree-name'
import { CATALOGUE_TEXT } from '../content/majors'
import { materialText } from '../../../content/materials'
import {
  type FindingText,
  GRAVE_REVIEW_FINDINGS,
  REVIEW_FINDING_TEXT,
  REVIEW_PROOF_TEXT,
  reviewDisagreements,
  REVIEW_TEXT as TEXT,
} from '../content/review'
import { reviewExportText } from '../content/review-export'
import { numberedSentence } from '../../../content/sentence'
import { shortened } from '../../../content/shortened'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { OfficialNumbers } from '../../../model/official-numbers'
import { type Course, REVIEW_PROOFS } from '../../../model/review-notes'
import { creditShares, readCredits } from '../rules/course-credits'
import { reviewDeadline } from '../../../rules/deadlines'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { numbersOfResult } from '../../../rules/result-numbers'
import { consequencesOf } from '../../../rules/outcome-kinds'
import { reviewFindings } from '../rules/review'
import { majorsNamed } from '../search/majors-by-name'

/** To be read on the page: more than a full form makes. What is copied is whole. */
const MOST_EXPORTED = 20_000

const limitsOn = (today: IsoDate): string => materialText('review-evidence', officialNumbers(today)).limits

/** The result's own day decides which rule counts for it. */
const numbersOf = ({ outcome }: Application, today: IsoDate) =>
  numbersOfResult(outcome?.issuedOn, officialNumbers(today))

const dueSentence = ({ outcome }: Application): string => {
  if (!outcome?.issuedOn || !consequencesOf(outcome).canBeReviewed) return ''
  const { withinMonths } = officialNumbers(outcome.issuedOn).facts.review
  return TEXT.due(reviewDeadline(outcome.issuedOn).dueOn, withinMonths)
}

/** What the catalogues say of the field in the result. */
const resultMatch = (wording: string): string => {
  if (!wording.trim()) return ''
  const fields = majorsNamed(wording)
  const said = fields.map(({ catalogue, code }) => TEXT.resultIn(CATALOGUE_TEXT[catalogue].name, code))
  return said.length > 0 ? said.join('；') : TEXT.resultNowhere
}

const wishView = ({ review: { wish } }: Application) => ({
  name: wish ? shortened(wish.name) : TEXT.wishEmpty,
  detail: wish
    ? `${shortened(wish.code)} · ${CATALOGUE_TEXT[wish.catalogue].name} · ${TEXT.wishChange}`
    : TEXT.wishEmptyHint,
})

const creditsText = (typed: string, read: number | undefined): string => {
  if (!typed) return TEXT.noCredits
  return read === undefined ? TEXT.creditsUnread(typed) : TEXT.creditsText(String(read))
}

const courseView = ({ id, name, credits, supports = false }: Course, edited: string) => {
  const shownName = shortened(name.trim()) || TEXT.unnamedCourse
  return {
    id,
    shownName,
    shownCredits: creditsText(shortened(credits.trim()), readCredits(credits)),
    supports,
    isEdited: id === edited,
    editLabel: `${id === edited ? TEXT.done : TEXT.edit}：${shownName}`,
    supportLabel: `${TEXT.supports}：${shownName}`,
  }
}

/** The course whose fields are open; its texts as typed. */
const editedView = (courses: readonly Course[], edited: string) => {
  const course = courses.find(({ id }) => id === edited)
  if (!course) return null
  const isWrong = course.credits.trim() !== '' && readCredits(course.credits) === undefined
  return { name: course.name, credits: course.credits, creditsProblem: isWrong ? TEXT.creditsWrong : '' }
}

const sharesView = (courses: readonly Course[]) => {
  const { supporting, others, supportingPercent: percent } = creditShares(courses)
  if (supporting + others === 0) return null
  return {
    percent,
    supporting: TEXT.supportingShare(supporting, percent),
    others: TEXT.othersShare(others, 100 - percent),
    label: TEXT.sharesLabel(supporting, others, percent),
  }
}

const findingViews = (application: Application, today: IsoDate) => {
  const disciplines = majorsNamed(application.outcome?.fieldWording ?? '').map(({ discipline }) => discipline)
  const findings = reviewFindings(application, disciplines, today).map((finding) => {
    const { title, explain } = numberedSentence<typeof finding, FindingText>(
      REVIEW_FINDING_TEXT,
      finding,
      numbersOf(application, today),
    )
    return { kind: GRAVE_REVIEW_FINDINGS.has(finding.kind) ? 'warning' : 'info', title, explain }
  })
  return [...findings].sort((a, b) => Number(b.kind === 'warning') - Number(a.kind === 'warning'))
}

/** The collected review as text to take along. */
export const exportText = (application: Application, today: IsoDate): string => {
  const { degree, outcome, review } = application
  const { supporting, others, supportingPercent } = creditShares(review.courses)
  return reviewExportText({
    degree: `${degreeName(degree)} · ${degreeDetail(degree)}`,
    resultNumber: outcome?.number,
    issuedOn: outcome?.issuedOn,
    resultWording: outcome?.fieldWording,
    due: dueSentence(application),
    wish: review.wish,
    reasons: review.reasons,
    courses: review.courses,
    supportingCredits: supporting,
    otherCredits: others,
    supportingPercent,
    proofs: review.proofs,
    limits: limitsOn(today),
  })
}

const noticeView = (hasRead: boolean, { published }: OfficialNumbers) => ({
  hasRead,
  noticeName: TEXT.noticeName(published['field-wording-2024']),
  tick: [{ id: 'read', label: TEXT.noticeTick, hint: TEXT.noticeTickHint, chosen: hasRead }],
})

/** Everything that the review page shows of one degree. `edited`: the course whose fields are open. */
export const reviewView = (application: Application, edited: string, today: IsoDate) => {
  const { outcome, review } = application
  const numbers = numbersOf(application, today)
  const notice = noticeView(review.noticeReadOn !== undefined, numbers)
  if (!notice.hasRead) return notice
  const wording = outcome?.fieldWording ?? ''
  return {
    ...notice,
    degree: `${degreeName(application.degree)} · ${degreeDetail(application.degree)}`,
    due: dueSentence(application) || (outcome?.issuedOn ? TEXT.dueNone : TEXT.dueUnknown),
    hasDay: outcome?.issuedOn !== undefined,
    once: TEXT.once(numbers.facts.review.times),
    wording,
    wordingHint: resultMatch(wording),
    wish: wishView(application),
    reasons: review.reasons ?? '',
    courses: review.courses.map((course) => courseView(course, edited)),
    edited: editedView(review.courses, edited),
    shares: sharesView(review.courses),
    proofs: REVIEW_PROOFS.map((id) => {
      const { name, explain = '' }: { name: string; explain?: string } = REVIEW_PROOF_TEXT[id]
      return { id, label: name, hint: explain, chosen: review.proofs.includes(id) }
    }),
    photosHint: TEXT.photosHint(limitsOn(today)),
    findings: findingViews(application, today),
    exportText: shortened(exportText(application, today), MOST_EXPORTED),
    disagreements: reviewDisagreements(numbers).map(({ title, sides }) => ({
      title,
      sides: sides.map(({ who, says }) => TEXT.disagreeSays(who, says)),
    })),
  }
}
