import { APP_NAME } from '../../../content/app-name'
import { dateInWords } from '../../../content/official-words'
import type { PassphraseFinding } from '../../../model/passphrase'
import { PAGE_NAME } from '../../../content/page-names'
import { fileSize } from '../../../content/file-size'

export const DATA_TEXT = {
  what: '资料只在这部手机里。在这里可以备份、换手机、导出上传文件，或全部删除。',
  backup: '备份',
  backupHint: '生成一个加密文件，发到聊天或收藏',
  restore: '恢复',
  restoreHint: '从聊天里选一份备份，换手机时用',
  found: '找回照片',
  handOver: '导出上传文件',
  handOverHint: '按上传顺序打包，不加密',
  privacy: '隐私说明',
  privacyHint: '什么存在哪里，什么时候会离开手机',
  erase: '删除全部资料',
  eraseHint: '学位、照片、个人信息都删掉，找不回来',
} as const

export const dataWords = {
  found: (unclaimed: number): string =>
    unclaimed > 0 ? `有 ${unclaimed} 张照片找不到记录` : '刚删除的、找不到记录的照片',
}

export const MAKE_TEXT = {
  what: '备份是一个加密文件，要口令才能打开，里面有照片、进度和你填的内容。没有口令，谁也打不开，我们也帮不了。',
  choice: '备份什么',
  everything: '全部',
  nothing: '还没有可以备份的内容。先添加学位，或去恢复以前的备份。',
  passphrase: '口令',
  passphraseHint: '至少 8 个字符，用几个不相干的词最好。恢复时要用同一个口令。',
  repeated: '再输一次',
  proposedHint: '这个口令随机生成，机器猜不中。恢复时要用它。',
  another: '换一个',
  own: '自己设一个',
  useProposed: '使用随机口令',
  copy: '复制口令',
  keep: '请把口令记在别处，不要和备份文件发在同一个聊天里。',
  make: '生成备份',
  stop: '停下',
  send: '发到聊天',
  favorite: '收藏到微信',
  sendHint: '可以发给「文件传输助手」，再到新手机或电脑上接收。请在那边下载一次，确认文件完整。',
  sent: '已交给微信',
  leaving: '离开这一页，小程序里的这个文件就会删除，已经发出的文件不受影响。',
  again: '再备份一次',
} as const

/** Of the data on a computer. */
export const DATA_ON_COMPUTER = {
  what: '资料只在这台电脑里，和手机里的不相通。在这里可以备份、恢复、导出上传文件，或全部删除。',
  backupHint: '生成一个加密文件，存到这台电脑',
} as const

/** The same on a computer: the backup is saved there at once. */
export const MAKE_ON_COMPUTER = {
  send: '存到这台电脑',
  sendHint: '存好以后打开文件夹看一眼，确认文件在，再关掉这一页。',
  sent: '已存到这台电脑',
  leaving: '离开这一页，小程序里的这个文件就会删除，已经存到电脑的不受影响。',
} as const

/** `keyShare`: from 0 to 1. */
const deriving = (keyShare: number): string => `正在用口令生成密钥，${Math.round(100 * keyShare)}%`

/** 「第 1、3 份」. */
const partNames = (parts: readonly number[]): string => `第 ${parts.join('、')} 份`

/** What of the phone is in no backup, because it was not read. */
export interface Unread {
  readonly degrees: number
  readonly hasProfile: boolean
  readonly hasDraft: boolean
}

