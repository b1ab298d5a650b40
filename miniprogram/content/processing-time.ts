import type { ProcessingTime } from '../model/processing-time'
import type { NumberedSentenceFor } from './sentence'

export interface TimeText {
  readonly title: string
  readonly explain: string
}

/** How long the authority usually takes; always an estimate. */
export const PROCESSING_TIME_TEXT: NumberedSentenceFor<ProcessingTime, TimeText> = {
  usual: ({ shortest, longest, olderTableAtMost }, { published }) => ({
    title: `一般要 ${shortest}—${longest} 个工作日`,
    explain: `有资料说从材料齐全、通过初审的当天起算。约 ${published['working-time-2023']} 年的旧时限表对你的情况写的是不超过 ${olderTableAtMost} 个工作日。这是估计，不是承诺，以系统里的预计完成时间为准。`,
  }),
  'enhanced-review': ({ atLeast }) => ({
    title: `「加强审查」不少于 ${atLeast} 个工作日`,
    explain: '自提交之日起算，含当天。公告没有写最长多久，以系统里的预计完成时间为准。',
  }),
}
