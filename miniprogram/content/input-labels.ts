import type { ApplicationType, InputId } from '../model/step-input'

/** What each value is called; on the registration in the guide's own words. */
export const INPUT_LABEL = {
  'legal-name': '真实姓名',
  'passport-name': '护照上的姓名',
  'former-name': '曾用名',
  nationality: '国籍',
  'id-kind': '证件类型',
  'id-number': '证件号码',
  'passport-number': '护照号码',
  'passport-expires-on': '护照有效期至',
  'born-on': '出生日期',
  mobile: '手机号码',
  email: '电子邮箱',
  place: '国家或地区',
  'school-original': '学校（原文）',
  'school-chinese': '学校（中文）',
  level: '学历学位层次',
  'started-on': '开始学习',
  'ended-on': '结束学习',
  'awarded-on': '证书颁发日期',
  'name-on-certificate': '证书上的姓名',
  'certificate-number': '证书编号',
  'degree-title': '学位名称（原文）',
  'degree-title-in-chinese': '学位名称（中文）',
  major: '专业（原文）',
  'major-in-chinese': '专业（中文）',
  'place-of-study': '就读地点',
  'school-of-study': '就读学校',
  'student-number': '学号',
  'subject-category': '学科类别',
  'studied-remotely': '是否远程修读',
  'verification-link': '电子证书验证链接',
  'verification-password': '电子证书验证密码',
  'result-number': '认证书编号',
} as const satisfies Record<InputId, string>

export const APPLICATION_TYPE_TEXT = {
  general: '国（境）外学历学位认证',
  cooperation: '中外合作办学学历学位认证',
} as const satisfies Record<ApplicationType, string>

/** A programme that the register does not know is no 合作办学 until the school shows its approval. */
export const TYPE_TO_CLEAR_UP =
  '先不选。监管平台没查到，先问中方学校要批准书编号。没有批准，就选「国（境）外学历学位认证」'
