export const TROUBLE_TEXT = {
  title: '出错了，数据仍在',
  text: '这是程序的错，不是你的操作有误。你填的和拍的都还在手机里。',
  codeLabel: '错误代号',
  home: '回首页',
} as const
