import { APP_NAME } from './app-name'
import type { ScanAnswer } from '../model/scan-answer'
import type { SentenceFor } from './sentence'

export interface AnswerText {
  readonly title: string
  readonly whatToDo: string
  /** The button below: to the step that the code names, or home. */
  readonly follow?: string
}

/** What the portal's face code holds is not known: no code is told that the authentication does not need it. */
const ON_THE_FACE_PAGE = '如果它显示在留服系统的实人认证页上，请用「微留服」小程序扫。'
const HOME = '去首页'

/** What a scanned code is, and what to do with it. */
export const SCAN_ANSWER_TEXT: SentenceFor<ScanAnswer, AnswerText> = {
  ours: () => ({
    title: `这是${APP_NAME}的码`,
    whatToDo: '点下面的按钮，打开它指的那一步。',
    follow: '打开这一步',
  }),
  'ours-without-step': () => ({
    title: `这是${APP_NAME}的码`,
    whatToDo: '它没有指明是哪一步。请从首页找要做的事。',
    follow: HOME,
  }),
  'ours-gone': () => ({
    title: `这是${APP_NAME}的码，但它指的页面已经没有了`,
    whatToDo: '可能是旧的或印坏的码。你的进度都在，请从首页找要做的那一步。',
    follow: HOME,
  }),
  'authority-page': ({ host }) => ({
    title: '这是官方网站的网址',
    whatToDo: `域名是 ${host}。小程序里不能打开网页，请在电脑或手机浏览器里打开。实人认证的码请用「微留服」小程序扫。`,
  }),
  'government-page': ({ host }) => ({
    title: '这是政府网站的网址，不是留服中心的',
    whatToDo: `域名是 ${host}。${ON_THE_FACE_PAGE}别处的码，先问清是谁给的、要办什么，再打开。`,
  }),
  'wechat-page': ({ host }) => ({
    title: '这是微信自己的网址',
    whatToDo: `域名是 ${host}。它可能指向小程序、公众号或个人名片，这里看不出是哪一个。${ON_THE_FACE_PAGE}别处的码，先问清是谁给的。`,
  }),
  'insecure-page': ({ host }) => ({
    title: '域名像官方网站，但这个网址不安全',
    whatToDo: `域名是 ${host}，网址却以 http:// 开头或带着端口号，内容可能被人换掉，不能当作官方网址。${ON_THE_FACE_PAGE}要打开官网，请在浏览器里自己输入 https://${host}。`,
  }),
  'web-page': ({ host }) => ({
    title: '这是一个普通网址，不是留服中心的',
    whatToDo: `域名是 ${host}。${ON_THE_FACE_PAGE}别处的码，不认识就不要打开，也不要在里面填身份信息或密码。`,
  }),
  'disguised-page': () => ({
    title: '这个网址看不准是谁的',
    whatToDo: `里面有 @、空格、看不见的符号或别的文字，写出来的域名不一定是真的。${ON_THE_FACE_PAGE}别处的码，不要打开，也不要在里面填身份信息或密码。`,
  }),
  'other-mini-program': () => ({
    title: '这是另一个小程序的码',
    whatToDo: `这里打不开它。${ON_THE_FACE_PAGE}别处的码，请回到微信，用微信自己的「扫一扫」扫同一个码。`,
  }),
  other: () => ({
    title: '认不出这是什么码',
    whatToDo: `${ON_THE_FACE_PAGE}其他的码，先确认是谁给的再用。`,
  }),
}
