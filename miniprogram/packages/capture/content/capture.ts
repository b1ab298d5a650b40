import type { ComparedField, ComparedState } from '../../../model/comparison'
import type { FrameAdvice } from '../../../model/frame-advice'
import type { PortraitFinding, PortraitRatio } from '../../../model/portrait'
import type { MaterialPart } from '../../../model/material'
import type { PageFrame } from '../../../model/page-frame'
import { fileSize } from '../../../content/file-size'
import { INPUT_LABEL } from '../../../content/input-labels'
import { UNREAD_TEXT } from '../../../content/problems'
import type { PassportValidity } from '../mrz/passport-validity'

/** One sentence while framing. */
export const FRAME_TEXT = {
  a4: '整张纸放进框里，四个角都要看见',
  certificate: '证书四个角都要看见，横竖都可以',
  'passport-page': '护照摊平，整页放进框里',
  card: '证件放进框里，四个角都要看见',
  'id-photo': '照片放平，避开反光，拍到边缘',
  free: '材料放平，四个角都要看见',
} as const satisfies Record<PageFrame, string>

/** What to do better while framing; nothing when all is good. `no-page`: the frame's own sentence says it. */
export const ADVICE_TEXT = {
  'too-dark': '太暗了，开灯或换个亮的地方',
  'show-corners': '四个角都要进画面',
  'too-far': '太远了，靠近一点',
  glare: '反光，换个角度',
  'hold-still': '拿稳',
} as const satisfies Record<Exclude<FrameAdvice, 'good' | 'no-page'>, string>

/** Nobody but the student knows which sides there are. */
export const BACK_TEXT = {
  title: '有反面吗',
  text: '反面有字或印章，也要拍。',
  shoot: '去拍反面',
  none: '没有，或已经拍好',
} as const

const PERMIT = { text: 'BRP 是居留卡，正反面各拍一张。', none: '没有 BRP，或都拍好了' }

interface NextPartText {
  readonly text: string
  /** How it is settled without another photograph. */
  readonly none: string
}

/** Said beside the photograph that comes next. */
export const NEXT_PART_TEXT: Readonly<Partial<Record<MaterialPart, NextPartText>>> & {
  readonly other: NextPartText
} = {
  'permit-front': PERMIT,
  'permit-back': PERMIT,
  'evisa-page': { text: '登录 eVisa 账户，把账户页存成图片。', none: '都在这里了' },
  endorsements: { text: '卡式的签注在反面。本式拍学习期间的签注页。', none: '都拍好了' },
  'landing-slip': { text: '没有小白条，就只交签证。收到通知再按通知说明。', none: '没有小白条，或都拍好了' },
  other: { text: '两面各拍一张。', none: '都拍好了' },
}

