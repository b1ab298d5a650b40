import type { DegreeField } from '../../../model/finding'

/** The questions of the form. */
export const DEGREE_FORM_LABEL = {
  applicant: '申请人身份',
  studiedAs: '学习期间用的是哪种证件',
  place: '国家或地区',
  school: '学校',
  level: '要认证的学历学位',
  training: '授课型还是研究型',
  mode: '就读方式',
  timeAbroad: '境外学习一共多久',
  endedOn: '毕业年份',
  startedOn: '开始学习',
  awardedOn: '证书上的颁发日期',
  circumstances: '有以下情况吗（可多选）',
} as const satisfies Record<DegreeField, string>

export const DEGREE_FORM_WORDS = {
  school: (name: string): string => `学校：${name}`,
  change: (detail: string): string => [detail, '点开可以换'].filter(Boolean).join(' · '),
  readingAs: (text: string): string => `识别为 ${text}`,
  /** How far the list is: beside the button in few words, above the list with what is still to be chosen. */
  growing: (count: number, open: number): string => `清单已定 ${count} 项，还要选 ${open} 样`,
  toAnswer: (labels: readonly string[]): string => `再选：${labels.join('、')}`,
  wrong: (count: number, wrong: number): string => `清单已定 ${count} 项，还有 ${wrong} 处要改`,
  toMend: (labels: readonly string[]): string => `先改好：${labels.join('、')}`,
  complete: (count: number): string => `清单已定，一共 ${count} 项`,
  replaceYear: (year: string): string => `毕业年份改成 ${year} 年？`,
  replaceExplain: (told: string): string => `原来填的是 ${told}，改后只保留年份。`,
  chosen: (name: string, explain: string): string => `${name}：${explain}。`,
} as const

export const DEGREE_FORM_TEXT = {
  intro: '选好情况，下面列出你的材料。一份申请只认证一个证书。',
  studiedAsHint: '看当时，不看现在。后来才换身份，旅行证件交学习期间用的那一本。',
  morePlaces: '更多',
  placeHint: '颁发证书的学校所在地。中外合作办学选外方学校所在地。',
  otherLevel: '其他证书',
  otherLevelTitle: '这些证书不予受理，不用申请',
  otherLevelText:
    '预科、语言和短期结业、进修和访问学者、博士后证明、荣誉学位、职业资格证书，还有中学文凭。付款前就停下，不会白花认证费。你的证书不在其中，就选上面最接近的一项。',
  otherMode: '在国内上课，没有批准书',
  otherModeTitle: '没有批准的境内项目不能认证',
  modeHint:
    '读 2+2、1+3：项目有教育部批准书，监管平台查得到，选「中外合作办学」。只有两校协议，选「双学位或联合培养」。',
  otherYears: '其他年份',
  endHint: '还没毕业就选预计的年份。',
  school: '查一下我的学校',
  schoolHint: '看学校在不在「加强审查」的名单里。填表时要用，以后再选也行。',
  schoolTyped: '自己填写的名字',
  dates: '准确的日期',
  datesHint: '填认证信息和学习经历时要用，以后再填也行。',
  datesExplain: '照证书和成绩单填，只知道年月就写年月。',
  endedOn: '结束学习',
  dateExample: '如 2023-09 或 15 Sept. 2023',
  awardHint: '照证书上印的写。证书还没发就空着，并勾选「正式证书还没发」。',
  pick: '选日期',
  circumstancesHint: '没有就不用选。之后发生了也可以回来勾选。',
  list: '你的材料清单',
  listHint: '按你的情况列好了，点一项就能开始拍。',
  save: '保存，看我的清单',
  saving: '正在保存',
  replaceYear: '改年份',
  discard: '清空重填',
  discardQuestion: '清空已经填的内容？',
  discardExplain: '只清空这一份还没保存的学位信息。已经保存的学位不变。',
  discardConfirm: '清空',
  continueOther: '继续填没填完的那一份',
  dropOther: '放弃那一份，填这一份',
  loading: '正在打开',
} as const

/** 境内办学 without approval: `telephone` is the authority's. */
export const otherModeText = (telephone: string, address: string): string =>
  `在国内上课、没有教育部批准书编号的项目，不在合作办学认证的范围里。先向学校要批准书编号，到 ${address} 查一查。查得到就选「中外合作办学」，查不到先打 ${telephone} 问清，再决定要不要付费。`
