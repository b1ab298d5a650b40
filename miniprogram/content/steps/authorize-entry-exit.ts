import type { StepContent } from './step-content'

export const AUTHORIZE_ENTRY_EXIT: StepContent = {
  title: '获取 12367 授权码',
  where: '在手机上拿授权码，在电脑上填',
  sources: [
    'guide',
    'portal-walkthrough',
    'entry-exit-query-2023',
    'signed-record-2026',
    'guidelines-2025',
    'letters-2022',
    'hong-kong-2023',
  ],
  guide: ({ facts }) => ({
    why: `留服中心要看你的出入境记录。你在「移民局 12367」里取得 ${facts['code-digits'].authorization} 位个人授权码，就是授权它去取。`,
    prepare: ['手机和本人，要人脸识别'],
    actions: [
      {
        do: '在手机上打开「移民局 12367」App，或直接打开「移民局 12367」小程序。',
        see: '系统注册页面的《获取出入境记录操作手册》里有具体点哪里。',
      },
      {
        do: `进行人脸识别，获取 ${facts['code-digits'].authorization} 位个人授权码，授权留服中心获取出入境记录。`,
        see: `得到 ${facts['code-digits'].authorization} 位数字。`,
      },
      { do: '把授权码记在这一页，再复制到电脑上的系统里。', see: '系统取到出入境记录。' },
    ],
    branches: [
      {
        id: 'found',
        title: '查得到记录',
        actions: [
          {
            do: '在这一页选「查得到」，填好授权码。',
            see: `材料清单里一般不用再加出入境记录页，证书是 ${facts['old-award']} 年以前颁发的除外。`,
          },
          { do: '在电脑上填入授权码，继续做刷脸。', see: '两项都通过后，才能点击「下一步」。' },
        ],
      },
      {
        id: 'not-found',
        title: '查不到记录',
        actions: [
          {
            do: '先在「移民局 12367」下载带电子签名的出入境记录，文件不要改动。',
            see: '内地居民可以自己下载，和盖章的纸质件同等效力。学习期间用过的证件都勾上。',
          },
          {
            do: '在这一页选「查不到」。',
            see: '材料清单按你的情况列出：先用电子签名的记录，拿不到再拍盖章页。',
          },
          {
            do: '在系统里选「无法获取出入境记录」，再往下走。',
            see: '这条路来自机构整理的指引，说可能延长认证周期。以留服系统页面为准。',
          },
        ],
      },
    ],
    troubles: [
      {
        question: '旧教程说用「国家政务服务平台」',
        answer: '那是以前的办法，用 App 扫码取记录。现在用「移民局 12367」，以留服系统页面写的为准。',
      },
      {
        question: '授权码能用多久，能用几次',
        answer: '没有查到官方说法。获取后尽快在系统里填，失效了就重新获取，再改这里。',
      },
      {
        question: '我不是内地居民',
        answer:
          '国家移民管理局的答复里，网站和 App 自助查询只写了内地居民。港澳台居民可以到边检站或地市级以上出入境部门查。外籍没有提到，以留服系统页面为准。',
      },
      {
        question: '人脸识别过不去',
        answer:
          '先看手机上的提示，到光亮处再试。失败的原因没有查到。一直取不到时，可以按「查不到记录」往下走。',
      },
    ],
    unlocks: '和刷脸都做完，才能填基本信息。',
  }),
}
