import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application, EntryExit } from '../../miniprogram/model/application'
import type { CertificateDetails } from '../../miniprogram/model/certificate-details'
import type { Circumstance, Degree } from '../../miniprogram/model/degree'
import type { DegreeDraft } from '../../miniprogram/model/degree-draft'
import type { MaterialId } from '../../miniprogram/model/material'
import type { Profile } from '../../miniprogram/model/profile'
import type { EarlierTry, Outcome, Supplement, Waiting } from '../../miniprogram/model/progress'
import type { ReviewNotes } from '../../miniprogram/model/review-notes'
import type { StudyEntry } from '../../miniprogram/model/study-history'

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

/** What of a record is no information about a person. */
const NOTHING_PERSONAL = ''
/** A field that is a record of its own below. */
const BY_ITS_FIELDS = ''

/** The items that are told under 补充 › 其他信息, each with the use to write down. */
const USES = {
  姓名: '方便用户把同一信息复制到留服系统，并核对与护照、证书是否一致',
  国籍: '方便用户复制到留服系统',
  '身份类别（内地、港澳、台湾、外籍）': '判断要准备的材料',
  证件类型和号码: '方便用户复制到留服系统，并检查格式',
  出生日期: '方便用户复制到留服系统，并核对与证件是否一致',
  手机号码: '方便用户复制到留服系统，不拨打、不发短信',
  邮箱: '方便用户复制到留服系统，不发邮件',
  教育经历: '判断要准备的材料，方便用户复制到留服系统',
  '签证和出入境情况（含 12367 的查询结果）': '判断要准备的材料',
  出入境记录查询授权码: '方便用户复制到留服系统',
  认证申请的进度和结果: '在本机提醒用户截止日和下一步',
  '证件照片（含人脸）': '在本机加密保存、裁剪、检查尺寸，生成上传文件，不做人脸识别',
  '身份证、护照等身份证件的照片和文件（含证件上的头像）':
    '在本机加密保存，检查清晰度，核对护照上的信息，生成上传文件',
  '签证、出入境记录、通行证的照片和文件': '在本机加密保存，检查清晰度，生成上传文件',
  '授权书、声明的照片和文件（含签名）': '在本机加密保存，检查清晰度，生成上传文件',
  '学历证书、成绩单等学习材料的照片和文件': '在本机加密保存，检查清晰度，生成上传文件',
} as const

type Told<Field extends string> = Readonly<Record<Field, keyof typeof USES | ''>>

const WAITING = '认证申请的进度和结果'
const STUDY = '教育经历'
const BORDER = '签证和出入境情况（含 12367 的查询结果）'
const STUDY_PAPERS = '学历证书、成绩单等学习材料的照片和文件'
const IDENTITY_PAPERS = '身份证、护照等身份证件的照片和文件（含证件上的头像）'
const BORDER_PAPERS = '签证、出入境记录、通行证的照片和文件'
const SIGNED_PAPERS = '授权书、声明的照片和文件（含签名）'

