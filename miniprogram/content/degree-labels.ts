import type { Applicant, Circumstance, Level, StudyMode, TimeAbroad, Training } from '../model/degree'
import type { OfficialNumbers } from '../model/official-numbers'

export interface Label {
  readonly name: string
  /** One line below the name; empty text is never shown. */
  readonly explain?: string
}

export const LEVEL_TEXT = {
  diploma: { name: '专科或高等教育文凭', explain: '不授学士学位的高等教育证书' },
  bachelor: { name: '学士' },
  master: { name: '硕士' },
  doctor: { name: '博士' },
} as const satisfies Record<Level, Label>

export const TRAINING_TEXT = {
  taught: { name: '授课型', explain: '以修课程、拿学分为主' },
  research: { name: '研究型', explain: '以研究和论文为主，可能没有成绩单' },
} as const satisfies Record<Training, Label>

export const STUDY_MODE_TEXT = {
  'on-campus': { name: '到校就读', explain: '人在颁发证书的学校上课。有几门网课也选这一项，再在下面勾选' },
  remote: { name: '全程远程', explain: '整个课程都在线上，没有到学校所在地就读' },
  'transnational-campus': {
    name: '境外分校或海外校区',
    explain: '证书由一所学校颁发，实际在它设在别国或别的地区的校区就读',
  },
  'chinese-foreign-cooperation': {
    name: '中外合作办学',
    explain: '经教育部批准、在监管平台查得到的机构或项目',
  },
  joint: { name: '双学位或联合培养', explain: '两校有协议、一起培养，如没有批准书的 2+2、1+3' },
  'credit-transfer': { name: '转学分', explain: '自己带着别校的学分转入，在这里读完' },
} as const satisfies Record<StudyMode, Label>

export const APPLICANT_TEXT = {
  mainland: { name: '内地居民', explain: '用居民身份证注册' },
  'hong-kong-macau': { name: '港澳居民' },
  taiwan: { name: '台湾居民' },
  foreign: { name: '外籍', explain: '用护照注册，姓名按护照上的大写字母填' },
} as const satisfies Record<Applicant, Label>

/** Whose papers were used while studying. */
export const STUDIED_AS_TEXT = {
  mainland: { name: '内地的护照或通行证' },
  'hong-kong-macau': { name: '港澳居民的证件' },
  taiwan: { name: '台湾居民的证件' },
  foreign: { name: '外国护照' },
} as const satisfies Record<Applicant, Label>

export const CIRCUMSTANCE_TEXT = {
  'certificate-lost': { name: '学位证书丢了', explain: '先向学校申请补发' },
  'certificate-not-issued': { name: '正式证书还没发', explain: '手里只有证明信' },
  'passport-lost': { name: '学习期间用的护照或通行证丢了' },
  'several-passports': { name: '学习期间用过不止一本护照或通行证', explain: '换发、补发都算' },
  'name-changed': { name: '证书姓名和现在的证件不一致', explain: '改过名、证件号变过、证书上是曾用名' },
  'studied-online': { name: '上过网课', explain: '部分课程或学期在线上' },
  'exchange-term': { name: '交换过一个学期或更久', explain: '去了证书学校以外的国家或地区' },
  'part-with-permit': { name: '有一段在港澳台就读', explain: '那一段用的是通行证' },
  'part-with-passport': { name: '有一段在国外就读', explain: '那一段用的是护照和签证' },
  'landing-slip-lost': { name: '入境小白条没有了', explain: '丢了，或入境时没有留' },
  'part-time': { name: '非全日制或兼读', explain: '边工作边读，或短期往返上课' },
} as const satisfies Record<Circumstance, Label>

export const timeAbroadText = ({ facts }: OfficialNumbers): Readonly<Record<TimeAbroad, Label>> => ({
  'under-180-days': { name: `不足 ${facts['days-abroad']} 天` },
  'at-least-180-days': {
    name: `${facts['days-abroad']} 天或更多`,
    explain: '按累计的天数算',
  },
})
