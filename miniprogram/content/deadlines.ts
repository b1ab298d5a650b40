import { APP_NAME } from './app-name'
import type { DeadlineKind } from '../model/deadline'
import type { OfficialNumbers } from '../model/official-numbers'
import type { UnsureYear } from '../model/work-calendar'
import { timesOf } from './official-words'

interface DeadlineText {
  readonly title: string
  readonly explain: (numbers: OfficialNumbers) => string
  /** What stands in the phone's calendar, where other apps can read it: nothing about the person. */
  readonly reminder: string
}

export const DEADLINE_TEXT: Readonly<Record<DeadlineKind, DeadlineText>> = {
  supplement: {
    title: '补材料的截止日',
    explain: () => '日期照通知填写。备齐以后一次提交。',
    reminder: '留服认证：补材料的截止日',
  },
  'false-materials': {
    title: '对虚假材料结论申请复核',
    explain: ({ facts }) =>
      `要在 ${facts['false-material-review']} 个工作日内申请，从出具当天算起。通知单写了期限，就按通知单，越早越好。`,
    reminder: '留服认证：申请复核的截止日',
  },
  'request-review': {
    title: '申请复核的截止日',
    explain: ({ facts: { review } }) =>
      `结果出具起 ${review.withinMonths} 个月内，只有${timesOf(review.times)}。不需要复核就不用管它。`,
    reminder: '留服认证：申请复核的截止日',
  },
  'result-notice': {
    title: '结果里写的截止日',
    explain: () => '日期照结果填写。要办什么，照结果里写的做。',
    reminder: '留服认证：结果里写的截止日',
  },
}

export const DEADLINES_TEXT = {
  heading: '截止日',
  remind: '添加到手机日历',
  reminded: '已添加到日历，前一天提醒',
  reminderText: `打开「${APP_NAME}」小程序看要做什么。日期按北京时间，以留服系统页面为准。`,
} as const

export const deadlineWords = {
  daysLeft: (days: number): string => {
    if (days < 0) return `已经过了 ${-days} 天`
    return days === 0 ? '今天截止' : `还有 ${days} 天`
  },
  /** In which direction a day may err that was counted without a year's arrangement. */
  unsure: ({ year, basis }: UnsureYear): string =>
    basis === 'statutory'
      ? `${year} 年的放假安排还没有收录，先扣了法定节假日。实际的日子一样或更晚，遇到周末补班也可能略早。`
      : `${year} 年的节假日没有收录，只扣了周末，实际的日子一样或更晚。`,
  spoken: (title: string, degree: string, date: string, left: string): string =>
    `${title}，${degree}，${date}，${left}`,
}
