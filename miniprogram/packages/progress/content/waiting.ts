import { dateInWords } from '../../../content/official-words'
import type { WaitingDate } from '../../../model/progress'
import type { EstimatedTime, ResultEstimate } from '../../../model/result-estimate'
import type { SentenceFor } from '../../../content/sentence'

export const WAITING_TEXT = {
  intro: '照「用户中心」显示的填，只记在这部手机里。不知道的就空着。',
  loading: '正在打开',
  gone: '没有找到这份学位。它可能已经删除，请回到首页。',
  home: '回首页',
  dates: '留服系统里显示的日期',
  pick: '选日期',
  placeholder: '如 2026-09-01',
  status: '留服系统里的状态',
  statusPlaceholder: '照抄留服系统里的字',
  statusHint: '例如「认证完成」。',
  finished: '状态是「认证完成」，可以去记结果了。',
  told: '结果已经记下，不用再等。',
  toOutcome: '记下结果',
  toSupplements: '记下补材料的通知',
  toSupplementsText: '收到通知的话，把截止日记下来。',
  toStep: '等待时要做什么',
  estimate: '估计什么时候出结果',
  today: '今天',
  range: '估计的时间',
  expected: '留服系统的预计完成时间',
  start: '起算',
  caution: '这是估计，不是承诺，以留服系统里的预计完成时间为准。学校所在地的假期没有算进去。',
  late: '比估计晚，可以这样做',
  lateText:
    '比估计晚很常见：学校没有及时回复、国内外节假日、没有及时补材料都会延长。先在「用户中心」看有没有通知，再问留服中心。',
  telephone: '电话',
  email: '邮箱',
  copy: '复制',
  call: '拨打',
  remind: '预计时间添加到日历',
  reminder: '留服认证：看结果',
  fixDates: '先把上面标出的日期改好，再看估计。',
} as const

export const WAITING_DATE_TEXT = {
  submittedOn: { label: '提交日期', hint: '付款后显示提交成功的那一天。' },
  firstCheckPassedOn: { label: '通过初审的日期', hint: '工作日从这一天起算。' },
  expectedOn: { label: '预计完成时间', hint: '留服系统里写的那一天，以它为准。' },
} as const satisfies Record<WaitingDate, { label: string; hint: string }>

/** Beside the day of the first check where nothing counts from it. */
export const COUNTED_FROM_SUBMISSION = '加强审查从提交日起算，这一天可以不填。'

export const PROGRESS_FINDING_TEXT = {
  'in-the-future': '这一天还没到，请再看一下。',
  'before-rules': '比现行的办法还早，请再看一下年份。',
  'before-submission': '早于提交日期，请再看一下这两个日期。',
} as const

export interface EstimateText {
  readonly title: string
  readonly text: string
}

/** Where the days count from, and how many have passed. */
const counted = ({ from, passed }: EstimatedTime): string => {
  const start =
    from.kind === 'first-check-passed'
      ? `从通过初审的 ${dateInWords(from.on)}起算，含当天。`
      : `从提交的 ${dateInWords(from.on)}起算，含当天。`
  return passed > 0 ? `${start}今天是第 ${passed} 个工作日。` : start
}

export const ESTIMATE_TEXT: SentenceFor<ResultEstimate, EstimateText> = {
  'not-submitted': () => ({
    title: '还没有提交日期',
    text: '填上提交日期，就能估计出结果的时间。',
  }),
  usual: (estimate) => {
    const { earliest, latest = '', shortest, longest, place, from } = estimate
    const unsure = from.kind === 'submitted' ? '还不知道哪天通过初审，所以先按提交日期算，实际可能更晚。' : ''
    return {
      title:
        place === 'past'
          ? `已超过估计的 ${dateInWords(latest)}`
          : `${dateInWords(earliest)}到 ${dateInWords(latest)}`,
      text: `一般要 ${shortest}—${longest} 个工作日。${counted(estimate)}${unsure}`,
    }
  },
  'enhanced-review': (estimate) => ({
    title: `估计不早于 ${dateInWords(estimate.earliest)}`,
    text: `「加强审查」不少于 ${estimate.shortest} 个工作日，没有写最长多久。${counted(estimate)}`,
  }),
}

export const waitingWords = {
  assumed: (on: string): string => `没填时，按你勾选付款那一步的 ${dateInWords(on)}算。`,
  expectedPassed: (on: string): string => `留服系统写的预计完成时间 ${dateInWords(on)}已经过了。`,
  bar: (lines: readonly string[]): string => lines.join('，'),
}
