import { dateInWords } from '../../../content/official-words'
import { isAsked, lacksStamps, type Reader } from '../../../content/audience'
import type { OfficialNumbers } from '../../../model/official-numbers'

export const STEP_PAGE_TEXT = {
  loading: '正在打开',
  prepare: '先准备好',
  actions: '怎么做',
  ways: '你收到的是哪一种',
  troubles: '遇到问题',
  finish: '完成这一步',
  resultCame: '结果出来了',
  noteExpected: '记下预计完成时间',
  answerFirst: '先选取没取到授权码',
  reopen: '改回未完成',
  home: '回首页',
  noDegree: '添加学位后，可以在这里记下进度。',
  addDegree: '添加我的学位',
  stillMissing: '还缺这些材料',
  openMaterials: '去准备材料',
  finishAnyway: '还缺必需的材料，确定完成吗',
  finishAnywayExplain: '如果你已经在电脑上传好了，可以直接标记完成。',
  finishAnywayConfirm: '完成',
  copy: '复制',
  kept: '已记下',
  unknown: '没有这一步，可能是旧的码或旧的链接。',
} as const

export const stepPageWords = {
  joined: (parts: readonly string[]): string => parts.filter(Boolean).join(' · '),
  next: (title: string): string => `下一步：${title}`,
  waitingFor: (titles: readonly string[]): string => `可以先看。要先完成：${titles.join('、')}`,
  doneOn: (date: string | undefined): string => (date ? `${dateInWords(date)}完成` : '已完成'),
}

/** The 12367 step's own inputs. */
export const authorizationText = ({ facts }: OfficialNumbers, reader?: Reader) => ({
  question: '12367 里取得到授权码吗',
  found: '取到了授权码',
  foundHint: `把 ${facts['code-digits'].authorization} 位个人授权码记在这里`,
  notFound: '取不到授权码，或查不到记录',
  code: `${facts['code-digits'].authorization} 位个人授权码`,
  codePlaceholder: '可以直接粘贴整段文字',
  gotOn: '获取日期',
  gotOnHint: '获取后马上在留服系统里用。',
  save: '记下授权码',
  saving: '正在保存',
  copy: '复制',
  savedCode: '你的授权码',
  notFoundResult: [
    '材料清单已按你的情况改好。',
    !reader || isAsked('entry-exit-record')(reader)
      ? `先下载带电子签名的出入境记录${reader && lacksStamps(reader) ? '' : '，没有再拍盖章页'}。`
      : '',
    '再在留服系统里选「无法获取出入境记录」，认证时间可能延长。',
  ].join(''),
  pick: '选日期',
})

export const authorizationWords = {
  readAs: (code: string): string => `认出授权码：${code}`,
  withLetters: '里面有字母。字母 O 和数字 0、字母 l 和数字 1 容易看错，对着 12367 再看一遍，没有错就保留。',
}

/** The face step's own inputs. */
export const FACE_TEXT = {
  scanTitle: '不确定扫哪个码',
  scanHint: '扫一下，告诉你它是什么、该用什么扫。',
  scan: '识别二维码',
  scanning: '正在打开扫一扫',
  scanOnPhone: '识别二维码，请用手机微信打开这一步。',
} as const
