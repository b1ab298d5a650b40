import {
  all,
  any,
  because,
  hasToLookUp,
  isCampusAbroad,
  isCooperation,
  isJoint,
  isMainland,
  not,
} from '../../../../content/audience'
import { monthOf } from '../../../../content/official-words'
import type { SourcedGuide } from './step-content'

export const APPLICATION_TYPE: SourcedGuide = {
  drawing: { name: 'guide/drawings/portal-type', label: '示意图：① 选下面写明的那一种，② 点击「下一步」' },
  basis: [
    ['guide', '一般的申请类型'],
    ['portal-walkthrough', '申请类型的选项，在哪里检索注册信息'],
    ['cooperation-approval-2012', '两个平台，没有注册不予认证', any(isCooperation, isJoint, isCampusAbroad)],
    ['cooperation-scope', '校际交流按一般的类型申请', isJoint],
    ['letters-2022', '境外天数决定交哪种证件', isCooperation],
    ['guidelines-2025', '另一种说法：累计要满天数', isCooperation],
    ['days-answers-2023', '没有统一的天数', isCooperation],
    ['contact-2023', '电话', isCooperation],
  ],
  guide: ({ facts, addresses }) => ({
    prepare: [
      { text: '两个平台的查询结果', for: all(isCooperation, not(because('cooperation-from-the-list'))) },
      { text: '监管平台的查询结果', for: because('cooperation-from-the-list') },
      { text: '学位证书，看清是哪一所学校颁发', for: not(isCooperation) },
    ],
    actions: [],
    branches: [
      {
        id: 'general',
        for: not(isCooperation),
        title: '一般情况',
        actions: [{ do: '选择「国（境）外学历学位认证」，点击「下一步」。', see: '进入填写认证申请信息。' }],
      },
      {
        id: 'cooperation',
        for: isCooperation,
        title: '中外合作办学',
        actions: [
          {
            do: `到 ${addresses['cooperation-approval']} 查机构或项目，结果记在这一页。`,
            see: '查得到，才是经批准的中外合作办学。',
            for: hasToLookUp('approval'),
          },
          {
            do: `到 ${addresses['cooperation-register']} 查自己，结果记在这一页。`,
            see: '查得到，再继续填写。',
            for: hasToLookUp('own'),
          },
          {
            do: '先不选。向中方学校要批准书编号。',
            see: '有编号，选「中外合作办学学历学位认证」。没有批准，选「国（境）外学历学位认证」。',
            for: because('approval-not-found'),
          },
          {
            do: '选择「中外合作办学学历学位认证」。',
            see: '留服系统用身份证号检索你的注册信息。',
            for: not(
              any(
                because('approval-not-found'),
                because('own-register-not-found'),
                because('cooperation-from-the-list'),
              ),
            ),
          },
          {
            do: '选择「中外合作办学学历学位认证」。',
            see: '出现选项目的下拉选项。',
            for: all(because('cooperation-from-the-list'), not(because('approval-not-found'))),
          },
          {
            do: '先不选。请中方学校补注册，注册好再申请。',
            see: '没有注册的境外证书不予认证。',
            for: because('own-register-not-found'),
          },
          {
            do: '不用自己的注册信息，在下拉选项里选项目。',
            see: `专科，或 ${monthOf(facts['cooperation-register'])}以前入学，都这样选。`,
            for: all(because('cooperation-from-the-list'), not(because('approval-not-found'))),
          },
          {
            do: '点击「下一步」。',
            see: '进入填写认证申请信息。',
            for: not(any(because('approval-not-found'), because('own-register-not-found'))),
          },
        ],
      },
    ],
    troubles: [
      {
        question: '不知道自己算不算中外合作办学',
        answer: `到 ${addresses['cooperation-approval']} 按中方学校或项目的名字查，教育部批准的机构或项目查得到，才算。名字对不准，就看有没有独立法人、有没有教育部的批准书编号，再问中方学校。`,
        for: any(isJoint, isCampusAbroad),
      },
      {
        question: '校际的 2+2、1+3、学分互认算不算',
        answer: '没有审批就是校际交流，不算中外合作办学，按「国（境）外学历学位认证」申请。',
        for: isJoint,
      },
      {
        question: '宁波诺丁汉、西交利物浦这类大学选哪一项',
        answer: '有独立法人，属于中外合作办学机构，不是境外分校，选「中外合作办学学历学位认证」。',
        for: any(isCooperation, isCampusAbroad),
      },
      {
        question: '境外待得很短，或全程在国内读',
        answer: `境外不足 ${facts['days-abroad']} 天，影响交哪种证件：交身份证代替旅行证件，不等于不能认证。全程在国内读、没有出入境记录的在册项目也能认证。付款前先打 ${facts.contact.telephone} 问清你的项目怎么算。`,
        for: isCooperation,
      },
      {
        question: '没有内地身份证号，怎么检索',
        answer: '先看页面上能不能换证件类型，再问中方学校。',
        for: all(isCooperation, not(isMainland)),
      },
    ],
  }),
}
