import type { StepContent } from './step-content'

export const REGISTER_ACCOUNT: StepContent = {
  title: '注册账户',
  why: '申请、付款、看结果都用这个账户。内地居民要实名，姓名和证件号码注册后不可修改。',
  where: '在电脑上做，手机或邮箱收验证码',
  prepare: ['身份证，外籍用护照', '能收短信的国（境）内手机号，没有就用邮箱', '常用的电子邮箱'],
  actions: [
    { do: '用电脑浏览器打开 https://portal.cscse.edu.cn/ ，选「服务大厅」。', see: '进入「服务大厅」页面。' },
    {
      do: '点击右上角的「登录」，使用手机号或邮箱注册。已经注册过就直接登录。',
      see: '要填真实姓名、国籍、证件类型、证件号码、手机号码、电子邮箱。',
    },
    {
      do: '对着证件填写姓名和证件号码，逐字核对再提交。',
      see: '中国内地居民要进行实名认证，注册后不可修改。',
    },
    {
      do: '设置密码：8—18 位，有数字、大小写字母和特殊符号。',
      see: '页面写的要求不同时，以页面为准。',
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
      answer: '按护照上的大写字母，从上到下、从左到右填写。',
    },
    {
      question: '姓名或证件号码填错了',
      answer: '内地居民注册后不可修改。请联系留服中心：电话 010-62677800，邮箱 renzheng@cscse.edu.cn。',
    },
    {
      question: '有人说可以代办',
      answer:
        '留服中心 2024 年 9 月声明：没有和任何中介合作，必须由证书持有者本人在线提交。不要把密码给别人。',
    },
  ],
  unlocks: '注册好就能在系统里开始一份申请。',
  sources: ['guide', 'portal-walkthrough', 'contact-2023', 'statement-2024'],
}