/** What the student types, answers or photographs, by its item: a new field of any record is asked for here by the compiler. */
const TOLD = {
  Profile: {
    name: '姓名',
    passportName: '姓名',
    formerName: '姓名',
    nationality: '国籍',
    idKind: '证件类型和号码',
    idNumber: '证件类型和号码',
    passportNumber: '证件类型和号码',
    passportExpiresOn: '证件类型和号码',
    bornOn: '出生日期',
    mobile: '手机号码',
    email: '邮箱',
  } satisfies Told<keyof Profile>,
  Degree: {
    place: STUDY,
    school: STUDY,
    level: STUDY,
    training: STUDY,
    mode: STUDY,
    timeAbroad: BORDER,
    startedOn: STUDY,
    endedOn: STUDY,
    awardedOn: STUDY,
    applicant: '身份类别（内地、港澳、台湾、外籍）',
    studiedAs: '身份类别（内地、港澳、台湾、外籍）',
    circumstances: BY_ITS_FIELDS,
    isPartUnasked: NOTHING_PERSONAL,
    ukVisas: BORDER,
    stamps: BORDER,
    registers: STUDY,
  } satisfies Told<keyof Degree>,
  Circumstance: {
    'certificate-lost': STUDY,
    'certificate-not-issued': STUDY,
    'passport-lost': BORDER,
    'several-passports': BORDER,
    'name-changed': '姓名',
    'studied-online': STUDY,
    'exchange-term': STUDY,
    'part-with-permit': BORDER,
    'part-with-passport': BORDER,
    'landing-slip-lost': BORDER,
    'part-time': STUDY,
  } satisfies Told<Circumstance>,
  /** The form of the degree while it is not finished. */
  DegreeDraft: {
    editing: NOTHING_PERSONAL,
    answers: BY_ITS_FIELDS,
    typed: STUDY,
    schoolText: STUDY,
  } satisfies Told<keyof DegreeDraft>,
  CertificateDetails: {
    nameOnCertificate: '姓名',
    certificateNumber: STUDY,
    degreeTitle: STUDY,
    major: STUDY,
    majorInChinese: STUDY,
    degreeTitleInChinese: STUDY,
    studentNumber: STUDY,
    subjectCategory: STUDY,
    placeOfStudy: STUDY,
    schoolOfStudy: STUDY,
    verificationLink: STUDY,
    verificationPassword: STUDY,
  } satisfies Told<keyof CertificateDetails>,
  StudyEntry: {
    id: NOTHING_PERSONAL,
    stage: STUDY,
    online: STUDY,
    school: STUDY,
    place: STUDY,
    major: STUDY,
    started: STUDY,
    ended: STUDY,
    note: STUDY,
  } satisfies Told<keyof StudyEntry>,
  ReviewNotes: {
    noticeReadOn: NOTHING_PERSONAL,
    wish: STUDY,
    reasons: STUDY,
    courses: STUDY,
    proofs: STUDY,
  } satisfies Told<keyof ReviewNotes>,
  EntryExit: {
    record: BORDER,
    code: '出入境记录查询授权码',
    codeGotOn: '出入境记录查询授权码',
    typedCode: '出入境记录查询授权码',
  } satisfies Told<keyof EntryExit>,
  Waiting: {
    submittedOn: WAITING,
    firstCheckPassedOn: WAITING,
    expectedOn: WAITING,
    statusText: WAITING,
    typedSubmittedOn: WAITING,
    typedFirstCheckPassedOn: WAITING,
    typedExpectedOn: WAITING,
  } satisfies Told<keyof Waiting>,
  Supplement: {
    id: NOTHING_PERSONAL,
    kind: WAITING,
    text: WAITING,
    materials: WAITING,
    dueOn: WAITING,
    typedDueOn: WAITING,
    submittedOn: WAITING,
  } satisfies Told<keyof Supplement>,
  Outcome: {
    kind: WAITING,
    number: WAITING,
    degreeWording: WAITING,
    fieldWording: WAITING,
    reason: WAITING,
    issuedOn: WAITING,
    typedIssuedOn: WAITING,
    isAboutFalseMaterials: WAITING,
    ground: WAITING,
    dueOn: WAITING,
    typedDueOn: WAITING,
  } satisfies Told<keyof Outcome>,
  EarlierTry: { waiting: BY_ITS_FIELDS, outcome: BY_ITS_FIELDS } satisfies Told<keyof EarlierTry>,
  Material: {
    'id-photo': '证件照片（含人脸）',
    authorization: SIGNED_PAPERS,
    'degree-certificate': STUDY_PAPERS,
    'award-letter': STUDY_PAPERS,
    'certificate-link': STUDY_PAPERS,
    'passport-page': IDENTITY_PAPERS,
    'visa-pages': BORDER_PAPERS,
    'entry-exit-record': BORDER_PAPERS,
    'entry-exit-pages': BORDER_PAPERS,
    permit: BORDER_PAPERS,
    'hong-kong-entry': BORDER_PAPERS,
    'id-card': IDENTITY_PAPERS,
    'foreign-id': IDENTITY_PAPERS,
    'passport-lost-statement': SIGNED_PAPERS,
    'study-place-proof': STUDY_PAPERS,
    transcript: STUDY_PAPERS,
    'research-proof': STUDY_PAPERS,
    'online-study-note': SIGNED_PAPERS,
    'name-change-proof': IDENTITY_PAPERS,
    'cooperation-proof': STUDY_PAPERS,
    'prior-study-proof': STUDY_PAPERS,
    'thesis-abstract': STUDY_PAPERS,
    translation: STUDY_PAPERS,
    'country-extra': STUDY_PAPERS,
    'review-evidence': STUDY_PAPERS,
  } satisfies Told<MaterialId>,
  Application: {
    id: NOTHING_PERSONAL,
    createdOn: NOTHING_PERSONAL,
    degree: BY_ITS_FIELDS,
    entryExit: BY_ITS_FIELDS,
    doneOn: WAITING,
    handledOn: WAITING,
    handledAs: WAITING,
    marksChangedAtMs: NOTHING_PERSONAL,
    captures: BY_ITS_FIELDS,
    backSidesOn: NOTHING_PERSONAL,
    certificate: BY_ITS_FIELDS,
    studyHistory: BY_ITS_FIELDS,
    waiting: BY_ITS_FIELDS,
    supplements: BY_ITS_FIELDS,
    outcome: BY_ITS_FIELDS,
    review: BY_ITS_FIELDS,
    earlier: BY_ITS_FIELDS,
    pagePassphrase: NOTHING_PERSONAL,
  } satisfies Told<keyof Application>,
} as const

/** Each item once, with its use and the fields that hold it, as `Record.field`. */
export const typedItems = () =>
  Object.entries(USES).map(([item, use]) => ({
    item,
    use,
    fields: Object.entries(TOLD).flatMap(([record, fields]) =>
      Object.entries(fields).flatMap(([field, told]) => (told === item ? [`${record}.${field}`] : [])),
    ),
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

/** It judges WeChat in the builds before a release, and is no part of one. */
export const SELF_CHECK = 'packages/self-check/'

/** What has to be declared for a release, in the order of the table above. */
export const neededDeclarations = () => {
  const used = usedInterfaces()
  return (Object.keys(DECLARED) as Declared[])
    .map((name) => ({
      name,
      ...DECLARED[name],
      files: (used.get(name) ?? []).filter((file) => !file.startsWith(SELF_CHECK)),
    }))
    .filter(({ files }) => files.length > 0)
}
