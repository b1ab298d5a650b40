import type { SourcedGuide } from './step-content'

export const CHECK_AND_PAY: SourcedGuide = {
  drawing: undefined,
  basis: [
    ['guide', '核对、提交和费用'],
    ['portal-walkthrough', '亲友代付、「支付成功」、收据和退费'],
    ['guidelines-2025', '哪些结果退费'],
    ['statement-2024', '必须本人提交'],
    ['contact-2023', '电话'],
  ],
  guide: ({ facts }) => ({
    prepare: [{ text: `认证费用 ${facts.fee} 元` }, { text: '微信或支付宝' }],
    actions: [
      { do: '把填写的所有信息和上传的材料从头核对一遍。', see: '信息和材料一致。' },
      { do: '勾选保证书，提交申请。', see: '出现付款页面。' },
      { do: `用微信或支付宝在线支付认证费用 ${facts.fee} 元。`, see: '付款成功的提示。' },
      { do: '付完回到电脑，点「支付成功」。', see: '显示提交成功。' },
    ],
    branches: [],
    troubles: [
      { question: '可以请别人付吗', answer: '付款页有代付，就可以请亲友付。申请仍要本人提交。' },
      {
        question: '付了款，页面没有变化',
        answer: `回到电脑页面点「支付成功」。还没有变化，先不要再付，打 ${facts.contact.telephone} 问。`,
      },
      {
        question: '没通过会退费吗',
        answer: `《暂不认证通知单》会退费，约 ${facts.refund.workingDays} 个工作日原路退回。因虚假材料不予认证，费用不退。没有收到就打 ${facts.contact.telephone} 问。`,
      },
      {
        question: '收据在哪里打印',
        answer: '在「用户中心」的「我的支付」里，可以随时打印《学历学位认证费用收讫证明》。',
      },
    ],
  }),
}