export const makeWords = {
  size: (pages: number, unclaimed: number, sizeBytes: number): string =>
    [
      pages > 0 ? `${pages} 页` : '没有材料照片',
      unclaimed > 0 ? `${unclaimed} 张找不到记录的照片` : '',
      `约 ${fileSize(sizeBytes)}`,
    ]
      .filter(Boolean)
      .join('，'),
  parts: (parts: number): string => `要分成 ${parts} 份，做好一份发一份`,
  deriving,
  making: (doneBytes: number, totalBytes: number): string =>
    `正在加密 ${fileSize(doneBytes)}，共 ${fileSize(totalBytes)}`,
  made: (sizeBytes: number): string => `备份好了，${fileSize(sizeBytes)}`,
  madePart: (part: number, parts: number, sizeBytes: number): string =>
    `第 ${part} 份好了，共 ${parts} 份，${fileSize(sizeBytes)}`,
  looking: (done: number, total: number): string =>
    total > 0 ? `正在打开找不到记录的照片，第 ${done + 1} 张，共 ${total} 张` : '正在准备',
  between: (part: number, parts: number): string =>
    `前 ${part - 1} 份已经发出，第 ${part} 份没有做好，共 ${parts} 份`,
  next: (part: number, parts: number): string => `做第 ${part} 份，共 ${parts} 份`,
  sendFirst: '请先发出这一份，再做下一份',
  leftOut: (pages: number, unclaimed: number): string =>
    [
      pages > 0
        ? `有 ${pages} 张照片打不开，没有放进备份。有以前的备份就先恢复，没有就重拍这几页，再备份一次。`
        : '',
      unclaimed > 0
        ? `「找回照片」里有 ${unclaimed} 张打不开，没有放进备份。请先留着，退出微信重新打开，再备份一次。`
        : '',
    ].join(''),
  newer: (degrees: number): string =>
    degrees > 0
      ? `有 ${degrees} 个学位由更新的版本保存，放不进备份。请先在微信里更新这个小程序，再备份一次。`
      : '',
  /** Empty where all was read. */
  unread: ({ degrees, hasProfile, hasDraft }: Unread): string => {
    const names = [
      degrees > 0 ? `${degrees} 个学位` : '',
      hasProfile ? `「${PAGE_NAME.profile}」` : '',
      hasDraft ? '填到一半的学位' : '',
    ].filter(Boolean)
    return names.length > 0
      ? `${names.join('、')}没有读出最新的内容，这次的备份里会缺。请退出微信重新打开，再备份一次。`
      : ''
  },
  room: (roomBytes: number): string =>
    `微信给这个小程序的空间还剩约 ${fileSize(roomBytes)}。备份先放在这里，离开这一页就删掉。放不下时会分成几个文件，也可以一次只备份一个学位。`,
  /** A name without anything about the student. */
  fileName: (today: string, part: number, parts: number): string =>
    parts > 1 ? `${APP_NAME}备份-${today}-${part}of${parts}.rzbk` : `${APP_NAME}备份-${today}.rzbk`,
}

export const PASSPHRASE_TEXT = {
  empty: '请输入口令',
  'too-short': '至少要 8 个字符',
  guessable: '机器一猜就中。请用随机口令，或换成四个不相干的词',
  'about-you': '里面有你的姓名、生日或号码，认识你的人猜得中。请用随机口令，或换成不相干的词',
  different: '两次输入不一样',
} as const satisfies Record<PassphraseFinding, string>

export const RESTORE_TEXT = {
  what: '先看备份里有什么，确认之后才会改动手机里的内容。',
  how: '在旧手机上把备份发给「文件传输助手」，或发给自己的另一个微信，再在这部手机的聊天里选它。',
  choose: '从聊天选备份文件',
  chooseOther: '换一个文件',
  file: '选中的文件',
  passphrase: '口令',
  passphraseHint: '做备份时设的口令',
  open: '打开看看',
  inside: '备份里有',
  noDegrees: '没有学位',
  onPhone: '手机里已经有这个学位',
  person: '个人信息',
  personHint: '姓名、证件号、联系方式',
  unclaimed: '找不到记录的照片',
  readOnly: '手机里的这一份现在不能改，只能把备份另存一份。',
  restore: '开始恢复',
  stop: '停下',
  done: '恢复好了',
  doneText: '恢复的每一页都打开确认过。备份文件先留着，领到认证书再删。',
  doneButText: '这份备份里没有这几页照片。请再恢复另一份备份，选「合并」，或在材料里重拍。',
  nextPart: '再恢复一份',
  lookAtFound: '看找回的照片',
  goHome: '回首页看看',
  stopped: '已停下，什么都没有改',
  nothingChosen: '都选了不恢复，什么都没有改',
} as const

