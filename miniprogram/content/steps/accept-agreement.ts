import type { StepContent } from './step-content'

export const ACCEPT_AGREEMENT: StepContent = {
  title: '新建申请，接受协议',
  why: '每个证书都要单独建一份申请，先接受服务协议才能往下填。',
  where: '在电脑上做',
  prepare: ['已经注册的账户'],
  actions: [
    { do: '登录后，在主页面点击「在线申请」。', see: '进入申请页面。' },
    { do: '点击「增添认证申请办理」。', see: '出现国（境）外学历学位认证服务协议。' },
    { do: '读完协议，接受，再往下走。', see: '进入实人认证的页面。' },
  ],
  branches: [],
  troubles: [
    {
      question: '有几个学位要认证',
      answer: '一份申请只能认证一个学历学位。每个证书各建一份申请，在首页也各加一个学位。',
    },
    {
      question: '以前交过一份，能再交一份吗',
      answer: '有资料说重复提交，或两份信息不一致，会直接被拒。先在「用户中心」看以前那份到了哪一步。',
    },
  ],
  unlocks: '接着做「实人认证」：12367 授权码和「微留服」刷脸。',
  sources: ['guide', 'materials-2025', 'guidelines-2025'],
}