export const MATERIAL_PAGE_TEXT = {
  loading: '正在打开材料',
  goneTitle: '没有这份材料',
  gone: '这个学位可能已经删除，或者链接不完整。',
  goHome: '回首页',
  sample: '这是示例。添加你的学位后，就可以在这里拍。',
  addDegree: '添加我的学位',
  limits: '留服系统要求：',
  what: '这是什么',
  prepare: '怎么准备',
  rejected: '留意',
  noPages: '照片加密存在这部手机里，不会上传。',
  pages: '页',
  toCertificate: '填写链接和密码',
  toCertificateText: '填在「证书信息」里',
  toCertificateFilled: '已填在「证书信息」里，到电脑前复制',
  passportInstead: '有一页像是护照，不是这一份材料。请删掉那一页，再拍这一份。护照放到「护照个人信息页」。',
  camera: '拍照',
  album: '从相册选',
  chat: '从聊天选',
  chatHint: '电脑上的扫描件，可以先发给「文件传输助手」，再从聊天选。',
  fileOnlyHint: '下载的文件先发给「文件传输助手」，再从聊天选。',
  look: '看大图',
  turn: '旋转',
  upright: '转正',
  turnOnce: '旋转',
  light: '提亮阴影',
  unlight: '恢复原样',
  retake: '重拍',
  up: '上移',
  down: '下移',
  remove: '删除',
  part: '更正名称',
  partTitle: '这一页是',
  partOther: '其他页',
  corners: '调整边角',
  crop: '裁剪',
  keepAsIs: '仍用这张',
  overruled: '你看过，仍用这张',
  notCut: '没有裁边，也没有检查。点「调整边角」，拖到纸的四个角；纸占满画面，就选「不裁剪」。',
  notChecked: '这一页没有检查。自己看看字清不清楚，四个角全不全。',
  engineLacking: '裁边和检查照片的那一部分还没有下载，所以有的页没有裁边、没有检查。照片都存好了。',
  fetchEngine: '联网下载',
  engineFetched: '下载好了。没有检查的页，点「调整边角」再看一次',
  originals: '裁剪前的原图',
  originalsText: '原图也加密保留，随时可以重新调整边角。满意后可以删掉原图，裁好的页不受影响。',
  originalsDrop: '删除原图，节省空间',
  originalsTitle: '删掉原图',
  originalsContent: '裁好的页都保留，以后不能再调整这几页的边角，提亮过的也不能再恢复。',
  originalsConfirm: '删掉',
  stillOpen: '还有提醒未处理。可以先生成，处理后再交。',
  opening: '正在打开',
  readingZone: '正在读护照下方的两行机读码',
  readingPage: '正在看这一页',
  retry: UNREAD_TEXT.retry,
  pdf: 'PDF 文件，原样上传',
  check: '提交前核对',
  removed: '已删除一页，离开这份材料前可以撤销',
  undo: '撤销',
  handled: '不在这里拍',
  handledNote: '不在这里拍，就选一项。再点一次取消。',
  /** A mark that was set while one tick stood for both. */
  handledBefore:
    '以前勾选的是「已经在别处准备好，或这次用不到」，现在分成两种。请选一种。不选也照旧，不算还差。',
  preparedHint: '文件不在手机里，上传时自己从电脑里选。',
  notNeeded: '这次不用',
  notNeededHint: '不算备好，也不再提醒。收到通知要交时，再点一次取消。',
  notNeededRequired: '上面写明可以不交，或上传栏没有这一项，才选它。',
  allReady: '必需材料不缺了，看材料清单',
  file: '上传文件',
  fileHint: '全部材料用「发到电脑」一起发，加密。只想单独发这一份，才在这里生成，不加密。',
  make: '生成上传文件',
  makeAgain: '重新生成',
  stop: '停下',
  made: '已生成',
  send: '发送到聊天',
  save: '存到相册',
  preview: '预览',
  afterSend:
    '发给「文件传输助手」，在电脑微信里下载，再到留服系统上传。离开这一页或切到别的程序，文件就从小程序里删掉，要用再生成。',
  saved: '已存到相册，没有加密',
  readOnly: '这份记录来自更新的版本，现在只能看。请更新小程序后再改。',
} as const

/** The same on a computer, which has no camera here and saves to its own disk. */
export const MATERIAL_PAGE_ON_COMPUTER = {
  noPages: '照片加密存在这台电脑里，不会上传。',
  album: '从电脑选图片',
  chatHint: '拍照请用手机微信。手机拍好以后，可以发给「文件传输助手」，再从聊天选。',
  send: '存到这台电脑',
  afterSend: '存好以后到留服系统上传。离开这一页，文件就从小程序里删掉，要用再生成。',
} as const

export const CAMERA_TEXT = {
  loading: '正在打开',
  gone: '这里现在不能拍。这个学位可能已经删除，或者记录只能看。',
  goHome: '回首页',
  album: '从相册选',
  shutter: '拍照',
  torchOn: '补光',
  torchOff: '关闭补光',
  finish: '完成',
  starting: '正在打开相机',
  refusedTitle: '没有摄像头权限',
  refused: '拍材料要用摄像头，照片只存在这部手机里。可以到设置里打开，也可以从相册选。',
  openSettings: '打开设置',
  lostTitle: '相机停下了',
  lost: '已经拍的都存好了。可以重新打开相机，也可以从相册选。',
  restart: '重新打开相机',
  shooting: '正在拍，拿稳',
  saving: '正在存这一页',
  kept: '这一页已经存好',
  use: '用这张',
  again: '重拍',
  readable: '看看字清不清楚，四个角全不全。',
  corners: '调整边角',
  crop: '裁剪',
  turn: '旋转',
  keepAsIs: '仍用这张',
  stop: '停下',
  retry: UNREAD_TEXT.retry,
} as const

