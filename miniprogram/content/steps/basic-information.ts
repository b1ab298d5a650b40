import type { StepContent } from './step-content'

export const BASIC_INFORMATION: StepContent = {
  title: '填写基本信息',
  where: '在电脑上做',
  sources: ['guide', 'portal-walkthrough', 'guidelines-2025'],
  guide: () => ({
    why: '系统用它核对你的身份，后面的材料要和它一致。',
    prepare: ['身份证或护照', '手机号和邮箱'],
    actions: [
      { do: '填写申请人基本信息，对着证件核对。', see: '每一项都和证件一致。' },
      { do: '确认无误后，点击「下一步」。', see: '进入选择申请类型。' },
    ],
    branches: [],
    troubles: [
      {
        question: '证书上的姓名和证件不一样',
        answer: '按证件填写，并在学位信息里勾选「证书姓名和现在的证件不一致」，材料里会加上变更证明。',
      },
      {
        question: '手机号换过了',
        answer: '留一个收得到通知的。有资料说补材料的通知会发短信和邮件。',
      },
    ],
    unlocks: '选择申请类型。',
  }),
}
