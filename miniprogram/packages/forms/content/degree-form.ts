import type { DegreeField } from '../../../model/finding'

/** The questions of the form. */
export const DEGREE_FORM_LABEL = {
  applicant: '申请人身份',
  studiedAs: '学习期间用的是哪种证件',
  place: '颁发证书的学校在哪里',
  school: '学校',
  level: '要认证的学历学位',
  training: '授课型还是研究型',
  mode: '就读方式',
  timeAbroad: '境外学习一共多久',
  startedOn: '开始学习',
  endedOn: '结束学习',
  awardedOn: '证书上的颁发日期',
  circumstances: '有以下情况吗（可多选）',
} as const satisfies Record<DegreeField, string>

export const DEGREE_FORM_WORDS = {
  readingAs: (text: string): string => `识别为 ${text}`,
  summaryLine: (label: string, sentence: string): string => `${label}：${sentence}`,
} as const

export const DEGREE_FORM_TEXT = {
  titleAdd: '添加学位',
  titleEdit: '修改学位信息',
  intro: '一份申请只认证一个证书。这里只问会影响步骤和材料的事，随时可以改。',
  studiedAsHint: '看当时，不看现在。后来才换身份，旅行证件交学习期间用的那一本。',
  levelHint: '预科、语言和短期结业、进修和访问学者、荣誉学位、职业资格不予受理，不用申请。',
  placeEmpty: '选择国家或地区',
  placeHint: '按颁发证书的学校所在地。中外合作办学选外方学校所在的国家或地区。',
  schoolEmpty: '搜索学校',
  schoolTyped: '自己填写的名字',
  dates: '起止和颁发日期',
  dateExample: '如 2023-09-01 或 2023年9月',
  awardExample: '如 2024-11-15',
  awardHint: '照证书上印的日期填。证书还没发就空着，并在下面勾选。',
  pick: '选日期',
  circumstancesHint: '没有就不用选。之后发生了也可以回来勾选。',
  save: '保存，看我的清单',
  saving: '正在保存',
  check: '还有几处要看一下',
  discard: '清空重填',
  discardQuestion: '清空已经填的内容？',
  discardExplain: '只清空这一份还没保存的学位信息。已经保存的学位不变。',
  discardConfirm: '清空',
  continueOther: '继续填没填完的那一份',
  dropOther: '放弃那一份，填这一份',
  loading: '正在打开',
} as const
