import { monthOf } from '../official-words'
import type { StepContent } from './step-content'

export const APPLICATION_TYPE: StepContent = {
  title: '选择申请类型',
  where: '在电脑上做',
  sources: [
    'guide',
    'portal-walkthrough',
    'cooperation-approval-2012',
    'cooperation-scope',
    'letters-2022',
    'guidelines-2025',
    'contact-2023',
  ],
  guide: ({ facts, addresses }) => ({
    why: '类型选错，后面要填的和要交的就不对。',
    prepare: ['合作办学的，先查两个平台'],
    actions: [{ do: '按下面适合你的一种选好，点击「下一步」。', see: '进入填写认证申请信息。' }],
    branches: [
      {
        id: 'general',
        title: '一般情况',
        actions: [{ do: '选择「国（境）外学历学位认证」。', see: '指引里就是这一项。' }],
      },
      {
        id: 'cooperation',
        title: '中外合作办学',
        actions: [
          { do: '选择「中外合作办学学历学位认证」。', see: '有资料说系统用身份证号检索注册信息。' },
          {
            do: `到 ${addresses['cooperation-approval']} 查机构或项目，再到 ${addresses['cooperation-register']} 查自己，结果记在这一页。`,
            see: '两处都查到，才好往下填。',
          },
          {
            do: '查不到自己的，联系中方院校补注册。',
            see: `没有注册的境外证书不予认证。有资料说专科或 ${monthOf(facts['cooperation-register'])}以前入学的不靠注册，在下拉选项里选项目。`,
          },
        ],
      },
    ],
    troubles: [
      {
        question: '不知道自己算不算中外合作办学',
        answer: `看审批，不看是不是合办。到 ${addresses['cooperation-approval']} 按中方学校或项目的名字查，查得到的机构或项目才是。名字对不准，就看有没有独立法人、有没有教育部的批准书编号，再问中方学校。`,
      },
      {
        question: '校际的 2+2、1+3、学分互认算不算',
        answer: '没有审批的是校际交流，不算中外合作办学，按普通的「国（境）外学历学位认证」申请。',
      },
      {
        question: '宁波诺丁汉、西交利物浦这类大学选哪一项',
        answer: '有独立法人的属于中外合作办学机构，不是境外分校，选「中外合作办学学历学位认证」。',
      },
      {
        question: '境外待得很短，或全程在国内读',
        answer: `境外不足 ${facts['days-abroad']} 天的，交身份证代替护照，天数不是认不认的门槛。全程在国内读、没有出入境记录的在册项目也能认证。另有资料说累计要满 ${facts['days-abroad']} 天，两种说法不一致，先打 ${facts.contact.telephone} 问清。`,
      },
      {
        question: '教育部涉外监管网的国外学校名单能不能作准',
        answer: '不能。官网自己提醒，列没列入都不能据以判断。学校能不能认证，以留服中心的查询和答复为准。',
      },
      {
        question: '没有内地身份证号，怎么检索',
        answer: '没有查到。先看页面上能不能换证件类型，再问国内的学校，以留服系统页面为准。',
      },
    ],
    unlocks: '填写认证申请信息。',
  }),
}
