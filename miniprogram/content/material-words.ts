import type {
  Delivery,
  MaterialId,
  MaterialLack,
  MaterialPart,
  MaterialStatus,
  Need,
  PagePart,
} from '../model/material'
import type { FileNote, PageQuestion } from '../model/file-rule'
import { MATERIAL_CONTENT } from './materials'
import { AS_THE_BOX_TAKES } from './official-words'
import { pageFindingName } from './page-findings'
import { sentenceFor, type SentenceFor } from './sentence'

export const NEED_TEXT = {
  required: { name: '必需', explain: '按你的情况必须提交' },
  likely: { name: '可能要交', explain: '上传栏写了就交，先准备好' },
  recommended: { name: '建议交', explain: '不是必需，交了有帮助' },
  optional: { name: '如有就交', explain: '有的话可以一并提供' },
  'if-asked': { name: '收到通知再交', explain: '收到通知，或问清情况后再准备' },
  replaced: { name: '不用交', explain: '丢了，用上面的材料代替' },
} as const satisfies Record<Need, { name: string; explain: string }>

/** What each photograph shows. */
export const PART_TEXT = {
  'visa-sticker': '贴签',
  'permit-front': 'BRP 正面',
  'permit-back': 'BRP 反面',
  'evisa-page': 'eVisa 账户页',
  front: '正面',
  back: '反面',
  endorsements: '签注',
  'student-visa': '学生签证',
  'landing-slip': '入境小白条',
} as const satisfies Record<MaterialPart, string>

/** Empty where nobody knows, or where it is none of those that the material is known to have. */
export const partName = (part: PagePart | undefined): string =>
  part === undefined || part === 'other' ? '' : PART_TEXT[part]

/** What is still lacking, so that it can stand after 「还差：」. */
const LACK_TEXT: SentenceFor<MaterialLack> = {
  'back-side': () => '确认反面',
  parts: ({ parts }) => parts.map((part) => PART_TEXT[part]).join('、'),
  'accepted-file': ({ count }) => `${count} 处不合上传要求`,
  'clear-page': ({ count, first }) =>
    count === 1 ? `一页${pageFindingName(first)}` : `${count} 处要重拍（${pageFindingName(first)}等）`,
}

/** The status in words, with the reason. */
export const MATERIAL_STATUS_TEXT: SentenceFor<MaterialStatus> = {
  empty: ({ isAwaited }) => (isAwaited ? '等学校发' : '还没拍'),
  handled: ({ as }) =>
    as === undefined ? '以前勾选过，点开确认' : { prepared: '已在别处备好', 'not-needed': '这次不用' }[as],
  ready: ({ pages, unchecked }) =>
    `可以上传，${pages} 页${unchecked ? `，其中 ${unchecked} 页没有检查，请自己看清` : ''}`,
  lacking: ({ lacks }) => `还差：${lacks.map((lack) => sentenceFor(LACK_TEXT, lack)).join('、')}`,
}

/** Where a material stands, in words. */
export const materialStatusText = (material: MaterialId, status: MaterialStatus): string =>
  (status.kind === 'empty' && MATERIAL_CONTENT[material].nothingYet) ||
  (status.kind === 'handled' && status.as === 'prepared' && MATERIAL_CONTENT[material].handedIn) ||
  sentenceFor(MATERIAL_STATUS_TEXT, status)

/**
 * The icon beside the status (components/status-mark): a tick only where nothing is left to be done or looked at, none
 * where nothing was begun.
 */
export const materialStatusMark = (status: MaterialStatus): string => {
  if (status.kind === 'empty') return ''
  if (status.kind === 'lacking') return 'warning'
  if (status.kind === 'handled')
    return status.as === undefined ? 'warning' : { prepared: 'done', 'not-needed': '' }[status.as]
  return status.kind === 'ready' && status.unchecked ? 'warning' : 'done'
}

export const DELIVERY_TEXT = {
  'one-pdf': '合成一个 PDF',
  'one-jpeg': '合成一张长 JPG',
  'jpeg-each': '每页一张 JPG',
} as const satisfies Record<Delivery, string>

/** What to ask before the pages count as complete. */
export const PAGE_QUESTION_TEXT = {
  'back-side': '反面有字的话，反面也要拍',
  'every-page': '每一页都要，一页不漏',
  'every-passport': '学习期间用过的每一本都要',
  'source-language': '必须有原文版，双语版可以一起传',
  'signed-by-hand': '手工填写的版本由本人手写签名',
  'unchanged-file': '交下载的原文件，内容一点不改',
} as const satisfies Record<PageQuestion, string>

export const FILE_NOTE_TEXT = {
  'guide-merges-passport-pages': '上传栏能放多张就每页一张 JPG，只能放一张就合成一张长 JPG。',
  'usually-signed-online': '多数院校在线生成、在线签署，不用拍。个别院校要特殊版本，看上传页的红字。',
  'typed-into-the-portal': '在留服系统的证书那一栏填写。',
  'background-colour-free': '底色不限。',
  'may-be-typed-or-uploaded': '可以写成文字，也可以拍成图片上传。',
  'limit-not-known': '大小和张数看上传栏的提示。',
  'count-by-students': AS_THE_BOX_TAKES,
} as const satisfies Record<FileNote, string>
