import { APP_NAME } from '../../../content/app-name'
import { PAGE_NAME } from '../../../content/page-names'

export const ABOUT_TEXT = {
  title: `关于${APP_NAME}`,
  version: (version: string): string => `版本 ${version}`,
  privacy: '你的资料在哪里',
  privacyPage: '隐私说明',
  data: PAGE_NAME.data,
  privacyRows: [
    {
      question: '存在哪里',
      answer:
        '学位信息、授权码和进度加密存在微信给这个小程序的存储里。照片加密成文件存在同一处。小程序不联网，没有服务器。',
    },
    {
      question: '谁能看到',
      answer:
        '只有打开这部手机上这个微信的人。你自己点「发送」「存到相册」「复制」或「添加到手机日历」时，那一份不加密，会离开小程序。',
    },
    {
      question: '什么情况下会丢失',
      answer:
        '在微信里删除这个小程序、换手机、换微信号，或手机清理微信存储时会丢失。重要的扫描件请在电脑上也留一份。',
    },
    {
      question: '会用到哪些权限',
      answer:
        '拍材料用摄像头，选照片用相册，选文件用微信聊天里的文件，存图片用相册写入，复制用剪贴板。都在你点了之后才问，不同意也能用其他办法。',
    },
  ],
  sources: '依据',
  openSources: '全部依据、官方入口和不一致的说法',
  sourcesExplain: '每条规定和数字出自哪里、哪天整理、用在哪些步骤和材料里。',
  facts: PAGE_NAME.facts,
  openFacts: '认证是什么，用在哪里，多久，多少钱',
  factsExplain: '还有认证书上写什么、常见的退回原因。可以转发给同学。',
  licences: '开源组件',
  releases: '更新记录',
} as const
