import type { MajorCatalogueId } from '../../../model/review-notes'

/** The catalogues of majors: names, and what is said of each edition. */
export const CATALOGUE_TEXT = {
  'graduate-2022': {
    name: '研究生 2022',
    official: '《研究生教育学科专业目录（2022年）》',
    about: '117 个一级学科和 67 个专业学位类别。国家目录不列二级学科。硕士、博士看这一份。',
  },
  'undergraduate-2024': {
    name: '本科 2024',
    official: '《普通高等学校本科专业目录（2024年）》',
    about: '12 个门类、93 个专业类、816 种专业。学士先看这一份，留服系统页面写了别的版本，就看那一版。',
  },
  'undergraduate-2025': {
    name: '本科 2025',
    official: '《普通高等学校本科专业目录（2025年）》',
    about:
      '845 种专业，比 2024 年版多 29 种。这一版没有见到官方全文，是用 2024 年版和新增名单推导的，总数与官方公布的一致。',
  },
  'undergraduate-2026': {
    name: '本科 2026',
    official: '《普通高等学校本科专业目录（2026年）》',
    about:
      '13 个门类、883 种专业，比 2024 年版多 67 种，新设「交叉学科」门类，有 11 种专业改了代码（其中 5 种是 2025 年新增的）。',
  },
} as const satisfies Record<MajorCatalogueId, { name: string; official: string; about: string }>

export const MAJORS_TEXT = {
  editions: '选一版目录',
  edition2026Unknown: '默认看 2024 年版。留服系统页面写了别的版本，就改看那一版。',
  field: '找专业',
  placeholder: '名称、代码或拼音',
  clear: '清空',
  tree: '按门类看',
  results: '找到这些',
  manyFound: '只列出最接近的 20 个，再多打几个字会更准。',
  elsewhere: (catalogue: string): string => `这一版没有，${catalogue} 目录里有这些`,
  nothingTitle: '目录里没有找到',
  nothingMeans: '换一个叫法、代码或拼音首字母试试。证书上的专业名称常常和目录不同，可以从门类里一层层看。',
  changesOpen: '和 2024 年版相比变了什么',
  changesClose: '回到目录',
  added: (edition: number, count: number): string => `${edition} 年新增 ${count} 种`,
  recoded: (count: number): string => `2026 年改代码、移到「交叉学科」${count} 种`,
  firstLevel: '一级学科',
  professional: '专业学位类别',
  noClass: '不分专业类',
  entries: (count: number): string => `${count} 个`,
  code: '代码',
  belongs: '属于',
  degrees: '可授学位',
  years: '学制',
  marks: '标记',
  note: '目录备注',
  change: '和 2024 年版相比',
  changeLater: '以后的版本',
  specialMark: 'T：特设专业',
  controlledMark: 'K：国家控制布点专业',
  degreeName: (discipline: string): string => `${discipline}学士`,
  referenceOnly: '学位和学制来自 2026 年的资料，其他年份只供参考',
  yearsText: { '4': '四年', '5': '五年', '4-5': '四年或五年' },
  masterOnly: '目录用星号标为只授硕士（没有逐条复核）',
  sameAs2024: '2024 年版就有，代码相同',
  newSince: (edition: number): string => `2024 年版没有，${edition} 年新增`,
  newIn2024: '2024 年新列入目录',
  recodedFrom: (before: string): string => `2024 年版的代码是 ${before}，2026 年改了代码，移到「交叉学科」`,
  newThenRecoded: (before: string): string =>
    `2024 年版没有，2025 年新增时代码是 ${before}，2026 年改了代码，移到「交叉学科」`,
  recodedTo: (since: string): string => `2026 年版代码改为 ${since}，移到「交叉学科」`,
  unchangedLater: '到 2026 年版没有改代码',
  nameAndCode: '名称和代码',
  copy: '复制',
  choose: '选为想要的领域',
  chosen: '已选为想要的领域',
  chosenNote: (name: string): string => `已选「${name}」`,
  opened: '已展开',
} as const
