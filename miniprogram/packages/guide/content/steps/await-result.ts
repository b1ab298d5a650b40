import { isDoctor, isUnderReview, not } from '../../../../content/audience'
import type { SourcedGuide } from './step-content'

export const AWAIT_RESULT: SourcedGuide = {
  drawing: undefined,
  basis: [
    ['guide', '在用户中心看进度和预计完成时间'],
    ['service-hall-2026', '一般的时限'],
    ['working-time-2018', '按国家分的时限', not(isUnderReview)],
    ['working-time-2023', '时间延长的原因'],
    ['older-answers', '没有加急'],
    ['count-start-2025', '从通过初审算起'],
    ['enhanced-review-notices', '「加强审查」的时限', isUnderReview],
    ['portal-walkthrough', '短信和邮件'],
    ['guidelines-2025', '博士的「绿色通道」', isDoctor],
  ],
  guide: ({ facts }) => ({
    prepare: [{ text: '收得到短信和邮件' }],
    actions: [
      { do: '在留服系统的「用户中心」查看认证进度。', see: '能看到预计完成时间，以它为准。' },
      { do: '留意短信和邮件。', see: '要补材料时会发短信和邮件，见「补材料」那一步。' },
      { do: '认证完成后，回来点「结果出来了」。' },
    ],
    branches: [],
    troubles: [
      {
        question: '学校在「加强审查」',
        answer: `自提交之日起（含当天）不少于 ${facts['enhanced-review-days']} 个工作日。`,
        for: isUnderReview,
      },
      {
        question: '为什么比预计的久',
        answer: '学校没有及时回复核查，遇到国内外节假日，没有及时补材料，都会延长。',
      },
      {
        question: '能加急吗',
        answer: '没有加急。急用时，把预计完成时间告诉用人单位或学校。',
        for: not(isDoctor),
      },
      {
        question: '博士能加急吗',
        answer: `没有加急。博士可以打 ${facts.contact.telephone}，问「绿色通道」怎样申请。`,
        for: isDoctor,
      },
    ],
  }),
}
