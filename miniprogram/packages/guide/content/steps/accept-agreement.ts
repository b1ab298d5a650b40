import { isCooperation } from '../../../../content/audience'
import type { SourcedGuide } from './step-content'

export const ACCEPT_AGREEMENT: SourcedGuide = {
  drawing: {
    name: 'guide/drawings/portal-apply',
    label: '示意图：主页面，① 「在线申请」，② 「增添认证申请办理」',
  },
  basis: [
    ['guide', '在线申请的做法，一份申请认证一个证书'],
    ['materials-2025', '只交电子版'],
    ['article-20', '不予受理的种类'],
    ['not-accepted-2023', '不予受理以后怎么办'],
    ['portal-walkthrough', '页面的顺序'],
    ['scope-older', '没批准的合作办学', isCooperation],
  ],
  guide: () => ({
    prepare: [{ text: '已经注册的账户' }],
    actions: [
      { do: '登录后，在主页面点击「在线申请」。', see: '进入申请页面。' },
      { do: '点击「增添认证申请办理」。', see: '出现国（境）外学历学位认证服务协议。' },
      { do: '读完协议，点击接受。', see: '进入实人认证的页面。' },
    ],
    branches: [],
    troubles: [
      {
        question: '以前交过一份，能再交一份吗',
        answer:
          '没有正当原因重复提交，会收到「不予受理通知单」，不能补也不能复核。先在「用户中心」看以前那份到了哪一步。',
      },
      {
        question: '后面还有多少步',
        answer:
          '实人认证、基本信息、申请类型、认证信息、学习经历、上传、核对并勾选保证书、付款、提交成功。这里也按留服系统的这个顺序。',
      },
      {
        question: '什么证书不认证',
        answer:
          '认证办法列了不予受理的几种：高等教育以下的文凭，语言和非学历结业，进修、访问学者和博士后，预科，荣誉学位，职业资格。身份核验没有通过、材料不按要求、没有正当原因重复提交，也不予受理。',
      },
      {
        question: '机构或项目没有批准',
        answer: '没有批准的合作办学不在认证范围。先问中方学校要批准书编号，再决定要不要申请。',
        for: isCooperation,
      },
      {
        question: '要不要邮寄材料或去现场',
        answer: '不用。只交电子版，全部在留服系统里上传。邮寄和现场递交是以前的做法。',
      },
    ],
  }),
}
