import { APP_NAME } from '../../../content/app-name'
import type { PageContents, PageFile } from '../computer/page-contents'

/** All that the page says by itself; what it says about the student comes out of the sealed part. */
export const TEXT = {
  brand: APP_NAME,
  notOfficial: '非官方工具',
  damaged: '文件损坏，请在手机上重新发',
  damagedHint: '可能没有下载完，或者文件被改过。先在电脑微信里重新下载一次；还是打不开，就在手机上重新发。',
  newer: `这个文件由更新版本的${APP_NAME}生成。请在手机上更新小程序，再发一次。`,
  reading: '正在读取文件',
  lockedTitle: '输入口令，打开你的资料',
  passphrase: '口令',
  passphraseHint: '口令在手机「发到电脑」页面上，字母和数字，不分大小写，横线不用输。',
  open: '打开',
  stop: '停下',
  opening: '正在打开',
  empty: '还没有输入口令',
  wrong: '口令不对。照着手机「发到电脑」页面再输一次；换过口令的话，用生成这个文件时的口令。',
  notOpened:
    '没有打开，可能是内存不够。关掉别的标签页再试；还是不行，就在手机上选「不含文件，只要栏目」重新发。',
  lockedAgain: '已锁上。标过的「已填」还在，关掉标签页才会清除。',
  idleLocked: '30 分钟没有操作，已自动锁上。',
  onPhone: '这是在电脑上用的页面。请在电脑微信里打开「文件传输助手」，下载这个文件，再用浏览器打开。',
  safety: ['不联网，不保存：关掉标签页，这里就什么都没有。', '只打开自己刚从手机发来的那个文件。'],
  traces:
    '下载的材料和复制的内容不加密。如果是公共电脑，办完请删除下载的文件，清空回收站；随便复制别的文字，剪贴板里就没有了。',
  skipToFields: '跳到栏目',
  skipToFiles: '跳到文件',
  pages: '本页目录',
  find: '查找栏目或文件',
  findHint: '按 / 查找，上下键换行，回车复制并到下一栏。复制过就算已填，可以取消。',
  nothingFound: '没有找到。换个词，或清空再看全部。',
  show: '显示号码',
  hide: '遮住号码',
  print: '打印栏目',
  printAsk: '会印出证件号码和手机号码。要打印吗？',
  lock: '锁上',
  copy: '复制',
  choose: '在列表里选',
  byHand: '自己填',
  copied: '已复制',
  entered: '已填',
  uploaded: '已传',
  checked: '已核对',
  copyYourself: '浏览器不让复制。内容已选中，请按 Ctrl+C（苹果电脑按 ⌘C）。',
  files: '上传文件',
  filesNote: '按上传顺序排好，名称、格式和大小照留服系统的要求。全部下载得到一个压缩包，先解压，再逐个上传。',
  noFiles: '这个文件里没有材料。要材料的话，在手机上选「栏目和材料」重新发。',
  download: '下载',
  downloadAll: '全部下载',
  packing: '正在打包',
  downloadFailed: '没有下载成功。请逐个下载。',
  morePart: '还有文件在另一份里，请在手机上接着发下一份。',
  gaps: '还缺什么',
  noGaps: '必需的材料都齐了。',
  nothingWritten: '手机里还没有填这一页的内容。',
  /** Beside what the portal fills in by itself. */
  nothingFurther: '其他学习经历，手机里还没有填。',
  checks: '提交前核对',
  lockSoon: '一分钟后自动锁上，动一下鼠标就继续。',
  notSaved: '没有保存：打开以后另存的网页不加密。原来的文件还在，下次用口令打开。',
  printNote: '没有打印。打印会印出个人信息：请先打开这个文件，再点页面上的「打印栏目」。',
} as const

const size = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`

export const words = {
  percent: (share: number): string => `${TEXT.opening} ${Math.floor(share * 100)}%`,
  copyOf: (label: string): string => `${TEXT.copy}${label}`,
  enteredOf: (label: string): string => `${label}${TEXT.entered}`,
  byHandOf: (label: string): string => `${label}${TEXT.byHand}，${TEXT.entered}`,
  downloadOf: (name: string): string => `${TEXT.download}${name}`,
  uploadedOf: (name: string): string => `${name}${TEXT.uploaded}`,
  copied: (label: string): string => `${TEXT.copied}：${label}`,
  count: (done: number, all: number): string => `${done}/${all}`,
  spokenCount: (done: number, all: number): string => `已完成 ${done} 个，共 ${all} 个`,
  made: (day: string): string => {
    const [year, month, date] = day.split('-').map(Number)
    return `${year} 年 ${month} 月 ${date} 日由手机生成`
  },
  part: ({ part, hasMore }: PageContents): string => (part > 1 || hasMore ? `第 ${part} 份` : ''),
  fileFacts: ({ format, pages, sizeBytes }: PageFile): string =>
    [format === 'pdf' ? 'PDF' : 'JPG', pages > 1 ? `${pages} 页` : '', size(sizeBytes)]
      .filter(Boolean)
      .join(' · '),
  allFiles: (count: number, bytes: number): string =>
    `${TEXT.downloadAll}（${count} 个，压缩包 ${size(bytes)}）`,
  gapCount: (count: number): string => `还缺 ${count} 份材料，看缺哪些`,
  archiveName: (day: string): string => `认证材料-${day}.zip`,
}
