import { timesOf } from '../../../../content/official-words'
import type { SourcedGuide } from './step-content'

export const RECEIVE_RESULT: SourcedGuide = {
  drawing: undefined,
  basis: [
    ['guide', '结果里看什么，学位名称不可复核'],
    ['measures-2023', '结果的种类和生效，名称由留服中心确定'],
    ['not-accepted-2023', '不予受理以后怎么办'],
    ['article-20', '不予受理的原因'],
    ['guidelines-2026', '复核的期限和次数'],
    ['guidelines-2025', '退费，公示多久的一种说法'],
    ['field-wording-2024', '专业领域的通知'],
    ['false-materials-2018', '虚假材料结论的期限'],
    ['portal-walkthrough', '虚假材料结论的期限'],
    ['false-materials-2025', '公示多久的另一种说法'],
    ['contact-2023', '电话'],
  ],
  guide: ({ facts, published }) => ({
    prepare: [{ text: '留服系统的账户和密码' }],
    actions: [
      { do: '登录留服系统，打开这份申请的结果。', see: '看到电子认证书，或一份通知单。' },
      { do: '逐字核对姓名、学校、学位和专业领域。', see: '学校名称和学位名称由留服中心确定。' },
      {
        do: '记下出具的日期。',
        see: `申请复核要在 ${facts.review.withinMonths} 个月内，只有${timesOf(facts.review.times)}。`,
      },
    ],
    branches: [
      {
        id: 'certificate',
        title: '认证书',
        actions: [{ do: '去「打印认证书」那一步。', see: '可以自己打印。' }],
      },
      {
        id: 'not-yet',
        title: '暂不认证通知单',
        actions: [
          { do: '看通知单写的原因。', see: '可以凭新材料重新申请，有异议可以申请复核。' },
          { do: '留意退费。', see: `认证费用会退。没有收到就打 ${facts.contact.telephone} 问。` },
        ],
      },
      {
        id: 'refused',
        title: '不予认证通知单',
        actions: [
          { do: '看通知单写的原因。', see: '有异议可以申请复核。' },
          {
            do: '结论提到虚假材料，马上看通知单写的期限。',
            see: `通知单没有写，就在 ${facts['false-material-review']} 个工作日内申请复核。`,
          },
        ],
      },
      {
        id: 'not-accepted',
        title: '不予受理通知单',
        actions: [
          {
            do: '看通知单写的原因，照原文记在「结果」里。',
            see: '它不是认证结果：没有认证书，不能补材料，也不能复核。',
          },
          {
            do: '在「结果」里选好原因，照它的提示做。',
            see: '可以再申请时，材料和填过的内容都还在这里，只重拍有问题的页。',
          },
          {
            do: '等退费，不用申请。',
            see: `认证费在 ${facts['not-accepted-refund']} 个工作日内自动退回原付款账户。`,
          },
        ],
      },
      {
        id: 'other',
        title: '其他结果',
        actions: [
          { do: '按结果里写的办。', see: `期限也以结果里写的为准。看不懂就打 ${facts.contact.telephone}。` },
        ],
      },
    ],
    troubles: [
      {
        question: '学位名称和我想的不一样',
        answer: '学位名称按证书上的授予学位直译，由留服中心确定，不要为它申请复核。',
      },
      {
        question: '专业领域和考公、考编的要求对不上',
        answer: `先看「申请复核」那一步，里面有 ${published['field-wording-2024']} 的通知。`,
      },
      {
        question: '结论写了虚假材料，会公示吗',
        answer: `会，留服中心按年公示。有异议就在期限内申请复核，打 ${facts.contact.telephone} 问怎么提。`,
      },
    ],
  }),
}
