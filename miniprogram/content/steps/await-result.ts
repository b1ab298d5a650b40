import type { StepContent } from './step-content'

export const AWAIT_RESULT: StepContent = {
  title: '等待结果',
  where: '在电脑上看进度，手机收通知',
  sources: [
    'guide',
    'service-hall-2026',
    'working-time-2023',
    'older-answers',
    'count-start-2025',
    'enhanced-review-notices',
    'portal-walkthrough',
    'guidelines-2025',
  ],
  guide: ({ facts }) => ({
    why: '留服中心在核查。你要做的是看进度，留意补材料的通知。',
    prepare: ['收得到短信和邮件'],
    actions: [
      {
        do: '在认证系统的「用户中心」查看认证进度。',
        see: '能看到预计完成时间，以它为准。',
      },
      {
        do: '留意短信和邮件。',
        see: '有资料说要补材料时会发短信和邮件，见「补材料」那一步。',
      },
      {
        do: '认证完成后，回到这里勾选完成。',
        see: '能看到结果。进行中的状态叫什么没有查到，以系统显示为准。',
      },
    ],
    branches: [],
    troubles: [
      {
        question: '一般要多久',
        answer: `服务大厅首页写的是 ${facts['usual-days'].shortest}—${facts['usual-days'].longest} 个工作日。有资料说从收到齐全材料并通过初审当天起算。这是估计，不是承诺。`,
      },
      {
        question: '学校在「加强审查」',
        answer: `自提交之日起（含当天）不少于 ${facts['enhanced-review-days']} 个工作日。`,
      },
      {
        question: '为什么比预计的久',
        answer: '旧版时限表列的原因：学校没有及时回复核查，遇到国内外节假日，没有及时补材料。',
      },
      {
        question: '能加急吗',
        answer: '旧的官方问答说没有加急。有资料说博士可以走「绿色通道」。以留服系统页面为准。',
      },
    ],
    unlocks: '查看结果。',
  }),
}
