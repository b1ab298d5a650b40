import type { ScanAnswer } from '../model/scan-answer'
import type { SentenceFor } from './sentence'

export interface AnswerText {
  readonly title: string
  readonly whatToDo: string
}

/** What a scanned code is, and what to do with it. */
export const SCAN_ANSWER_TEXT: SentenceFor<ScanAnswer, AnswerText> = {
  ours: () => ({ title: '这是认证随行的码', whatToDo: '点下面的按钮，打开它指的那一步。' }),
  'authority-page': ({ host }) => ({
    title: '这是官方网站的网址',
    whatToDo: `域名是 ${host}。小程序里不能打开网页，请在电脑或手机浏览器里打开。扫人脸的码请用「微留服」小程序扫。`,
  }),
  'other-mini-program': () => ({
    title: '这是另一个小程序的码',
    whatToDo: '这里打不开它。请回到微信，用微信自己的「扫一扫」扫同一个码。',
  }),
  'web-page': ({ host }) => ({
    title: '这是一个普通网址，不是留服中心的',
    whatToDo: `域名是 ${host}。留服认证不需要它。不认识的话不要打开，也不要在里面填身份信息或密码。`,
  }),
  other: () => ({
    title: '认不出这是什么码',
    whatToDo: '如果它显示在留服系统的人脸验证页上，请用「微留服」小程序扫。其他的码，先确认是谁给的再用。',
  }),
}
