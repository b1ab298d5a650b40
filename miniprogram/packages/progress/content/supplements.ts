import type { SupplementKind } from '../../../model/progress'
import { dateInWords, timesOf } from '../../../content/official-words'

export const SUPPLEMENTS_TEXT = {
  intro: '收到通知就记在这里，一份通知一条。截止日会显示在首页。',
  empty: '还没有通知。没有收到就不用管这一页。',
  add: '添加一份通知',
  kind: '通知的种类',
  text: '通知原文',
  textPlaceholder: '把通知的原话粘贴在这里',
  dueOn: '截止日',
  dueOnHint: '照通知里写的填，不要照网上说的天数等。',
  pick: '选日期',
  placeholder: '如 2026-09-01',
  materials: '通知要的材料',
  moreMaterials: '显示全部材料',
  toSupply: '要补的材料',
  handedIn: '现在是交过的那一份，重拍以后再交',
  computer: '发到电脑',
  choose: '选通知要的材料',
  proposal: '通知里写着',
  takeOver: '照这样填',
  submitted: '已在留服系统里提交',
  submittedQuestion: '这份通知都提交了吗？',
  submittedConfirm: '已提交',
  reopen: '改回没提交',
  edit: '修改',
  done: '填好了',
  remove: '删除这份通知',
  removed: '已删除这份通知',
  undo: '撤销',
  noDueOn: '还没有填截止日。照通知填上，首页会提醒你。',
  read: '只读，不用交东西。',
  over: '这次申请没有受理，不用再交。',
  guide: '补材料怎么做',
} as const

export const SUPPLEMENT_KIND_TEXT = {
  'add-material': { name: '额外添加材料', explain: '通知要你加交原来没有的材料' },
  'upload-again': { name: '重新上传材料', explain: '已交的材料有问题，按原因重做' },
  offline: { name: '线下补材料', explain: '按通知写的方式办' },
  notice: { name: '通知消息', explain: '只读，不用交东西' },
} as const satisfies Record<SupplementKind, { name: string; explain: string }>

export const supplementWords = {
  once: (times: number): string =>
    `每份通知只能提交${timesOf(times)}。把通知里的每一项都备齐，再在留服系统里一次提交。`,
  submittedExplain: (times: number): string =>
    `一份通知只能提交${timesOf(times)}。留服系统里显示提交成功，再点「已提交」。`,
  heading: (number: number, kind: string): string => `第 ${number} 份：${kind}`,
  dueOn: (date: string, left: string): string => `截止日 ${dateInWords(date)}，${left}`,
  submittedOn: (date: string): string => `${dateInWords(date)}已提交`,
  redo: (name: string): string => `重做：${name}`,
  prepare: (heading: string): string => (heading.includes('：') ? heading : `去准备：${heading}`),
  readDueOn: (on: string): string => `截止日 ${dateInWords(on)}`,
  readMaterials: (names: readonly string[]): string => `材料：${names.join('、')}`,
}
