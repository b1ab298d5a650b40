import type { Course, FieldChoice, ReviewProof } from '../../../model/review-notes'
import { CATALOGUE_TEXT } from './majors'
import { REVIEW_PROOF_TEXT } from './review'

/** All that the exported text may say: what the student typed, counted credits, and the dated requirements. */
export interface ReviewExport {
  readonly degree: string
  readonly resultNumber: string | undefined
  readonly issuedOn: string | undefined
  readonly resultWording: string | undefined
  /** Until when, in a sentence. */
  readonly due: string | undefined
  readonly wish: FieldChoice | undefined
  readonly reasons: string | undefined
  readonly courses: readonly Course[]
  readonly supportingCredits: number
  readonly otherCredits: number
  readonly supportingPercent: number
  readonly proofs: readonly ReviewProof[]
  readonly limits: string
}

const EMPTY = '（还没有填写）'

const said = (text: string | undefined): string => text?.trim() || EMPTY

const courseLines = (courses: readonly Course[]): string =>
  courses.map(({ name, credits }, at) => `${at + 1}. ${said(name)}，学分：${said(credits)}`).join('\n') ||
  '没有'

/** The collected review as plain text. It adds no reason and no judgement of its own. */
export const reviewExportText = (facts: ReviewExport): string => {
  const { wish, courses, supportingCredits, otherCredits, supportingPercent } = facts
  const share =
    supportingCredits + otherCredits > 0
      ? [`学分合计：支持 ${supportingCredits}，其他 ${otherCredits}，支持的占 ${supportingPercent}%。`]
      : []
  return [
    '认证结果复核：准备的材料',
    `学位：${facts.degree}`,
    `认证书编号：${said(facts.resultNumber)}`,
    `出具日期：${said(facts.issuedOn)}`,
    `期限：${said(facts.due)}`,
    '',
    `认证书上的专业领域：${said(facts.resultWording)}`,
    `想要的专业领域：${wish ? `${wish.name}（代码 ${wish.code}，${CATALOGUE_TEXT[wish.catalogue].official}）` : EMPTY}`,
    '',
    '一、理由和诉求',
    said(facts.reasons),
    '',
    '二、支持的课程',
    courseLines(courses.filter(({ supports }) => supports)),
    '',
    '三、其他课程',
    courseLines(courses.filter(({ supports }) => !supports)),
    ...share,
    '',
    '四、证明清单',
    facts.proofs.map((proof) => `· ${REVIEW_PROOF_TEXT[proof].name}`).join('\n') || EMPTY,
    `上传要求：${facts.limits}`,
  ].join('\n')
}
