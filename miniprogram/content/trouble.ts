export const TROUBLE_TEXT = {
  title: '出了点问题，你的数据没有丢',
  text: '这是程序的错，不是你的操作有误。你填的和拍的都还在手机里。',
  codeLabel: '错误代号',
  home: '回首页',
} as const
