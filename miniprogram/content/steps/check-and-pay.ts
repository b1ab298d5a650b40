import type { StepContent } from './step-content'

export const CHECK_AND_PAY: StepContent = {
  title: '核对并付款',
  where: '在电脑上做，手机付款',
  sources: ['guide', 'portal-walkthrough', 'guidelines-2025', 'statement-2024', 'contact-2023'],
  guide: ({ facts }) => ({
    why: '核对无误、提交并付了认证费用，申请才进入认证流程。',
    prepare: [`认证费用 ${facts.fee} 元`, '微信或支付宝'],
    actions: [
      { do: '把填写的所有信息和上传的材料从头核对一遍。', see: '信息和材料一致。' },
      { do: '勾选保证书，提交申请。', see: '出现付款。' },
      { do: `用微信或支付宝在线支付认证费用 ${facts.fee} 元。`, see: '付款成功的提示。' },
      { do: '付完回到电脑，点「支付成功」。', see: '显示提交成功。' },
    ],
    branches: [],
    troubles: [
      { question: '可以请别人付吗', answer: '有资料说可以请亲友代付。申请仍要本人提交。' },
      {
        question: '付了款，页面没有变化',
        answer: `回到电脑页面点「支付成功」。还没有变化，先不要付第二次，打 ${facts.contact.telephone} 问。`,
      },
      {
        question: '没通过会退费吗',
        answer: `有资料说：收到《暂不认证通知单》会退费，因虚假材料不予认证的不退。${facts.refund.since} 以后的申请自动原路退，约 ${facts.refund.workingDays} 个工作日。以留服系统页面为准。`,
      },
      {
        question: '要收据',
        answer: '有资料说在「用户中心」的「我的支付」里，可以随时打印《学历学位认证费用收讫证明》。',
      },
    ],
    unlocks: '进入认证流程，等结果。',
  }),
}
