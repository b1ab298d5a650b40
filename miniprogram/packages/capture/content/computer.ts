import { APP_NAME } from '../../../content/app-name'
import type { MaterialId } from '../../../model/material'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { Reader } from '../../../content/audience'
import { fileSize } from '../../../content/file-size'
import { materialName, materialText } from '../../../content/materials'

export const COMPUTER_TEXT = {
  what: '把要填的栏目和做好的材料装进一个加密网页，发到电脑。在电脑上逐栏复制、下载，不用再打字。',
  gone: '这个学位可能已经删除，或者链接不完整。',
  goHome: '回首页',
  loading: '正在打开',
  passphrase: '口令',
  passphraseHint: '在电脑上打开时照着输，横线不用输。一个学位一个口令，需要时回这里看。',
  renew: '换一个',
  renewTitle: '换一个口令？',
  renewText: '换了以后，旧文件就打不开了，要重新生成、重新发。',
  renewConfirm: '换口令',
  content: '装进去的内容',
  fieldsAndFiles: '栏目和材料',
  fieldsOnly: '不含文件，只要栏目',
  skipped: '这几份有地方不合要求，不会装进去：',
  toFill: '填好再生成，到电脑上就不用打字',
  make: '生成文件',
  again: '重新生成',
  stop: '停下',
  send: '发给文件传输助手',
  favorite: '收藏到微信',
  zip: '聊天不收网页？做成压缩包',
  sendZip: '把压缩包发给文件传输助手',
  sent: '已交给微信',
  then: '到电脑上',
  steps: [
    '在电脑微信打开「文件传输助手」（或「收藏」），把文件另存到电脑。',
    '用 Chrome、Edge、Firefox 或 Safari 打开它，360、QQ 等浏览器用极速模式。',
    '输入上面的口令，照着留服系统的顺序复制、下载。',
  ],
  safety:
    '在电脑上下载的材料、复制的内容不加密。如果是公共电脑，办完请删除下载的文件，清空回收站，退出电脑微信。口令不要发在聊天里。别人能做出一样的网页骗口令，只打开自己刚发的那个文件。',
  leaving: '离开这一页，这个文件就从小程序里删掉。已经发出去的不受影响。',
  otherWays: '别的办法',
  plainZip: '不加密的压缩包',
  plainZipHint: '只有材料文件，不用口令',
  copyPage: '复制一页的全部文字',
  copyPageHint: '粘贴到「文件传输助手」发给自己，在电脑上取用。发出的文字不加密。',
  zipping: '正在做压缩包',
  copyShort: '复制',
  nextHint: '还有材料没装下。发出这一份，再做下一份。',
  copied: '已复制，发给「文件传输助手」',
  portalAddress: '网址',
  authorizationCode: '12367 个人授权码',
  applicationType: '申请类型',
  ownEntry: '留服系统会自动添加这一条，不用再填。',
  unnamedEntry: '没有写学校',
  unlisted: '页面上没有的栏目就跳过。',
  unwritten: '手机里还没填',
  identityTitle: '实人认证，获取出入境记录',
  identity: '先在手机上取授权码，填到留服系统里。再用「微留服」扫电脑上的码，本人做人脸识别。',
  identityWithoutRecord: '在这一页选「无法获取出入境记录」。再用「微留服」扫电脑上的码，本人做人脸识别。',
} as const

/** The same on the computer itself: nothing is sent, and no chat has to take the file. */
export const COMPUTER_ON_COMPUTER = {
  what: '把要填的栏目和做好的材料装进一个加密网页，存到这台电脑，用浏览器打开，逐栏复制、下载，不用再打字。',
  send: '存到这台电脑',
  sent: '已存到这台电脑',
  nextHint: '还有材料没装下。存好这一份，再做下一份。',
  leaving: '离开这一页，这个文件就从小程序里删掉。已经存到电脑的不受影响。',
  then: '存好以后',
  steps: ['找到刚才存的文件。', COMPUTER_TEXT.steps[1], COMPUTER_TEXT.steps[2]],
} as const

export const computerWords = {
  /** `empty`: what the phone asks for; `byHand`: what only the portal asks. */
  fields: (filled: number, empty: number, byHand: readonly string[]): string =>
    [
      `${filled} 栏可以复制`,
      empty > 0 ? `${empty} 栏手机里还没填` : '',
      byHand.length > 0 ? `${byHand.length} 栏到电脑前再填：${byHand.join('、')}` : '',
    ]
      .filter(Boolean)
      .join('，'),
  unfilled: (labels: readonly string[]): string => `还没填：${labels.join('、')}`,
  files: (materials: number, sizeBytes: number): string =>
    materials > 0 ? `${materials} 份材料，约 ${fileSize(sizeBytes)}` : '还没有做好的材料',
  parts: (parts: number): string =>
    `超过一个文件的上限，要分成约 ${parts} 份，做好一份发一份，每一份都有全部栏目`,
  deriving: (share: number): string => `正在用口令生成密钥，${Math.round(100 * share)}%`,
  making: (done: number, total: number): string =>
    total > 0 ? `正在装第 ${Math.min(done + 1, total)} 份材料，共 ${total} 份` : '正在装栏目',
  made: (files: number, sizeBytes: number): string =>
    files > 0 ? `做好了：${files} 个文件，${fileSize(sizeBytes)}` : `做好了，${fileSize(sizeBytes)}`,
  madePart: (part: number, files: number, sizeBytes: number): string =>
    `第 ${part} 份做好了：${files} 个文件，${fileSize(sizeBytes)}`,
  next: (part: number): string => `做第 ${part} 份`,
  gaps: (names: readonly string[]): string => `还缺 ${names.length} 份：${names.join('、')}`,
  copyOf: (section: string): string => `复制全部文字：${section}`,
  section: (number: string, title: string): string => [number, title].filter(Boolean).join(' '),
  /** A name without anything about the student. */
  pageName: (today: string, part: number, isOnly: boolean): string =>
    `${APP_NAME}-发到电脑-${today}${isOnly ? '' : `-${part}`}.html`,
  zipName: (today: string, part: number, isOnly: boolean): string =>
    `${APP_NAME}-发到电脑-${today}${isOnly ? '' : `-${part}`}.zip`,
  /** Beside a file: what the portal calls the place where it goes. */
  material: (material: MaterialId): string => materialName(material),
  limits: (material: MaterialId, numbers: OfficialNumbers, reader: Reader): string =>
    materialText(material, numbers, reader).limits,
  line: (label: string, value: string): string => `${label}：${value}`,
}

/** What to look at once more before paying: the portal takes no correction afterwards. */
export const computerChecks = ({ facts }: OfficialNumbers): readonly string[] => [
  '姓名、证件号码和证件上的一样。',
  '学校、专业、层次、起止时间和证书、成绩单上的一样。',
  '学习经历从高中起，一段不漏，没有重复。',
  '每个上传的文件都点开看过：打得开，方向正，字看得清，正反面都在。',
  '留服系统页面上的红字提示都看过。',
  `本人勾选保证书、提交，付认证费用 ${facts.fee} 元，再回页面点「支付成功」。`,
]
