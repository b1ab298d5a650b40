import { PAGE_NAME } from '../../../content/page-names'
import type { InputHome } from '../../../model/step-input'
import type { StepId } from '../../../model/step'

export const INPUT_HOME_TEXT = {
  profile: PAGE_NAME.profile,
  certificate: PAGE_NAME.certificate,
  degree: PAGE_NAME.degree,
  outcome: '认证结果',
} as const satisfies Record<InputHome, string>

export const STEP_INPUT_TEXT = {
  heading: '这一页要填的内容',
  listed: '星号遮住的也能完整复制。',
  unlisted: '照着输入或复制，页面上没有就跳过。',
  copy: '复制',
  filled: '已填',
  show: '显示全部',
  cover: '遮住',
  change: '填写或修改',
} as const

export const stepInputWords = {
  missing: (labels: readonly string[]): string => `还没填：${labels.join('、')}。`,
  doubtful: (labels: readonly string[]): string => `请再核对：${labels.join('、')}。`,
} as const

interface LinkText {
  readonly heading: string
  readonly text: string
}

/** The pages that carry the work of a step. */
export const STEP_LINK_TEXT = {
  'study-history': { heading: '整理学习经历', text: '从高中起逐段记下，检查空档，再逐栏复制' },
  'await-result': { heading: '估算时间，记下进度', text: '记下「用户中心」显示的日期，按工作日估算' },
  supplement: { heading: '记下补材料通知', text: '每一项都备齐，再一次提交' },
  'receive-result': { heading: '记下结果', text: '算出复核的期限' },
  'print-certificate': { heading: '记下编号', text: '核验时要输入姓名和编号' },
  'request-review': { heading: '准备复核', text: '先读通知，再看专业目录，整理课程和证明' },
} as const satisfies Partial<Record<StepId, LinkText>>

export type LinkedStep = keyof typeof STEP_LINK_TEXT
