import type { StudyStage } from '../model/study-history'

export const STUDY_STAGE_TEXT = {
  'senior-high': { name: '高中阶段', explain: '含中专、职高和国际高中' },
  college: { name: '专科' },
  bachelor: { name: '本科' },
  master: { name: '硕士' },
  doctor: { name: '博士' },
  foundation: { name: '预科' },
  language: { name: '语言' },
  exchange: { name: '交换', explain: '在另一所学校读一段，学历还是原来的学校发' },
  other: { name: '其他' },
} as const satisfies Record<StudyStage, { readonly name: string; readonly explain?: string }>

/** What the portal asks of each entry of the study history. */
export const STUDY_FIELD_TEXT = {
  started: '开始年月',
  ended: '结束年月',
  school: '学校',
  place: '国家或地区',
  major: '专业',
  stage: '学历层次',
} as const
