import { monthOf } from '../../../../content/official-words'
import type { SourcedGuide } from './step-content'

export const PRINT_CERTIFICATE: SourcedGuide = {
  drawing: undefined,
  basis: [
    ['guide', '电子认证书，自行打印'],
    ['electronic-2019', '不再发纸质版'],
    ['verification', '核验的办法和编号的样式'],
    ['service-hall-2026', '首页的认证书失效处置公告'],
  ],
  guide: ({ facts }) => ({
    prepare: [{ text: '能打印的地方' }],
    actions: [
      { do: '登录留服系统，打开电子认证书。', see: '看到认证书和编号。' },
      { do: '自行打印。' },
      { do: '记下编号。', see: '核验时要输入姓名和编号。' },
    ],
    branches: [],
    troubles: [
      {
        question: '别人怎么核验真伪',
        answer:
          '在国家政务服务平台小程序的「教育服务」里选「国（境）外学历学位认证结果查询」，或打开服务大厅网页，输入姓名和编号。认证书上有二维码，也可以扫码。',
      },
      {
        question: '编号是什么样子',
        answer: `新的编号是 ${facts['certificate-number'].digits} 位数字，如 ${facts['certificate-number'].example}，旧的如「${facts['certificate-number'].older}」。照认证书上印的抄。`,
      },
      { question: '旧文章里的真伪查询网址', answer: '不要用旧文章里的网址。从服务大厅里的入口查。' },
      {
        question: '会寄纸质版吗',
        answer: `不会。${monthOf(facts['electronic-certificate'])}起改为电子证照，自己打印。`,
      },
      {
        question: '认证书会失效吗',
        answer: '留服中心会公告失效的认证书。交给单位以前，按编号核验一次。',
      },
      { question: '还有别的学位', answer: '在首页再添加一个学位，从新建申请重新开始。' },
    ],
  }),
}
