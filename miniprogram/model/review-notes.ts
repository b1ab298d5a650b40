import type { IsoDate } from './iso-date'

export const MAJOR_CATALOGUES = [
  'graduate-2022',
  'undergraduate-2024',
  'undergraduate-2025',
  'undergraduate-2026',
] as const
/** 研究生教育学科专业目录（2022） / 普通高等学校本科专业目录（2024、2025、2026）. */
export type MajorCatalogueId = (typeof MAJOR_CATALOGUES)[number]

/** A 专业领域 in one of the catalogues. */
export interface FieldChoice {
  readonly catalogue: MajorCatalogueId
  readonly code: string
  readonly name: string
}

/** A course of the transcript; credits as typed. */
export interface Course {
  readonly id: string
  readonly name: string
  readonly credits: string
  /** Whether the student says that it belongs to the wished field. */
  readonly supports?: boolean
}

export const REVIEW_PROOFS = [
  'result',
  'certificate',
  'transcript',
  'course-descriptions',
  'school-letter',
  'thesis',
  'job-requirement',
] as const
/** 认证结果 / 证书 / 成绩单 / 课程说明 / 学校证明 / 论文 / 招考单位的要求. */
export type ReviewProof = (typeof REVIEW_PROOFS)[number]

/** What a student collects for a review (复核). */
export interface ReviewNotes {
  /** The day the 2024-10-25 notice was read here; everything else comes after it. */
  readonly noticeReadOn?: IsoDate
  readonly wish?: FieldChoice
  readonly reasons?: string
  readonly courses: readonly Course[]
  readonly proofs: readonly ReviewProof[]
}
