import { isTransfer, studiedIn, studiedOnline } from '../../../../content/audience'
import type { SourcedGuide } from './step-content'

export const STUDY_HISTORY: SourcedGuide = {
  drawing: { name: 'guide/drawings/portal-history', label: '示意图：① 自动添加的一条，② 左下方的「新增」' },
  basis: [
    ['guide', '从高中起填写，自动添加的一条，点「新增」'],
    ['registration-2025', '至少几条'],
    ['hong-kong-2023', '学号和香港身份证号', studiedIn('hong-kong')],
    ['continuity-2024', '前后接不上会影响认证'],
    ['supplement-2025', '网课要写明原因、时间和学分', studiedOnline],
  ],
  guide: ({ facts }) => ({
    prepare: [{ text: '高中起每一段学习的学校和起止年月' }],
    actions: [
      { do: '核对自动添加的那一条。', see: '上一步填写的学习经历已经自动添加。' },
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
        answer: '中间工作、准备申请都正常。如实填写，不要为了接上而改日期。被问到时，写明那段时间在做什么。',
      },
      {
        question: '页面要填学号或香港身份证号',
        answer: '学号照成绩单或学生证填写，不是登录名。香港身份证号照卡片填写。页面上没有就跳过。',
        for: studiedIn('hong-kong'),
      },
      {
        question: '网课怎么写',
        answer: '学习经历照填，再用「网课情况说明」写清原因、时间和学分。',
        asks: ['online-study-note'],
        for: studiedOnline,
      },
      {
        question: '转过学',
        answer: '每一段都如实填写，成绩单要完整。',
        asks: ['transcript'],
        for: isTransfer,
      },
    ],
  }),
}
