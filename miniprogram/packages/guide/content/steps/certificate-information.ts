import type { SourcedGuide } from './step-content'

export const CERTIFICATE_INFORMATION: SourcedGuide = {
  drawing: { name: 'guide/drawings/portal-certificate', label: '示意图：照着学位证书逐栏填写' },
  basis: [
    ['guide', '一份申请认证一个学历学位，填写要和材料一致'],
    ['materials-2025', '一份申请交一个证书的材料'],
    ['hong-kong-2023', '页面上有哪几栏'],
    ['portal-fields-2026', '页面上有哪几栏和顺序'],
    ['measures-2023', '校名和学位名称由留服中心确定'],
    ['institutions-2026', '院校名单'],
    ['school-list-update-2025', '名单的增减'],
    ['returned-articles', '专业名和证书不一样会要求补材料'],
    ['continuity-2024', '分校、校区选错是常见的问题'],
  ],
  guide: () => ({
    prepare: [],
    actions: [
      {
        do: '照学位证书，按下面的顺序填写。',
        see: '先填中文，英文可能自动带出。',
        withFields: true,
      },
      {
        do: '就读地点、就读学校和学号按实际填写。',
        see: '学号照成绩单或学生证填写。页面上没有就跳过。',
      },
      { do: '有分校、校区时，看清再选，这里最容易选错。', see: '学校的中外文名最后由留服中心确定。' },
      { do: '核对后点击「下一步」。', see: '进入学习经历，这一条会自动带过去。' },
    ],
    branches: [],
    troubles: [
      {
        question: '学科类别选哪一个',
        answer: '选学位所属的大类，如管理学、理学。证书上看不出，就选课程和研究方向最接近的一类。',
      },
      {
        question: '有几个学位',
        answer: '分别填写、分别申请。一份申请只认证一个学历学位，填的要和这一个证书一致。',
      },
      {
        question: '学校在名单里找不到',
        answer:
          '不在名单里不代表不能认证：近年没有人认证过会移出，有的学校不公开展示。按页面提示填写，证书上的原文要写对。',
      },
      {
        question: '教育部涉外监管网的国外学校名单能不能作准',
        answer: '不能。官网自己提醒，列没列入都不能据以判断。学校能不能认证，以留服中心的查询和答复为准。',
      },
      { question: '专业名怎么写', answer: '按证书上的写。和证书不一样，会被要求补材料。' },
    ],
  }),
}