export const CORNERS_TEXT = {
  loading: '正在打开照片',
  looking: '正在找四个角',
  gone: '这一页已经不在了。',
  back: '返回',
  retry: UNREAD_TEXT.retry,
  /** By why the corners stand where they stand. */
  starts: {
    saved: '看看四个角对不对，不对就拖',
    found: '看看四个角对不对，不对就拖',
    doubtful: '四个角可能不准。对就点「完成裁剪」，不对就拖',
    whole: '这一页占满了画面，不用裁',
    guessed: '没有找到证件，请拖四个角，或选「不裁剪」',
    'not-looked': '还没有找四个角。点「再找一次」，或自己拖到纸的四个角',
    'not-downloaded': '找四个角要联网下载一次。连上网络点「再找一次」，或先选「不裁剪」',
  },
  crossed: '边交叉了，把角拖回纸的四个角',
  names: ['左上角', '右上角', '右下角', '左下角'],
  stage: '照片',
  up: '往上',
  down: '往下',
  left: '往左',
  right: '往右',
  lookAgain: '再找一次',
  undo: '撤销',
  reset: '重置',
  whole: '不裁剪',
  cutsTitle: '裁到纸里面了',
  cutsContent: '比找到的纸小，边上的字会裁掉。纸的四个边都要留在框里。',
  cutsConfirm: '仍这样裁',
  done: '完成裁剪',
  working: '正在摆正这一页',
} as const

/** Print sizes that photographers offer; which one the portal wants is not known. */
export const PORTRAIT_RATIO_TEXT = {
  'one-inch': '一寸 25×35',
  'passport-size': '小二寸 35×45',
  'two-inch': '二寸 35×49',
} as const satisfies Record<PortraitRatio, string>

export const PORTRAIT_TEXT = {
  title: '裁证件照',
  unknown: '留服系统提示像素或比例不对时，按提示再裁。这里只裁比例，不放大。',
  advice: '正面、免冠、看得清五官，背景干净，头顶留一点空。照片在本机裁剪，不识别人脸。',
  ratio: '比例',
  larger: '放大裁剪框',
  smaller: '缩小裁剪框',
  frame: '裁剪框',
  working: '正在裁剪',
} as const

export const PASSPORT_FILLED = '已填进「我的资料」'

/** The passport's machine-readable lines beside what the student typed. */
export const COMPARISON_TEXT = {
  title: '护照内容和填写内容的对照',
  profile: '去「我的资料」填写或修改',
  notFound: '没有读到护照下方的两行机读码。护照号码、姓名和日期，请自己和资料页对一遍。',
  validity: {
    'expired-before-study': '读到的有效期在入学前就结束了。先看年份对不对，再换成学习期间用的那一本。',
    'expired-during-study': '读到的有效期在学习期间就结束了。之后换发的护照也要交。',
  },
  note: '读机读码会有差错，这里不算核验。以护照上印的为准。',
  typed: '填写内容',
  read: '护照内容',
  fields: {
    name: '姓名拼音',
    number: INPUT_LABEL['passport-number'],
    birth: INPUT_LABEL['born-on'],
    expiry: '有效期至',
  },
  states: {
    same: '一样',
    different: '不一样，看看哪个对',
    unsure: '没有读准，请自己核对',
    'not-read': '没有读到，请自己核对',
    'not-typed': '还没填进「我的资料」',
  },
} as const satisfies {
  fields: Record<ComparedField, string>
  validity: Record<PassportValidity, string>
  states: Record<ComparedState, string>
} & Record<string, unknown>

