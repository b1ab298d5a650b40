import { fileLimitWords, REVIEW_FEE, timesOf } from '../../../../content/official-words'
import type { SourcedGuide } from './step-content'

export const REQUEST_REVIEW: SourcedGuide = {
  drawing: undefined,
  basis: [
    ['field-wording-2024', '有意报考事业单位不必再提'],
    ['guidelines-2026', '期限、次数、不收费'],
    ['guide', '专业领域可以、学位名称不可以'],
    ['measures-2023', '有异议可以复核'],
    ['graduate-catalogue-2022', '研究生目录'],
    ['undergraduate-catalogue-2024', '本科目录'],
    ['portal-walkthrough', '材料的张数，退过费要重新缴费'],
    ['contact-2023', '电话'],
    ['consulting-2023', '邮箱'],
  ],
  guide: ({ facts, files, published }) => ({
    prepare: [
      { text: '认证书和出具日期' },
      { text: '证书、成绩单和课程说明' },
      { text: '招考单位对专业的要求' },
    ],
    actions: [
      {
        do: `先读 ${published['field-wording-2024']}《关于修改专业领域表述复核服务的重要通知》。`,
        see: '通知说，资格审查应综合所学课程和研究方向判断。',
      },
      {
        do: '算一下期限。',
        see: `结果出具起 ${facts.review.withinMonths} 个月内，只有${timesOf(facts.review.times)}，本人在线提交。`,
      },
      {
        do: '对照《研究生教育学科专业目录（2022年）》和《普通高等学校本科专业目录（2024年）》，找到想要的专业领域。',
        see: '记下名称和代码。',
      },
      { do: '写清理由和诉求，附上课程和证明。', see: '只写课程能支持的内容。' },
      {
        do: '在留服系统里点「复核」，一次提交。',
        see: `补充材料：${fileLimitWords(files['review-evidence'])}。`,
      },
    ],
    branches: [
      {
        id: 'field',
        title: '专业领域',
        actions: [
          {
            do: '可以申请复核，尤其是交叉领域。',
            see: `提交前打 ${facts.contact.telephone} 问清现在还受不受理。`,
          },
        ],
      },
      {
        id: 'degree-name',
        title: '学位名称',
        actions: [
          {
            do: '不要为学位名称申请复核。',
            see: '它按学位证书上的授予学位直译，由留服中心确定。',
          },
        ],
      },
    ],
    troubles: [
      {
        question: '要不要再交费',
        answer: REVIEW_FEE,
      },
      {
        question: '结论和虚假材料有关',
        answer: `马上看通知单写的期限。没有写，就在 ${facts['false-material-review']} 个工作日内申请复核。`,
      },
      { question: '要多久', answer: `在「用户中心」看进度。等久了，打 ${facts.contact.telephone} 问。` },
      {
        question: `已经超过 ${facts.review.withinMonths} 个月`,
        answer: `先写邮件问留服中心还能不能申请复核：${facts.contact.email}。写上姓名、编号和理由。`,
      },
    ],
  }),
}
