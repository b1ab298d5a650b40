import type { OlderTableGroup, ProcessingTime } from '../../../model/processing-time'
import { yearOf } from '../../../content/official-words'
import type { NumberedSentenceFor } from '../../../content/sentence'

export interface TimeText {
  readonly title: string
  readonly explain: string
}

/** 「多数」 and 「大部分」 are the announcement's own words. */
const OLDER_GROUP: Readonly<Record<OlderTableGroup, string>> = {
  country: '这个国家的申请大部分',
  cooperation: '中外合作办学多数',
  region: '港澳台没有单列，按「其他」算，',
  other: '没有单列的国家',
}

/** How long the authority usually takes; always an estimate. */
export const PROCESSING_TIME_TEXT: NumberedSentenceFor<ProcessingTime, TimeText> = {
  usual: ({ shortest, longest, olderTableGroup, olderTableAtMost }, { published }) => ({
    title: `一般要 ${shortest}—${longest} 个工作日`,
    explain: `从材料齐全、通过初审的当天起算。${OLDER_GROUP[olderTableGroup]}不超过 ${olderTableAtMost} 个工作日（${yearOf(published['working-time-2018'])} 年公布）。这是估计，不是承诺。`,
  }),
  'enhanced-review': ({ atLeast }) => ({
    title: `「加强审查」不少于 ${atLeast} 个工作日`,
    explain: '自提交之日起算，含当天。公告没有写最长多久，以留服系统里的预计完成时间为准。',
  }),
}