export const VIEWER_TEXT = {
  previous: '上一页',
  next: '下一页',
  larger: '放大',
  smaller: '缩小',
  gone: '这一页已经不在了。',
  back: '返回',
} as const

/** What can be told about a portrait's background and the place of the head; the portal publishes no measures. */
export const ID_PHOTO_TEXT = {
  'unreadable-picture': '这张照片看不清，可能没有存好。',
  'background-uneven': '背景好像有深浅，可能是影子。换一面白墙，或让光匀一点。',
  'background-not-plain': '背景好像不是一种颜色。后面最好没有别的东西。',
  'head-unclear': '看不出头部的大小和位置，请自己看看头顶和下巴是不是都在画面里。',
  'head-too-small': '头在画面里可能偏小，可以裁紧一点。',
  'head-too-large': '头在画面里可能偏大，可以多留一点边。',
  'head-off-centre': '头可能不在正中，可以重新裁剪。',
  'head-too-high': '头顶可能贴近上边，可以往上多留一点。',
  'head-too-low': '头顶上面可能空得多，可以往下裁一点。',
} as const satisfies Record<PortraitFinding, string>

/** Shown while something is being done. */
export const workWords = {
  idle: () => '',
  choosing: () => '',
  shooting: () => CAMERA_TEXT.shooting,
  adding: ({ done, total }: { done: number; total: number }) =>
    total > 1 ? `正在存第 ${done + 1} 张，共 ${total} 张` : '正在存这一页',
  changing: () => '正在保存',
  'making-files': ({ done, total }: { done: number; total: number }) =>
    done < total ? `正在处理第 ${done + 1} 页，共 ${total} 页` : `正在把 ${total} 页合成一张`,
  'handing-out': () => '',
} as const

export const captureWords = {
  fill: (count: number): string => `把读到的 ${count} 栏填进「我的资料」`,
  page: (number: number, part = ''): string => `第 ${number} 页${part && `：${part}`}`,
  parts: (names: readonly string[]): string => `一共 ${names.length} 张：${names.join('、')}。`,
  shoot: (part: string): string => `去拍：${part}`,
  choose: (part: string): string => `从相册选：${part}`,
  named: (material: string, part: string): string => (part ? `${material} · ${part}` : material),
  pageOf: (number: number, count: number): string => `${number} / ${count}`,
  spokenPageOf: (number: number, count: number): string => `第 ${number} 页，共 ${count} 页`,
  pixels: (widthPx: number, heightPx: number): string => `${widthPx}×${heightPx} 像素`,
  size: (bytes: number): string => fileSize(bytes),
  total: (bytes: number): string => `原图共 ${fileSize(bytes)}`,
  against: (bytes: number, limitBytes: number | undefined): string =>
    limitBytes === undefined ? fileSize(bytes) : `${fileSize(bytes)}，上限 ${fileSize(limitBytes)}`,
  seen: (name: string, fix: string): string => `${name}。${fix}`,
  someUnsure: (count: number): string => `${count} 页的四个角还不准，请看一下`,
  chosenCorner: (name: string): string => `正在调${name}`,
  originals: (bytes: number): string => `占 ${fileSize(bytes)}`,
  pages: (count: number): string => `${count} 页`,
  saved: (count: number): string => (count > 0 ? `已存 ${count} 页` : '拍完自动保存'),
  retakeOf: (number: number): string => `重拍第 ${number} 页`,
  /** A short note after several files of which some were refused. */
  someRefused: (added: number, refused: number): string =>
    `${refused} 个没有存${added > 0 ? `，其余 ${added} 个存好了` : ''}。`,
  fileRefused: (name: string): string => `「${name.length > 20 ? `${name.slice(0, 20)}…` : name}」：`,
  next: (name: string): string => `下一份：${name}`,
  orElse: (name: string): string => `或者交：${name}`,
  instead: (name: string): string => `改交：${name}`,
  signedOnline: '已在留服系统里在线签署，不用拍',
  typed: '已在留服系统里填写，不用拍',
  prepared: '已在别处备好',
} as const
