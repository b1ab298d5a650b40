import type { PageFinding, PageFindingKind, PagePlace } from '../model/page-finding'

const PLACE_NAME = {
  'top-left': '左上角',
  top: '上边',
  'top-right': '右上角',
  left: '左边',
  middle: '中间',
  right: '右边',
  'bottom-left': '左下角',
  bottom: '下边',
  'bottom-right': '右下角',
} as const satisfies Record<PagePlace, string>

/** What a check saw on a page, and how to mend it. */
export const PAGE_FINDING_TEXT = {
  'unreadable-picture': { name: '这张图看不清', fix: '可能没有存好，请重拍。' },
  'cut-off': { name: '没有拍全', fix: '有一边在画面外。离远一点，四个角都拍进来。' },
  blurred: { name: '字有点糊', fix: '擦一下镜头，双手拿稳，等对好焦再拍。' },
  glare: { name: '反光', fix: '换个方向，让灯不正对着纸，不开闪光灯。' },
  'too-dark': { name: '太暗', fix: '换到亮的地方，或在拍照页点「补光」。' },
  'too-bright': { name: '太亮，字发白', fix: '避开直射的光，再拍一张。' },
  'uneven-light': { name: '明暗不匀', fix: '有影子压在纸上。可以提亮，或换个位置重拍，让光从旁边照。' },
  'too-small': {
    name: '字太小，看不清',
    fix: '靠近一点，让纸占满画面；还是小，换一部手机拍。从聊天收到的图，请对方发原图或 PDF。',
  },
  skewed: { name: '拍得太斜', fix: '手机和纸平行，从正上方拍。' },
  'grey-copy': {
    name: '像黑白件',
    fix: '这一项要原件的彩色扫描件，请拍原件。原件本来就是黑白的，仍用这张。',
  },
  'photo-of-screen': {
    name: '像是拍的屏幕',
    fix: '请拍纸质原件。只有电子版，就用原文件，更清楚。',
  },
  'empty-page': { name: '像是空白页', fix: '没有内容的页不用交，可以删掉。' },
  'wrong-way-round': { name: '方向好像反了', fix: '旋转到字的方向正确。' },
  'duplicate-page': { name: '和另一页很像', fix: '看看是不是拍重了。拍重了就删一张，内容不同就仍用这张。' },
} as const satisfies Record<PageFindingKind, { name: string; fix: string }>

/** 「右上角反光」. */
export const pageFindingName = ({ kind, where }: Pick<PageFinding, 'kind' | 'where'>): string =>
  `${where ? PLACE_NAME[where] : ''}${PAGE_FINDING_TEXT[kind].name}`
