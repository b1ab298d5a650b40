export const SEARCH_TEXT = {
  field: '搜步骤、材料、问题和名词',
  placeholder: '如：成绩单、退费',
  clear: '清空',
  examples: ['授权码', '人脸识别', '成绩单', '旧护照', '退费', '补材料'],
  examplesTitle: '可以这样搜',
  nothingTitle: '没有找到',
  nothing: '换一个短一点的词再试，比如材料或步骤的名字。',
  near: '没有完全一致的内容，先看相近内容',
  preparing: '正在准备搜索',
  unreachableTitle: '搜索没有准备好',
  unreachable: '连上网络，再打一个字试试。没有网络时，先到步骤页里找。',
} as const

export const SEARCH_GROUP_TEXT = {
  step: '步骤',
  material: '材料',
  question: '问题',
  term: '名词',
} as const

/** What students call a thing, and what it is called here. */
export const EVERYDAY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/刷脸|扫脸|人脸验证/g, '人脸'],
  [/毕业证书?|学位证(?!书)|文凭/g, '学位证书'],
  [/过不去|没过|不通过/g, '没有通过'],
  [/背面/g, '反面'],
  [/丢了|弄丢|遗失|不见了/g, '丢失'],
  [/入境标签|小票|入境纸/g, '小白条'],
  [/缴费|交费|交钱|收费|多少钱|费用/g, '付款'],
  [/(?:留服)?(?:门户|官网|网站)/g, '留服系统'],
  [/照片|证件相|一寸|二寸/g, '证件照'],
  [/绩点|成绩表/g, '成绩单'],
  [/多久|几天|多长时间/g, '工作日'],
  [/出入境章|盖章页/g, '出入境记录页'],
]

export const searchWords = {
  basis: (source: string): string => `依据：${source}`,
  open: (title: string): string => `打开「${title}」`,
} as const
