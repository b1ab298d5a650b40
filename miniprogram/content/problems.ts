import { APP_NAME } from './app-name'
import type { DocumentFormat, Problem } from '../model/problem'
import type { ProblemText } from '../model/problem-text'
import { inMegabytes } from './megabytes'
import { sentenceFor, type SentenceFor } from './sentence'

const DOCUMENT_NAME = {
  word: ' Word 文档',
  excel: ' Excel 表格',
  powerpoint: '幻灯片',
  pages: ' Pages 文稿',
  ofd: ' OFD 文件',
  'web-page': '网页文件',
  archive: '压缩包',
  video: '视频',
} as const satisfies Record<DocumentFormat, string>

const DOCUMENT_WHAT_TO_DO: Partial<Record<DocumentFormat, string>> = {
  'web-page': '请在浏览器里打开它，打印成 PDF，再选一次。',
  archive: '请先解压，再选里面的图片或 PDF。',
  video: '材料要静止的图片。请直接拍，或选一张照片。',
}

const FORMAT_NAME = { heic: 'HEIC', webp: 'WebP', gif: 'GIF', tiff: 'TIFF', bmp: 'BMP' } as const

/** What happened, that nothing was lost, and what to do next: one text for each kind of problem. */
export const PROBLEM_TEXT: SentenceFor<Problem, ProblemText> = {
  'storage-full': () => ({
    title: '存储满了，这次没有存上',
    whatToDo: '以前存的都还在。请删掉不要的学位或照片，再做一次。',
  }),
  'storage-failed': () => ({
    title: '这次没有存上',
    whatToDo: '以前存的都还在。请再试一次，还不行就退出微信重新打开。',
  }),
  'files-full': () => ({
    title: '照片空间满了，这次没有存上',
    whatToDo: '以前的照片都还在。请删掉不要的照片，或先清理手机空间，再做一次。',
  }),
  'file-unreadable': () => ({
    title: '这个文件读不出来',
    whatToDo: '其他内容不受影响。请换一个文件再选；是存好的照片就用备份恢复，没有备份就重拍。',
  }),
  'save-from-newer-app': () => ({
    title: '记录来自更新的版本',
    whatToDo: '现在只能看，不能改，内容没有变。请在微信里更新这个小程序，再打开。',
  }),
  'save-unreadable': () => ({
    title: '有一份记录打不开',
    whatToDo: '它原样留着，照片一张也没有删。请退出微信重新打开；还是打不开，就用备份恢复。',
  }),
  'record-too-long': () => ({
    title: '内容太长，这次没有存上',
    whatToDo: '以前存的都还在，手机也没有满。请把刚才填的长文字删短，再做一次。',
  }),
  'records-missing': ({ count }) => ({
    title: `少了 ${count} 个学位的记录`,
    whatToDo:
      '上次打开时还在，这次手机里没有找到，照片一张也没有删。请退出微信重新打开；还是没有，就用备份恢复。',
  }),
  'photos-locked': () => ({
    title: '照片暂时打不开',
    whatToDo: '照片都在，但手机里没有找到它们的加密密钥。请退出微信重新打开；还是打不开，就用备份恢复。',
  }),
  'save-repaired': ({ pages, answers }) => ({
    title: `有 ${[...(pages ? [`${pages} 页材料`] : []), ...(answers ? [`${answers} 处填写`] : [])].join('、')}读不出来`,
    whatToDo: '其余的都还在。请看一遍材料和步骤，把缺的补上。',
  }),
  'application-gone': () => ({
    title: '这个学位已经不在了',
    whatToDo: '可能刚才删除过。请回首页看现有的学位，或重新添加。',
  }),
  'camera-refused': () => ({
    title: '没有摄像头权限',
    whatToDo: '请在设置里打开摄像头，再回来拍。也可以先用手机相机拍好，再从相册选。',
  }),
  'camera-lost': () => ({
    title: '相机停下了',
    whatToDo: '已经拍好的都还在。请关掉其他用摄像头的程序，再试一次，或从相册选。',
  }),
  'album-refused': () => ({
    title: '没有相册权限',
    whatToDo: '点「去设置」，允许添加到相册，再存一次。也可以打开图片，长按转发。',
  }),
  'album-closed': () => ({
    title: '没有照片权限',
    whatToDo: '点「去设置」，允许微信访问照片，再选一次。也可以直接拍，或从聊天里选。',
  }),
  'settings-not-opened': () => ({
    title: '设置没有打开',
    whatToDo: '请点右上角的三个点，再点「设置」，在里面允许。',
  }),
  'privacy-refused': () => ({
    title: '你没有同意用这个功能',
    whatToDo: '其他功能照常用。想用时请等一小会儿再点一次，在弹出的隐私说明里同意。',
  }),
  'privacy-undeclared': () => ({
    title: '这个功能还不能用',
    whatToDo: '小程序的隐私说明里还缺这一项，不是你的问题，内容没有变。请先用页面上的其他办法，过几天再试。',
  }),
  'file-empty': () => ({
    title: '这个文件是空的',
    whatToDo: '什么都没有存。请回到原来的地方打开看看，再重新选，或直接拍。',
  }),
  'not-a-picture': () => ({
    title: '这不是图片',
    whatToDo: '里面不是图片，也不是 PDF。请选 JPG、PNG 图片或 PDF，或直接拍。',
  }),
  'document-not-taken': ({ format }) => ({
    title: `这是${DOCUMENT_NAME[format]}`,
    whatToDo: DOCUMENT_WHAT_TO_DO[format] ?? '留服系统不收这种文件。请打开它，导出成 PDF 或图片，再选一次。',
  }),
  'picture-too-long': ({ widthPx, heightPx }) => ({
    title: '图片太长，字会看不清',
    whatToDo: `有 ${widthPx}×${heightPx} 像素，缩小后字会糊。请分成几张，每张一页，再一起选。有原文件，就用原文件。`,
  }),
  'picture-damaged': () => ({
    title: '这张图片坏了',
    whatToDo: '可能没有下载完整。请在原处打开确认，再重新选，或直接拍。',
  }),
  'picture-unsupported': ({ format }) => ({
    title: `这里打不开 ${FORMAT_NAME[format]} 图片`,
    whatToDo: '请直接拍，或先在手机相册里另存成 JPG 再选。',
  }),
  'animated-picture': () => ({
    title: '这是动图',
    whatToDo: '材料要静止的图片。请直接拍，或选一张 JPG 或 PNG。',
  }),
  'picture-too-small': ({ widthPx, heightPx }) => ({
    title: '图片太小，字会看不清',
    whatToDo: `只有 ${widthPx}×${heightPx} 像素。请选原图，不要用截图或缩略图，或直接拍。`,
  }),
  'file-too-large': ({ sizeBytes, limitBytes }) => ({
    title: '文件太大',
    whatToDo: `有 ${inMegabytes(sizeBytes)}，上限是 ${inMegabytes(limitBytes)}。请换小一些的文件，或直接拍。`,
  }),
  'pdf-not-accepted': () => ({
    title: '这一项不收 PDF',
    whatToDo: '留服系统这一项要图片。请改用照片，直接拍或从相册选。',
  }),
  'pdf-damaged': () => ({
    title: '这个 PDF 打不开',
    whatToDo: '可能没有下载完整。请在原处打开确认，再重新下载，或改用照片。',
  }),
  'pdf-locked': () => ({
    title: '这个 PDF 要密码才能打开',
    whatToDo: '留服系统也打不开它。请在电脑上输入密码打开，打印成不带密码的 PDF，再选。',
  }),
  'pdf-without-pages': () => ({
    title: '这个 PDF 里没有内容',
    whatToDo: '打开后一页也没有。请在原处打开确认，再重新下载，或改用照片。',
  }),
  'pdf-portfolio': () => ({
    title: '这个 PDF 只是封面',
    whatToDo: '要交的文件装在它里面。请在电脑上用 Adobe Acrobat 打开，把里面的另存成普通 PDF，再选。',
  }),
  'too-many-pages': ({ pages, limit }) => ({
    title: '页数超过上限',
    whatToDo: `现在有 ${pages} 页，最多 ${limit} 页。请删掉重复的再继续。`,
  }),
  'too-many-for-one-picture': ({ pages }) => ({
    title: `${pages} 页放不进一张图`,
    whatToDo: '照片都还在。合成一张，字会看不清。请改选「每页一张 JPG」，或删掉不用交的页再合成。',
  }),
  'cannot-fit-limit': ({ limitBytes }) => ({
    title: `压不到 ${inMegabytes(limitBytes)} 以内`,
    whatToDo: '照片都还在。再压字会看不清，请减少页数，或裁掉空白的边再试。',
  }),
  'memory-short': () => ({
    title: '手机内存不够',
    whatToDo: '已经存的都还在。请关掉其他程序，再试一次，或一次少选几张。',
  }),
  'send-failed': () => ({
    title: '没有发出去',
    whatToDo: '文件还在手机里。请再发一次，或换一种方式存。',
  }),
  'copy-failed': () => ({
    title: '没有复制成功',
    whatToDo: '请再点一次复制，还不行就照着屏幕输入。',
  }),
  'calendar-refused': () => ({
    title: '没有日历权限',
    whatToDo: '没有添加到日历。点「去设置」，允许添加到日历，再点一次。截止日在首页也看得到。',
  }),
  'calendar-failed': () => ({
    title: '没有添加到日历',
    whatToDo: '请再试一次。还不行就自己在手机日历里记一下，截止日在首页也看得到。',
  }),
  'scan-failed': () => ({
    title: '没有扫到',
    whatToDo: '请把码放在光亮处再扫一次，或从相册选码的图片。',
  }),
  'not-a-backup': () => ({
    title: `这不是${APP_NAME}的备份`,
    whatToDo: `什么都没有改。请选名字以「${APP_NAME}备份」开头、以 .rzbk 结尾的文件。`,
  }),
  'backup-from-newer-app': () => ({
    title: '备份来自更新的版本',
    whatToDo: '什么都没有改。请在微信里把这个小程序更新到最新版，再恢复一次。',
  }),
  'backup-damaged': () => ({
    title: '这份备份坏了',
    whatToDo: '手机里的内容没有变。请在聊天里重新下载这个文件再选，或换一份备份。',
  }),
  'backup-invalid': () => ({
    title: '这个备份文件内容不对',
    whatToDo: `手机里的内容没有变。它不像是${APP_NAME}做的，请不要用它，选自己做的另一份备份。`,
  }),
  'backup-incomplete': () => ({
    title: '这份备份不完整',
    whatToDo: '可能没有下载完，手机里的内容没有变。请在聊天里重新下载这个文件，再选一次。',
  }),
  'backup-passphrase-wrong': () => ({
    title: '口令不对',
    whatToDo: '什么都没有改。请看清大小写再输一次。口令只有你知道，没有口令谁也打不开这份备份。',
  }),
  'backup-not-finished': () => ({
    title: '空间不够，备份没有做完',
    whatToDo: '照片都还在。请清理手机空间，再做一次。学位不止一个时，也可以一次只备份一个学位。',
  }),
  'no-room': ({ neededBytes, roomBytes }) => ({
    title: '放不下',
    whatToDo: `要 ${inMegabytes(neededBytes)}，微信给这个小程序的空间还剩 ${inMegabytes(roomBytes)}。内容没有变，请先删掉不要的照片或学位。`,
  }),
  'page-not-found': () => ({
    title: '这个页面不存在',
    whatToDo: '可能是旧的码或旧的链接。已经带你回到首页，可以从首页找到每一步。',
  }),
  'page-not-downloaded': () => ({
    title: '这一页要联网下载一次',
    whatToDo: '手机里还没有这一页。请连上网络再试，下载一次，以后没有网络也能用。你填的和拍的都在。',
  }),
  'engine-not-downloaded': () => ({
    title: '有一部分还没有下载',
    whatToDo:
      '裁边和检查照片的那一部分不在手机里。照片照常能拍、能存，只是先不裁边、不检查，没打开过的页面也可能打不开。请连上网络再试一次，或重新打开小程序，以后没有网络也能用。',
  }),
  'sealing-not-downloaded': () => ({
    title: '加密要联网下载一次',
    whatToDo: '手机里还没有加密用的那一部分。请连上网络再点一次，以后没有网络也能用。内容没有变。',
  }),
  'page-not-opened': () => ({
    title: '这一页没有打开',
    whatToDo: '你填的和拍的都在。请再试一次，还不行就退出微信重新打开。',
  }),
  'no-answer': () => ({
    title: '手机没有回应，这次没有做完',
    whatToDo: '以前存好的不受影响。请再试一次，还不行就退出微信重新打开。',
  }),
  'not-on-this-device': () => ({
    title: '这台设备上的微信没有这个功能',
    whatToDo: `内容没有变。请换一台手机，在手机微信里打开${APP_NAME}来做这一件事，或用页面上的其他办法。`,
  }),
  'picture-not-encoded': () => ({
    title: '这张图片没有存成',
    whatToDo: '微信没能把它变成图片文件，已经存的都还在。请再试一次。在电脑微信里会一直这样，请用手机微信。',
  }),
  unexpected: ({ code }) => ({
    title: '出了点问题，你的数据没有丢',
    whatToDo: `请再试一次。还不行就退出微信重新打开，反馈时说明代号 ${code}。`,
  }),
}

/** What was saved before is not shown, since the phone did not give it. The button has at most four characters (WeChat's limit). */
export const UNREAD_TEXT = {
  title: '手机没有给出以前存的内容',
  whatToDo: '内容还在手机里，没有变。请再试一次，还不行就退出微信重新打开。',
  retry: '再试',
} as const

/** The button of a question that leads to the settings which hold a refusal. At most four characters (WeChat's limit). */
export const TO_SETTINGS = '去设置'

/** The text for one problem. */
export const problemText = (problem: Problem): ProblemText => sentenceFor(PROBLEM_TEXT, problem)
