import { APP_NAME } from '../../../content/app-name'
import { dateInWords } from '../../../content/official-words'
export const CHECKLIST_TEXT = {
  tabSteps: '步骤',
  tabMaterials: '材料',
  sampleTitle: '示例',
  sampleExplain: '这是按常见情况列的示例。添加你自己的学位后，清单会按你的情况列。',
  sampleOf: '看哪种情况',
  addDegree: '添加我的学位',
  open: '可以做',
  optional: '有些同学会遇到',
  loading: '正在打开清单',
  noDegree: '还没有这个学位，可能已经删除。',
  goHome: '回首页',
  copyList: '复制清单',
  copied: '清单已复制',
  keepPicture: '存为图片',
  /** Two lines to choose from. */
  pictureWays: ['存到手机相册', '先查看，长按可以转发'],
  pictureSaved: '清单已存到相册',
} as const

/** Common situations for the sample list, so that everybody finds one near their own. */
export const SAMPLE_LABEL = {
  'hong-kong-master': '香港 · 授课型硕士',
  'uk-master': '英国 · 授课型硕士',
  'germany-doctor': '德国 · 研究型博士',
  'cooperation-bachelor': '中外合作办学 · 学士',
} as const

export type SampleId = keyof typeof SAMPLE_LABEL

export const LIST_TITLE = '留服认证材料清单'
export const LIST_FOOT = `由「${APP_NAME}」整理，非官方。以留服系统页面为准。`

/** 「材料清单」 as text, to be sent on or printed; nothing about the person but the degree's place and level. */
const listText = (
  title: string,
  groups: readonly {
    readonly label: string
    readonly rows: readonly { readonly name: string; readonly limit: string }[]
  }[],
): string =>
  [
    `${title}：${LIST_TITLE}`,
    ...groups.flatMap(({ label, rows }) => [
      '',
      `【${label}】`,
      ...rows.map(({ name, limit }) => `□ ${name}（${limit}）`),
    ]),
    '',
    LIST_FOOT,
  ].join('\n')

export const checklistWords = {
  listText,
  usedFor: (names: readonly string[]): string => `用在：${names.join('、')}`,
  missing: (names: readonly string[]): string => `还缺：${names.join('、')}`,
  now: (status: string): string => (status === CHECKLIST_TEXT.open ? '现在做' : `现在做 · ${status}`),
  waitingFor: (titles: readonly string[]): string => `先完成：${titles.join('、')}`,
  doneOn: (date: string | undefined): string => (date ? `${dateInWords(date)}完成` : '已完成'),
}
