import type { SourcedGuide } from './step-content'

export const VERIFY_FACE: SourcedGuide = {
  drawing: {
    name: 'guide/drawings/portal-face-code',
    label: '示意图：① 电脑页面右侧的二维码，② 用手机里的「微留服」扫',
  },
  basis: [
    ['guide', '扫右侧二维码、人脸识别、下一步'],
    ['portal-walkthrough', '实人认证页面的位置'],
    ['contact-2023', '电话'],
  ],
  guide: ({ facts }) => ({
    prepare: [{ text: '电脑停在实人认证的页面' }, { text: '本人带着手机，要做人脸识别' }],
    actions: [
      { do: '在电脑上找到实人认证页面右侧的二维码。' },
      { do: '在手机微信里打开「微留服」小程序，用它扫描电脑上的二维码。', see: '手机上开始人脸识别。' },
      { do: '按提示进行人脸识别。', see: '实人认证通过。' },
      { do: '回到电脑，点击「下一步」。', see: '进入申请人基本信息。' },
    ],
    branches: [],
    troubles: [
      {
        question: '微信「扫一扫」没有反应',
        answer: '要用「微留服」小程序扫。先打开「微留服」，再在里面扫。',
      },
      {
        question: '不确定这个码是什么',
        answer: '点这一页的「识别二维码」，会告诉你该用什么扫。',
      },
      { question: '二维码好像过期了', answer: '刷新电脑上的页面，用新的二维码再扫。' },
      { question: '只有一部手机', answer: '请借一台电脑，或用另一部手机、平板显示二维码。' },
      {
        question: '可以不做人脸识别吗',
        answer: `不要跳过。本人确实做不了，先打 ${facts.contact.telephone} 问清再交。`,
      },
      {
        question: '人脸识别没有通过',
        answer: `到光亮处，摘下眼镜和帽子再试。还不行就打留服中心电话 ${facts.contact.telephone}。`,
      },
    ],
  }),
}
