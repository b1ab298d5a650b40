import type { SourcedGuide } from './step-content'

export const SUPPLEMENT: SourcedGuide = {
  drawing: undefined,
  basis: [
    ['guide', '在用户中心补材料'],
    ['portal-walkthrough', '通知的种类'],
    ['supplement-2025', '每份通知能提交几次'],
    ['supplement-deadline-2026', '期限的一种说法'],
    ['offline-lists-2018', '期限的另一种说法'],
    ['contact-2023', '电话'],
  ],
  guide: ({ facts }) => ({
    prepare: [{ text: '通知的原文' }, { text: '通知里写的截止日' }],
    actions: [
      {
        do: '登录留服系统，在「用户中心」的「我的申请」里点「补材料」。',
        see: '列出需要补交的材料，通知分下面几种。',
      },
      { do: '对着通知，把每一项都准备好。', see: '通知里的每一项都有了。' },
      { do: '全部备齐后，一次提交。', see: '提交后继续等结果。' },
    ],
    branches: [
      { id: 'add', title: '额外添加材料', actions: [{ do: '按通知添加材料。' }] },
      {
        id: 'again',
        title: '重新上传材料',
        actions: [{ do: '看清通知写的原因，重新准备，再上传。' }],
      },
      { id: 'offline', title: '线下补材料', actions: [{ do: '按通知写的方式办理。' }] },
      {
        id: 'notice',
        title: '通知消息',
        actions: [{ do: '读一遍。', see: '这一种只读，不用交东西。' }],
      },
    ],
    troubles: [
      {
        question: '多久之内要补',
        answer: `看通知里写的截止日，越早越好。通知没有写，打 ${facts.contact.telephone} 问。`,
      },
      {
        question: '来不及准备',
        answer: `先打 ${facts.contact.telephone} 问能不能等，不要先交一半。`,
      },
    ],
  }),
}
