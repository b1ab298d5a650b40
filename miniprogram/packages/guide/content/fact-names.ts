import { PAGE_NAME } from '../../../content/page-names'
import type { FactId } from '../../../model/fact'

/** What each official number or list is about, without the number. */
export const FACT_NAME = {
  'entry-address': '留服系统的网址',
  contact: '留服中心的电话和邮箱',
  password: '留服系统密码的长度',
  'code-digits': '验证码和授权码的位数',
  'portal-pages': '留服系统自己的步骤号',
  'certificate-number': '认证书编号的位数',
  fee: '认证费用',
  refund: '退费的时间',
  'not-accepted-refund': '不予受理的退费时间',
  'study-entries': '学习经历至少几条',
  'cooperation-register': '合作办学注册的起点',
  'cooperation-registers-since': '合作办学要先注册的起点',
  'letter-countries': '仍收证明信的国家',
  'old-award': '证书多久以前算旧',
  'days-abroad': '境外学习的天数',
  'remote-rule': '远程学习不再认证的起点',
  'uk-residence-permit': '英国 BRP 从哪天到哪天',
  'uk-evisa': '英国从哪天起只有 eVisa',
  'hong-kong-evisa': '香港学生签证改为电子的月份',
  'online-record-years': '出入境记录线上能查多久',
  'places-mentioned': '笼统提到要额外材料的国家',
  'places-without-detail': '还要查细则的国家',
  'usual-days': '一般的认证时限',
  'usual-days-count-from': '认证时限从哪天算',
  'older-time-table': '按国家分的时限',
  'enhanced-review-days': '「加强审查」的时限',
  'older-enhanced-review': '以前「加强审查」的时限',
  'supplement-times': '每次补材料能交几次',
  'supplement-days-said': '补材料期限的几种说法',
  'false-material-review': '虚假材料结论的复核期限',
  'false-material-years-said': '虚假材料公示多久的几种说法',
  review: '复核的期限和次数',
  'electronic-certificate': '不再发纸质认证书的起点',
  'usual-file-limits': '一般的文件大小',
  'school-list': '院校名单的存档日期',
} as const satisfies Record<FactId, string>

/** Pages that rest on sources of their own. */
export const SOURCED_PAGE_NAME = {
  profile: PAGE_NAME.profile,
  degree: PAGE_NAME.degree,
  certificate: PAGE_NAME.certificate,
  majors: PAGE_NAME.majors,
  'working-days': '工作日的推算',
} as const
