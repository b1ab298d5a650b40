import type { ProcessingTime } from '../../../model/processing-time'
import type { NumberedSentenceFor } from '../../../content/sentence'

export interface TimeText {
  readonly title: string
  readonly explain: string
}

/** How long the authority usually takes; always an estimate. */
export const PROCESSING_TIME_TEXT: NumberedSentenceFor<ProcessingTime, TimeText> = {
  usual: ({ shortest, longest, olderTableAtMost }) => ({
    title: `一般要 ${shortest}—${longest} 个工作日`,
    explain: `从材料齐全、通过初审的当天起算。旧时限表里，和你同类的申请大部分不超过 ${olderTableAtMost} 个工作日。这是估计，不是承诺，以留服系统里的预计完成时间为准。`,
  }),
  'enhanced-review': ({ atLeast }) => ({
    title: `「加强审查」不少于 ${atLeast} 个工作日`,
    explain: '自提交之日起算，含当天。公告没有写最长多久，以留服系统里的预计完成时间为准。',
  }),
}
