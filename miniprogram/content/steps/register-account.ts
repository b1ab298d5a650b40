import { monthOf } from '../official-words'
import type { StepContent } from './step-content'

export const REGISTER_ACCOUNT: StepContent = {
  title: '注册账户',
  where: '在电脑上做，手机或邮箱收验证码',
  sources: [
    'guide',
    'portal-walkthrough',
    'registration-2025',
    'contact-2023',
    'consulting-2023',
    'statement-2024',
  ],
  guide: ({ facts, published }) => ({
    why: '申请、付款、看结果都用这个账户。内地居民要实名，姓名和证件号码注册后不可修改。',
    prepare: [
      '身份证。外籍用护照，港澳台看页面上的证件类型',
      '能收短信的国（境）内手机号，没有就用邮箱',
      '常用的电子邮箱',
    ],
    actions: [
      {
        do: `用电脑浏览器打开 ${facts['entry-address']} ，选「服务大厅」。`,
        see: '进入「服务大厅」页面。',
      },
      {
        do: '点击右上角的「登录」，使用手机号或邮箱注册。已经注册过就直接登录。',
        see: '要填真实姓名、国籍、证件类型、证件号码、手机号码、电子邮箱。',
      },
      {
        do: `填收到的 ${facts['code-digits'].registration} 位验证码。`,
        see: '手机的在短信里，邮箱的在邮件里。',
      },
      {
        do: '对着证件填写姓名和证件号码，逐字核对再提交。',
        see: '中国内地居民要进行实名认证，注册后不可修改。',
      },
      {
        do: `设置密码：${facts.password.shortest}—${facts.password.longest} 位，有数字、大小写字母和特殊符号。`,
        see: '密码的要求来自机构整理的指引，页面写的不同时，以页面为准。',
      },
    ],
    branches: [],
    troubles: [
      {
        question: '收不到短信验证码',
        answer: '有资料说只有国（境）内手机号能收短信，境外手机号请改用邮箱。都收不到时，选「人工找回」。',
      },
      {
        question: '外籍的姓名怎么填',
        answer: '有资料说按护照上的大写字母，从上到下、从左到右填写。以页面提示为准。',
      },
      {
        question: '姓名或证件号码填错了',
        answer: `内地居民注册后不可修改。请联系留服中心：电话 ${facts.contact.telephone}，邮箱 ${facts.contact.email}。`,
      },
      {
        question: '有人说可以代办',
        answer: `留服中心 ${monthOf(published['statement-2024']!)}声明：没有和任何中介合作，必须由证书持有者本人在线提交。不要把密码给别人。`,
      },
    ],
    unlocks: '注册好就能在系统里开始一份申请。',
  }),
}
