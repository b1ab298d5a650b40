import {
  because,
  hasToShowAllStamps,
  isAsked,
  isForeign,
  isHongKongMacauTaiwan,
  isMainland,
  not,
} from '../../../../content/audience'
import type { SourcedGuide } from './step-content'

export const AUTHORIZE_ENTRY_EXIT: SourcedGuide = {
  drawing: { name: 'guide/drawings/entry-exit-code', label: '示意图：① 手机上人脸识别，② 得到个人授权码' },
  basis: [
    ['guide', '授权码的取法，查不到时怎么办'],
    ['portal-walkthrough', '「无法获取出入境记录」这个选项'],
    ['entry-exit-query-2023', '自助查询写的是内地居民', isMainland],
    ['entry-exit-query-2023', '港澳台居民现场查', isHongKongMacauTaiwan],
    ['signed-record-2026', '带电子签名的记录怎么下载', isAsked('entry-exit-record')],
    ['guidelines-2025', '现在用「移民局 12367」'],
    ['letters-2022', '旧证书要全部出入境章', because('awarded-over-ten-years-ago')],
    ['hong-kong-2023', '以前用「国家政务服务平台」'],
  ],
  guide: ({ facts }) => ({
    prepare: [{ text: '本人带着手机，要做人脸识别' }],
    actions: [
      {
        do: `先打 ${facts.contact.telephone}，问清不是内地居民怎样取授权码，再做这一步。`,
        see: '移民局的自助查询写的是内地居民。',
        for: not(isMainland),
      },
      {
        do: '在手机上打开「移民局 12367」App，或直接打开「移民局 12367」小程序。',
        see: '具体的操作位置，看留服系统页面上的《获取出入境记录操作手册》。',
        for: isMainland,
      },
      {
        do: `进行人脸识别，获取 ${facts['code-digits'].authorization} 位个人授权码，授权留服中心获取出入境记录。`,
        see: `得到 ${facts['code-digits'].authorization} 位授权码。`,
        for: isMainland,
      },
    ],
    branches: [
      {
        id: 'found',
        title: '有授权码',
        actions: [
          { do: '把授权码记在上面。', for: not(hasToShowAllStamps) },
          {
            do: '把授权码记在上面。',
            see: `证书是 ${facts['old-award']} 年以前颁发的，仍要交全部出入境章。`,
            for: hasToShowAllStamps,
          },
          { do: '在电脑上填入授权码，继续做「微留服」人脸识别。', see: '两项都通过后，才能点击「下一步」。' },
        ],
      },
      {
        id: 'not-found',
        title: '没有授权码',
        actions: [
          {
            do: '先在「移民局 12367」下载带电子签名的出入境记录，文件不要改动。',
            see: '学习期间用过的证件都勾上。留服系统收不收这份文件，看上传栏。',
            asks: ['entry-exit-record'],
          },
          {
            do: '在留服系统里选「无法获取出入境记录」，继续下一步。',
            see: '认证时间可能延长。',
          },
        ],
      },
    ],
    troubles: [
      {
        question: '旧教程写用「国家政务服务平台」',
        answer: '那是以前的办法。现在用「移民局 12367」，页面写的不同时，按页面做。',
      },
      {
        question: '授权码能用多久，能用几次',
        answer: '获取后马上在留服系统里填。失效了就重新获取，再改这里。',
      },
      {
        question: '港澳台居民怎么查',
        answer:
          '自助查询写的是内地居民，港澳台居民到边检站或地市级以上出入境部门现场查，本人不能去可以委托别人。',
        for: isHongKongMacauTaiwan,
      },
      {
        question: '外籍怎么查',
        answer: `先打 ${facts.contact.telephone} 问清外籍怎么取记录，再填这一步。`,
        for: isForeign,
      },
      {
        question: '人脸识别没有通过',
        answer: '到光亮处，摘下眼镜和帽子再试。还是不行，选「取不到授权码，或查不到记录」，照那一种做。',
      },
    ],
  }),
}
