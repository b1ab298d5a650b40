import type { StepContent } from './step-content'

export const STUDY_HISTORY: StepContent = {
  title: '填写学习经历',
  where: '在电脑上做',
  sources: ['guide', 'registration-2025', 'continuity-2024', 'supplement-2025'],
  guide: ({ facts }) => ({
    why: '从高中起，一段不漏。有文章说学历前后接不上会影响认证。',
    prepare: ['高中起每一段学习的学校和起止年月'],
    actions: [
      { do: '看一下自动添加的那一条。', see: '上一步填写的学习经历已经自动添加。' },
      {
        do: '点击左下方的「新增」，填写其他学习经历。',
        see: `从高中阶段开始填写，至少 ${facts['study-entries']} 条。`,
      },
      { do: '检查前后时间有没有空着或重叠的地方。', see: '每一段的起止年月都接得上，或你说得清原因。' },
    ],
    branches: [],
    troubles: [
      {
        question: '中间有空档',
        answer: '如实填写，不要为了接上而改日期。有资料说前后接不上可能影响认证，可以准备说明。',
      },
      {
        question: '上过网课',
        answer: '有资料说要用文字说明原因、时间和学分。在学位信息里勾选「上过网课」，材料里会加上说明。',
      },
      {
        question: '转过学',
        answer: '每一段都如实填写。转学分的，成绩单要完整。',
      },
    ],
    unlocks: '上传材料。',
  }),
}
