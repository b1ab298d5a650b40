import type { DeadlineKind } from '../model/deadline'
import type { WaitEnd } from '../model/phase'
import type { PreparedForm } from '../model/phase'
import { deadlineWords } from './deadlines'

/** The card of the one thing to do now. */
export const NEXT_TEXT = {
  step: '开始这一步',
  onPhone: '在手机上做',
  material: '准备这份材料',
  awaited: '领到了，去拍',
  certificateAwaited: '正式证书还没发：其他的先备好，领到以后再申请。',
  certificateOrLetter: (telephone: string): string =>
    `正式证书还没发：证明信和正式证书二选一，交之前先打 ${telephone} 问清现在收不收。`,
  without: '这次不用',
  form: '开始填写',
  waiting: '看预计时间',
  submitted: (why: string): string => `已提交。${why}`,
  notice: '收到补材料通知',
  result: '结果出来了',
  supplement: '看要补什么',
  supplementWhy: '有通知等你补交。备齐每一项，再在留服系统里一次提交。',
  supplementPassed: '截止日过了。先看还能不能提交，再问留服中心怎么办。',
  finished: '全部完成',
  finishedTitle: '这份认证已办完',
  finishedText: '认证书可以随时在留服系统里再打印。换手机前，先在「备份和导出」里做一份备份。',
  told: '有结果了',
  toldTitle: '这次的结果不是认证书',
  toldText: '结果里记着原因、期限和接下来能做的事。',
  toOutcome: '看结果和期限',
  noteOutcome: '记下结果，算出期限',
} as const

export const FORM_TEXT: Readonly<Record<PreparedForm, { title: string; why: string }>> = {
  profile: { title: '填好我的资料', why: '注册和基本信息要用。在家填一次，到电脑前逐栏复制。' },
  certificate: { title: '填好证书信息', why: '照证书填姓名、学位和专业。到电脑前逐栏复制。' },
  'study-history': { title: '整理学习经历', why: '从高中阶段开始。在家把时间对好，到电脑前逐栏复制。' },
}

const DEADLINE_NAME: Readonly<Record<DeadlineKind, string>> = {
  supplement: '补材料',
  'false-materials': '对虚假材料结论申请复核',
  'request-review': '申请复核',
  'result-notice': '结果里写的事',
}

const HALF_HOUR_MINUTES = 30

export const timeWords = {
  /** Our own estimate: 「约 25 分钟」, 「约 1 个半小时」; empty for none. */
  about: (minutes: number): string => {
    if (minutes === 0) return ''
    if (minutes < 2 * HALF_HOUR_MINUTES)
      return `约 ${minutes > 5 ? Math.ceil(minutes / 5) * 5 : minutes} 分钟`
    const halves = Math.round(minutes / HALF_HOUR_MINUTES)
    return `约 ${Math.floor(halves / 2)} ${halves % 2 === 1 ? '个半' : ''}小时`
  },
  /** 「12 月 3 日」, with the year where it is another than this one. */
  day: (on: string, today: string): string => {
    const [year, month, date] = on.split('-').map(Number)
    return `${on.slice(0, 4) === today.slice(0, 4) ? '' : `${year} 年 `}${month} 月 ${date} 日`
  },
}

export const nextWords = {
  toSupply: (names: readonly string[]): string => `补：${names.join('、')}。备齐以后，在留服系统里一次提交。`,
  deadline: (kind: DeadlineKind, day: string, days: number): string =>
    days === 0
      ? `${DEADLINE_NAME[kind]}：${deadlineWords.daysLeft(days)}`
      : `${DEADLINE_NAME[kind]} ${day}截止，${deadlineWords.daysLeft(days)}`,
  /** A wait's end is nobody's promise. */
  waitEnd: ({ kind }: Pick<WaitEnd, 'kind'>, day: string, days: number): string => {
    if (kind === 'estimated' && days < 0) return `比估计的 ${day}晚了 ${-days} 天`
    const left = days > 0 ? `，还有 ${days} 天` : days < 0 ? `，已经过了 ${-days} 天` : '，就是今天'
    return kind === 'estimated' ? `估计到 ${day}出结果，可能更晚${left}` : `留服系统预计 ${day}完成${left}`
  },
}