export const restoreWords = {
  doneBut: (pages: number): string => `恢复了，还有 ${pages} 页打不开`,
  donePart: (part: number): string => `第 ${part} 份恢复好了`,
  unopenedYet: (pages: number): string => `有 ${pages} 页还打不开，可能在没有恢复的那几份里。`,
  made: (day: string): string => `${dateInWords(day)}的备份`,
  opening: deriving,
  /** `missing`: the other parts that are not on the phone. */
  part: (part: number, parts: number, missing: readonly number[]): string =>
    missing.length > 0
      ? `这是第 ${part} 份，共 ${parts} 份；还缺${partNames(missing)}。先后都可以，一份一份恢复。`
      : `这是第 ${part} 份，共 ${parts} 份；其他几份不用再恢复。`,
  /** The first format does not tell what belongs together. */
  partOfOld: (part: number, parts: number): string =>
    `这是第 ${part} 份，共 ${parts} 份。每份都恢复一次，先后都可以。`,
  restoredParts: (parts: number, missing: readonly number[] | undefined): string => {
    if (!missing) return `一共 ${parts} 份，还没恢复的请接着恢复，照片才齐。`
    return missing.length > 0
      ? `一共 ${parts} 份，还缺${partNames(missing)}。请接着恢复，照片才齐。`
      : `一共 ${parts} 份，其他几份不用再恢复。备份文件先留着，领到认证书再删。`
  },
  pages: (pages: number): string => (pages > 0 ? `${pages} 页照片和文件` : '没有照片'),
  unclaimed: (photos: number): string => `${photos} 张，恢复后在「找回照片」里`,
  standing: (photos: number): string =>
    `有 ${photos} 张照片没有记录，在「找回照片」里。请看一看，放进材料，或者删掉。`,
  restoring: (doneBytes: number, totalBytes: number): string =>
    `正在恢复 ${fileSize(doneBytes)}，共 ${fileSize(totalBytes)}`,
}

export const RESTORE_WAY_TEXT = {
  add: { label: '恢复', hint: '加到这部手机里' },
  merge: { label: '合并', hint: '手机里的内容都保留，只补上缺少或打不开的页，和空白的栏' },
  replace: { label: '换成备份里的内容', hint: '这个学位现在的照片和进度会被替换' },
  'keep-both': { label: '两份都留', hint: '备份里的另存成一个学位' },
  skip: { label: '不恢复', hint: '手机里的内容不变' },
} as const

export const UNCLAIMED_WAY_TEXT = {
  add: { label: '恢复', hint: '手机里已经有的照片不会重复' },
  skip: { label: '不恢复', hint: '手机里的内容不变' },
} as const

export const PROFILE_WAY_TEXT = {
  merge: { label: '补上空着的几栏', hint: '手机里填写的内容不变' },
  replace: { label: '换成备份里的内容', hint: '手机里填写的内容会被替换' },
  skip: { label: '不恢复', hint: '手机里的内容不变' },
} as const

/** What has to be typed before everything is deleted. */
export const ERASE_WORD = '全部删除'

export const ERASE_TEXT = {
  what: '这部手机里的下面这些会全部删掉，删了找不回来：',
  lines: [
    '所有学位的信息、进度、日期和笔记',
    '所有照片和文件，找不到记录的也包括在内，连同它们的加密密钥',
    '12367 授权码',
    '姓名、证件号、联系方式等个人信息',
    '填到一半的表、设置，打不开的记录留下的副本',
  ],
  remains:
    '已经发到聊天、收藏或相册的文件，和剪贴板里的内容，小程序删不了，请自己删除。留服系统里的申请不受影响。',
  backupFirst: '先做一份备份',
  field: `请输入「${ERASE_WORD}」`,
  erase: '全部删除',
  question: '真的全部删除？',
  questionText: '删除后找不回来，我们也没有副本。',
  confirm: '删除',
  working: '正在删除',
  done: '已全部删除',
  doneText: '这部手机里没有你的资料了。',
  goHome: '回首页',
  unfinishedTitle: '没有删完',
  unfinished:
    '手机拒绝了删除。请再点一次「全部删除」。还不行就退出微信重新打开：已经开始的会接着删完，还没有开始的请再删一次。',
} as const

export const eraseWords = {
  counts: (degrees: number, pages: number, unclaimed: number): string =>
    [
      degrees > 0 ? `现在有 ${degrees} 个学位` : '现在没有学位',
      pages > 0 ? `${pages} 页照片和文件` : '没有材料照片',
      unclaimed > 0 ? `${unclaimed} 张找不到记录的照片` : '',
    ]
      .filter(Boolean)
      .join('，'),
}
