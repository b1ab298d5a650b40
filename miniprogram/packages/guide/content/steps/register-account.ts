import { isForeign, isHongKongMacauTaiwan, isMainland, not } from '../../../../content/audience'
import { monthOf } from '../../../../content/official-words'
import type { SourcedGuide } from './step-content'

export const REGISTER_ACCOUNT: SourcedGuide = {
  drawing: { name: 'guide/drawings/portal-login', label: '示意图：服务大厅，① 右上角的「登录」' },
  basis: [
    ['guide', '注册的做法、要填的各项、注册后不可修改'],
    ['portal-walkthrough', '验证码和密码的位数、境外手机号、人工找回'],
    ['registration-2025', '用手机短信注册'],
    ['contact-2023', '电话'],
    ['consulting-2023', '邮箱'],
    ['statement-2024', '必须本人提交，没有中介'],
  ],
  guide: ({ facts, published }) => ({
    prepare: [
      { text: '身份证', for: isMainland },
      { text: '护照', for: isForeign },
      { text: '港澳台居民的证件，种类看注册页面', for: isHongKongMacauTaiwan },
      { text: '能收短信的国（境）内手机号，没有就用邮箱' },
      { text: '常用的电子邮箱' },
    ],
    actions: [
      { do: `用电脑浏览器打开 ${facts['entry-address']} ，选「服务大厅」。`, see: '进入「服务大厅」页面。' },
      {
        do: '点击右上角的「登录」，用手机号或邮箱注册。已经注册过就直接登录。',
        see: '要填真实姓名、国籍、证件类型、证件号码、手机号码、电子邮箱。',
        withFields: true,
      },
      {
        do: `填写收到的验证码（一般 ${facts['code-digits'].registration} 位）。`,
        see: '手机的在短信里，邮箱的在邮件里。',
      },
      {
        do: '对着证件填写姓名和证件号码，逐字核对再提交。',
        see: '中国内地居民要进行实名认证，注册后不可修改。',
        for: isMainland,
      },
      {
        do: '对着证件填写姓名和证件号码，逐字核对再提交。',
        see: '和证件上印的完全一样。',
        for: not(isMainland),
      },
      {
        do: `设置密码：${facts.password.shortest}—${facts.password.longest} 位，有数字、大小写字母和特殊符号。`,
        see: '页面写的要求不同时，按页面设置。',
      },
    ],
    branches: [],
    troubles: [
      {
        question: '收不到短信验证码',
        answer: '只有国（境）内手机号能收短信，境外手机号请改用邮箱。都收不到时，选「人工找回」。',
      },
      {
        question: '外籍的姓名怎么填',
        answer: '按护照上的大写字母，从上到下、从左到右填写。页面另有提示时，按提示填。',
        for: isForeign,
      },
      {
        question: '姓名或证件号码填错了',
        answer: `自己改不了。请联系留服中心：电话 ${facts.contact.telephone}，邮箱 ${facts.contact.email}。`,
      },
      {
        question: '有人说可以代办',
        answer: `留服中心 ${monthOf(published['statement-2024'])}声明：没有和任何中介合作，必须由证书持有者本人在线提交。不要把密码给别人。`,
      },
    ],
  }),
}
