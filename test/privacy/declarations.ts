import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CertificateField } from '../../miniprogram/model/certificate-details'
import type { Application } from '../../miniprogram/model/application'
import type { ProfileField } from '../../miniprogram/model/profile'

// Which items of the account's 用户隐私保护指引 the code needs. WeChat's table 《小程序用户隐私保护指引内容介绍》 says which
// interface belongs to which item; an interface that is not declared fails with errno 112.

/** What WeChat's table names, and the use to write down there: Chinese, as the account's form asks for it. */
export const DECLARED = {
  chooseMedia: { item: '选中的照片或视频信息', use: '从相册选取材料照片，在本机加密保存，用于生成上传文件' },
  chooseMessageFile: { item: '选中的文件', use: '从聊天选取材料扫描件或备份文件，在本机处理' },
  createCameraContext: { item: '摄像头', use: '拍摄材料，在本机加密保存' },
  createVKSession: { item: '摄像头', use: '识别用户选中或拍摄的材料，在本机进行' },
  saveImageToPhotosAlbum: { item: '相册（仅写入）权限', use: '把生成的材料图片存到相册' },
  addPhoneCalendar: { item: '日历（仅写入）权限', use: '按用户点击把办理期限写入系统日历' },
  setClipboardData: { item: '剪切板', use: '按用户点击复制要填到留服系统的内容' },
} as const

type Typed = ProfileField | CertificateField | 'idKind' | keyof Application

/** What of a record is no information about a person. */
const NOTHING_PERSONAL = '' as const

/**
 * What the student types or photographs, by the item under which 用户隐私保护指引 wants it told (补充 › 其他信息): a new
 * field of the model is asked for here by the compiler.
 */
const TOLD = {
  name: '姓名',
  passportName: '姓名',
  formerName: '姓名',
  nameOnCertificate: '姓名',
  nationality: '国籍',
  idKind: '证件类型和号码',
  idNumber: '证件类型和号码',
  passportNumber: '证件类型和号码',
  passportExpiresOn: '证件类型和号码',
  bornOn: '出生日期',
  mobile: '手机号码',
  email: '邮箱',
  degree: '教育经历',
  certificateNumber: '教育经历',
  degreeTitle: '教育经历',
  major: '教育经历',
  majorInChinese: '教育经历',
  degreeTitleInChinese: '教育经历',
  studentNumber: '教育经历',
  subjectCategory: '教育经历',
  placeOfStudy: '教育经历',
  schoolOfStudy: '教育经历',
  verificationLink: '教育经历',
  verificationPassword: '教育经历',
  certificate: '教育经历',
  studyHistory: '教育经历',
  review: '教育经历',
  entryExit: '出入境记录查询授权码',
  captures: '护照、签证、学历证书、成绩单等材料的照片和文件',
  waiting: '认证申请的进度和结果',
  supplements: '认证申请的进度和结果',
  outcome: '认证申请的进度和结果',
  earlier: '认证申请的进度和结果',
  id: NOTHING_PERSONAL,
  createdOn: NOTHING_PERSONAL,
  doneOn: NOTHING_PERSONAL,
  handledOn: NOTHING_PERSONAL,
  handledAs: NOTHING_PERSONAL,
  marksChangedAtMs: NOTHING_PERSONAL,
  pagePassphrase: NOTHING_PERSONAL,
  backSidesOn: NOTHING_PERSONAL,
} as const satisfies Record<Typed, string>

/** The use to write down for each. */
const USES: Readonly<Record<Exclude<(typeof TOLD)[Typed], ''>, string>> = {
  姓名: '方便用户把同一信息复制到留服系统，并核对与护照、证书是否一致',
  国籍: '方便用户复制到留服系统',
  证件类型和号码: '方便用户复制到留服系统，并检查格式',
  出生日期: '方便用户复制到留服系统，并核对与证件是否一致',
  手机号码: '方便用户复制到留服系统，不拨打、不发短信',
  邮箱: '方便用户复制到留服系统，不发邮件',
  教育经历: '判断要准备的材料，方便用户复制到留服系统',
  出入境记录查询授权码: '方便用户复制到留服系统',
  '护照、签证、学历证书、成绩单等材料的照片和文件': '在本机加密保存，检查清晰度，生成上传文件',
  认证申请的进度和结果: '在本机提醒用户截止日和下一步',
}

/** Each item once, with its use and the fields that hold it. */
export const typedItems = () =>
  Object.entries(USES).map(([item, use]) => ({
    item,
    use,
    fields: Object.entries(TOLD).flatMap(([field, told]) => (told === item ? [field] : [])),
  }))

/** Interfaces that the table does not name. One that is in neither list has to be looked up there first. */
export const UNDECLARED: readonly string[] = [
  'addFileToFavorites',
  'canIUse',
  'canvasToTempFilePath',
  'createIntersectionObserver',
  'createSelectorQuery',
  'getDeviceInfo',
  'getEnterOptionsSync',
  'getLaunchOptionsSync',
  'getUpdateManager',
  'getWindowInfo',
  'isVKSupport',
  'makePhoneCall',
  'nextTick',
  'offMemoryWarning',
  'onMemoryWarning',
  'preDownloadSubpackage',
  'restartMiniProgram',
  'setKeepScreenOn',
  'setNavigationBarTitle',
  'vibrateShort',
  'createOffscreenCanvas',
  'createWorker',
  'env',
  'getAppAuthorizeSetting',
  'getAccountInfoSync',
  'getAppBaseInfo',
  'getFileSystemManager',
  'getImageInfo',
  'getRandomValues',
  'getSetting',
  'getStorage',
  'getStorageInfo',
  'getStorageInfoSync',
  'navigateBack',
  'navigateTo',
  'openAppAuthorizeSetting',
  'openDocument',
  'openPrivacyContract',
  'openSetting',
  'pageScrollTo',
  'previewImage',
  'redirectTo',
  'reLaunch',
  'removeStorage',
  'saveFileToDisk',
  'scanCode',
  'setStorage',
  'setVisualEffectOnCapture',
  'shareFileMessage',
  'showActionSheet',
  'showModal',
  'showToast',
]

type Declared = keyof typeof DECLARED

const ROOT = join(process.cwd(), 'miniprogram')

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('miniprogram_npm'))
    .map((name) => join(folder, name))

/** `wx.name` in code; a host that begins alike, as 'wx.example.com', stands behind a quote or a slash. */
const CALLED = /(?<![\w'"`./])wx\??\.([A-Za-z]+)/g

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1')

/** Every interface of WeChat that the product calls, and where; the <camera> of a page counts as its own. */
export const usedInterfaces = (): ReadonlyMap<string, readonly string[]> => {
  const used = new Map<string, string[]>()
  const note = (name: string, file: string) => {
    const short = file.slice(ROOT.length + 1)
    const files = used.get(name) ?? []
    if (!files.includes(short)) used.set(name, [...files, short])
  }
  for (const file of filesIn(ROOT, '.ts'))
    for (const [, name] of withoutComments(readFileSync(file, 'utf8')).matchAll(CALLED)) note(name!, file)
  for (const file of filesIn(ROOT, '.wxml'))
    if (/<camera[\s>]/.test(readFileSync(file, 'utf8'))) note('createCameraContext', file)
  return used
}

export const isDeclared = (name: string): name is Declared => name in DECLARED

/** What has to be declared for this code, in the order of the table above. */
export const neededDeclarations = () => {
  const used = usedInterfaces()
  return (Object.keys(DECLARED) as Declared[])
    .filter((name) => used.has(name))
    .map((name) => ({ name, ...DECLARED[name], files: used.get(name) ?? [] }))
}
