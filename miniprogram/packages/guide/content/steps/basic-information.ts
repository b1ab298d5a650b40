import { has, not } from '../../../../content/audience'
import type { SourcedGuide } from './step-content'

export const BASIC_INFORMATION: SourcedGuide = {
  drawing: { name: 'guide/drawings/portal-basic', label: '示意图：① 对着证件填写，② 核对后点击「下一步」' },
  basis: [
    ['guide', '填写和核对的做法'],
    ['portal-walkthrough', '通知发到手机和邮箱'],
    ['contact-2023', '各阶段都发短信和邮件'],
    ['guidelines-2025', '姓名变更要证明', has('name-changed')],
  ],
  guide: () => ({
    prepare: [],
    actions: [
      { do: '填写申请人基本信息，对着证件核对。', withFields: true },
      { do: '确认无误后，点击「下一步」。', see: '进入选择申请类型。' },
    ],
    branches: [],
    troubles: [
      {
        question: '证书上的姓名和证件不一样',
        answer: '按证件填写，并在学位信息里勾选「证书姓名和现在的证件不一致」，材料清单会跟着改。',
        for: not(has('name-changed')),
      },
      {
        question: '证书上的姓名和证件不一样',
        answer: '按证件填写，再交「姓名或证件号变更证明」。',
        asks: ['name-change-proof'],
      },
      { question: '手机号换过了', answer: '留一个收得到通知的号码。每个阶段都会发短信和邮件。' },
    ],
  }),
}
