import type { StepContent } from './step-content'
import { timesOf } from '../official-words'

export const SUPPLEMENT: StepContent = {
  title: '补材料',
  where: '手机上拍，电脑上交',
  sources: [
    'guide',
    'portal-walkthrough',
    'supplement-2025',
    'supplement-deadline-2026',
    'offline-lists-2018',
    'contact-2023',
  ],
  guide: ({ facts }) => ({
    why: `只有收到通知的同学要做。有资料说每份通知只能提交${timesOf(facts['supplement-times'])}，先备齐再交。`,
    prepare: ['通知的原文', '通知里写的截止日'],
    actions: [
      {
        do: '登录系统，在「用户中心」的「我的申请」里点「补材料」。',
        see: '列出需要补交的材料。有资料把通知分成下面几类。',
      },
      { do: '对着通知，把每一项都准备好。', see: '通知里的每一项都有了。' },
      { do: '全部备齐后，一次提交。', see: '提交后继续等结果。' },
    ],
    branches: [
      {
        id: 'add',
        title: '额外添加材料',
        actions: [{ do: '按通知添加材料。' }],
      },
      {
        id: 'again',
        title: '重新上传材料',
        actions: [{ do: '看清通知写的原因，重新准备，再上传。' }],
      },
      {
        id: 'offline',
        title: '线下补材料',
        actions: [{ do: '按通知写的方式办。' }],
      },
      {
        id: 'notice',
        title: '通知消息',
        actions: [{ do: '读完就好。', see: '这一类只读，不用交东西。' }],
      },
    ],
    troubles: [
      {
        question: '多久之内要补',
        answer: `说法不一，${facts['supplement-days-said'].join(' 个工作日、')} 个工作日都有人说。以通知里写的截止日为准。`,
      },
      {
        question: '来不及准备',
        answer: `先打 ${facts.contact.telephone} 问能不能等，不要先交一半。`,
      },
    ],
    unlocks: '补完继续等结果。',
  }),
}
