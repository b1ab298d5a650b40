import type { PhaseId } from '../model/phase'
import { PAGE_NAME } from './page-names'

/** The five phases: what they are called and where they are gone through. */
export const PHASE_TEXT: Readonly<Record<PhaseId, { name: string; where: string }>> = {
  prepare: { name: '准备材料', where: '手机，在家' },
  apply: { name: '网上申请', where: '电脑和手机' },
  pay: { name: '核对付款', where: '电脑和手机' },
  wait: { name: '等待', where: '电脑看进度，手机收通知' },
  result: { name: '结果', where: '电脑和手机' },
}

/** The two sittings that can be chosen between while both are open. */
export const SESSION_TEXT = {
  phone: '在家，用手机',
  computer: '坐到电脑前',
} as const

export const PREPARATION_TEXT = {
  materials: '材料清单',
  profile: PAGE_NAME.profile,
  certificate: PAGE_NAME.certificate,
  'study-history': PAGE_NAME['study-history'],
  filled: '已填好',
  unfilled: '还没填完',
} as const

export const phaseWords = {
  things: (count: number): string => `还差 ${count} 项`,
  steps: (count: number): string => `还有 ${count} 步`,
  wait: (days: number, isNotice: boolean): string => {
    if (days === 0) return isNotice ? '补材料今天截止' : '预计就是今天'
    if (isNotice) return days > 0 ? `补材料还有 ${days} 天截止` : `补材料过期 ${-days} 天`
    return days > 0 ? `预计还有 ${days} 天` : `比预计晚 ${-days} 天`
  },
  /**
   * `left`: of the required ones; `aside`: those of them that the student said this application does without;
   * `undecided`: what is not required, and nobody has said whether it is handed in.
   */
  materials: (left: number, aside: number, undecided: number): string => {
    const rest = left > 0 ? `还差 ${left} 份` : aside + undecided > 0 ? '必需的不缺了' : '都备齐了'
    return [rest, undecided > 0 ? `${undecided} 份建议交` : '', aside > 0 ? `${aside} 份这次不用` : '']
      .filter(Boolean)
      .join('，')
  },
  row: (number: number, name: string): string => `${number} ${name}`,
  spoken: (number: number, name: string, state: string): string => `第 ${number} 段，${name}，${state}`,
  spokenRow: (title: string, status: string): string => `${title}，${status}`,
  state: {
    done: '已完成',
    now: '现在做',
    open: '可以做',
    ahead: '还没到',
  } as const,
}

/** The state of a step in a few words. */
export const STEP_STATE_TEXT = {
  done: '已完成',
  now: '现在做这一步',
  open: '可以做',
  locked: '先做前面的步骤',
  optional: '有些同学会遇到',
} as const
