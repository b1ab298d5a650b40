export const STUDY_STAGES = [
  'senior-high',
  'college',
  'bachelor',
  'master',
  'doctor',
  'foundation',
  'language',
  'exchange',
  'other',
] as const
/** 高中阶段（含中专、职高） / 专科 / 本科 / 硕士 / 博士 / 预科 / 语言 / 交换 / 其他. */
export type StudyStage = (typeof STUDY_STAGES)[number]

export const ONLINE_SHARES = ['none', 'partly', 'all'] as const
/** 没有网课 / 一部分 / 全部. */
export type OnlineShare = (typeof ONLINE_SHARES)[number]

/** What is typed about one stretch of study; raw text, dates are read by rules/. */
export const STUDY_TEXTS = ['school', 'place', 'major', 'started', 'ended', 'note'] as const
export type StudyText = (typeof STUDY_TEXTS)[number]

/** One 学习经历 besides that of the certificate, which follows from the degree and is not kept twice. */
export interface StudyEntry extends Readonly<Partial<Record<StudyText, string>>> {
  /** Random, says nothing about the person. */
  readonly id: string
  readonly stage?: StudyStage
  readonly online?: OnlineShare
}
