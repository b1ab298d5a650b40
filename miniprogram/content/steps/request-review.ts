import { fileLimitWords, timesOf } from '../official-words'
import type { StepContent } from './step-content'

export const REQUEST_REVIEW: StepContent = {
  title: '申请复核',
  where: '在电脑上做',
  sources: [
    'field-wording-2024',
    'guidelines-2026',
    'guide',
    'measures-2023',
    'graduate-catalogue-2022',
    'undergraduate-catalogue-2024',
    'portal-walkthrough',
    'contact-2023',
    'consulting-2023',
  ],
  guide: ({ facts, files, published }) => ({
    why: `对专业领域的表述有疑问时才需要。${published['field-wording-2024']} 的通知建议有意报考事业单位的人不必再提交专业领域表述复核，先读它再决定。`,
    prepare: ['认证书和出具日期', '证书、成绩单和课程说明', '招考单位对专业的要求'],
    actions: [
      {
        do: `先读 ${published['field-wording-2024']}《关于修改专业领域表述复核服务的重要通知》。`,
        see: '通知说，资格审查应综合所学课程和研究方向判断。',
      },
      {
        do: '算一下期限。',
        see: `结果出具起 ${facts.review.withinMonths} 个月内，只有${timesOf(facts.review.times)}，不收费，本人在线提交。`,
      },
      {
        do: '对照《2022 年版-研究生教育学科专业目录》和《普通高等学校本科专业目录（2024 年）》，找到想要的专业领域。',
        see: '认证时按这两份目录划分专业领域。',
      },
      { do: '写清理由和诉求，附上课程和证明。', see: '只写课程能支持的内容。' },
      {
        do: '在系统里点「复核」，一次提交。',
        see: `补充材料为 ${fileLimitWords(files['review-evidence'])}（民间说法）。`,
      },
    ],
    branches: [
      {
        id: 'field',
        title: '专业领域',
        actions: [{ do: '可以申请复核，尤其是交叉领域。', see: '现在是否仍受理，以留服系统页面为准。' }],
      },
      {
        id: 'degree-name',
        title: '学位名称',
        actions: [
          {
            do: '指引说不可申请复核。',
            see: '只以最终拿到的学位证上的授予学位直译为准，学位名称由留服中心确定。',
          },
        ],
      },
    ],
    troubles: [
      {
        question: '要不要再交费',
        answer: '留服中心的指南写复核不收费。费用已退的申请可能要重新缴费，以留服系统页面为准。',
      },
      {
        question: '结论和虚假材料有关',
        answer: `有资料说要在 ${facts['false-material-review']} 个工作日内申请复核，以通知单为准。`,
      },
      { question: '要多久', answer: '没有查到，以留服系统页面为准。' },
      {
        question: `已经超过 ${facts.review.withinMonths} 个月`,
        answer: `有旧资料说可以发邮件请求开通，可能已经失效。请先问留服中心：${facts.contact.email}。`,
      },
    ],
    unlocks: '等复核结果。',
  }),
}
