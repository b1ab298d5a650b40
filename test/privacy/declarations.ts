import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
  'nextTick',
  'offMemoryWarning',
  'onMemoryWarning',
  'preDownloadSubpackage',
  'setKeepScreenOn',
  'setNavigationBarTitle',
  'vibrateShort',
  'createOffscreenCanvas',
  'createWorker',
  'env',
  'getAppAuthorizeSetting',
  'getAppBaseInfo',
  'getFileSystemManager',
  'getImageInfo',
  'getRandomValues',
  'getSetting',
  'getStorage',
  'getStorageInfo',
  'navigateBack',
  'navigateTo',
  'openAppAuthorizeSetting',
  'openDocument',
  'openSetting',
  'pageScrollTo',
  'previewImage',
  'redirectTo',
  'reLaunch',
  'removeStorage',
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
    for (const [, name] of withoutComments(readFileSync(file, 'utf8')).matchAll(CALLED)) note(name, file)
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
