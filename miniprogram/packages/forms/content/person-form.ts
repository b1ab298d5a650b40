import { dateInWords } from '../../../content/official-words'
import type { CertificateField } from '../../../model/certificate-details'
import type { ProfileField } from '../../../model/profile'
import type { OfficialNumbers } from '../../../model/official-numbers'
import { INPUT_LABEL } from '../../../content/input-labels'
import { PAGE_NAME } from '../../../content/page-names'

interface FieldText {
  readonly label: string
  readonly placeholder: string
  readonly hint?: string
}

export const PROFILE_FIELD_TEXT = {
  name: {
    label: '姓名',
    placeholder: '和证件上的一致',
    hint: '内地居民要实名认证，注册后不可修改。',
  },
  passportName: {
    label: '护照上的姓名（拼音或英文）',
    placeholder: '如 ZHANG XIAOMING',
    hint: '照护照从上到下写：先姓后名，姓和名之间空一格。',
  },
  formerName: {
    label: INPUT_LABEL['former-name'],
    placeholder: '没有就空着',
    hint: '改过名、证书上是以前的名字，写在这里。',
  },
  nationality: { label: INPUT_LABEL.nationality, placeholder: '如 中国' },
  idNumber: { label: INPUT_LABEL['id-number'], placeholder: '对着证件逐位填' },
  passportNumber: {
    label: INPUT_LABEL['passport-number'],
    placeholder: '如 E12345678',
    hint: '填现在用的护照。',
  },
  passportExpiresOn: { label: INPUT_LABEL['passport-expires-on'], placeholder: '如 2030-05-01' },
  bornOn: { label: INPUT_LABEL['born-on'], placeholder: '如 1999-03-07' },
  mobile: {
    label: INPUT_LABEL.mobile,
    placeholder: '能收短信的国（境）内手机号',
    hint: '没有就空着，注册时用邮箱。',
  },
  email: {
    label: INPUT_LABEL.email,
    placeholder: '如 name@example.com',
    hint: '补材料的通知会发邮件，填一直收得到的邮箱。',
  },
} as const satisfies Record<ProfileField, FieldText>

export const PROFILE_TEXT = {
  intro: '留服系统要填的个人信息，在这里记一次，到电脑前逐栏复制。每一栏都可以空着，写了就自动保存。',
  stays: '只加密存在这部手机里，不会发给任何人。',
  document: '注册用哪种证件',
  documentHint: '按你注册时选的证件。留服系统里的叫法不同时，按页面选。',
  otherKinds: '换一种证件',
  names: '姓名',
  passport: '护照',
  contact: '联系方式',
  password: '留服系统的密码不要写在这里',
  done: '填好了',
  remove: '删除我的资料',
  removeQuestion: '删除我的资料？',
  removeExplain: '这一页的内容会从这部手机里删掉，找不回来。学位和材料不受影响。',
  removeConfirm: '删除',
  removed: '已删除',
  loading: '正在打开',
  pick: '选日期',
  show: '显示',
  hide: '隐藏',
} as const

export const profileWords = {
  password: ({ facts: { password } }: OfficialNumbers): string =>
    `这里不记密码。密码要 ${password.shortest}—${password.longest} 位，有数字、大小写字母和特殊符号。密码只有你自己知道，不要给别人。`,
  bornAs: (day: string): string => `号码格式对得上，出生日期 ${dateInWords(day)}。`,
  readAs: (text: string): string => `复制时写成 ${text}`,
} as const

export const CERTIFICATE_FIELD_TEXT = {
  nameOnCertificate: {
    label: INPUT_LABEL['name-on-certificate'],
    placeholder: '照证书原样写',
    hint: '大小写、顺序、空格都照证书。',
  },
  certificateNumber: {
    label: INPUT_LABEL['certificate-number'],
    placeholder: '没有就空着',
    hint: '照证书上印的写，有的证书没有编号。',
  },
  degreeTitle: {
    label: INPUT_LABEL['degree-title'],
    placeholder: '如 Master of Science',
    hint: '照证书上的授予学位写。',
  },
  major: {
    label: INPUT_LABEL.major,
    placeholder: '照证书写',
    hint: '证书上没有专业时，可以参考成绩单。',
  },
  degreeTitleInChinese: {
    label: INPUT_LABEL['degree-title-in-chinese'],
    placeholder: '如 理学硕士',
    hint: '按证书直译，最后由留服中心确定。',
  },
  studentNumber: {
    label: INPUT_LABEL['student-number'],
    placeholder: '如 20231234',
    hint: '照学生证或成绩单写，不是登录名。',
  },
  subjectCategory: {
    label: INPUT_LABEL['subject-category'],
    placeholder: '如 管理学、理学',
    hint: '拿不准就空着，到留服系统的列表里选。',
  },
  placeOfStudy: {
    label: INPUT_LABEL['place-of-study'],
    placeholder: '上课的国家或地区',
    hint: '按实际就读的地方写。',
  },
  schoolOfStudy: {
    label: INPUT_LABEL['school-of-study'],
    placeholder: '上课的学校',
    hint: '按实际就读的学校写。',
  },
  majorInChinese: {
    label: INPUT_LABEL['major-in-chinese'],
    placeholder: '你打算填的中文',
    hint: '你自己拟的译名，以认证结果为准。',
  },
  verificationLink: {
    label: INPUT_LABEL['verification-link'],
    placeholder: 'https://',
    hint: '学校发了电子证书才有。',
  },
  verificationPassword: {
    label: INPUT_LABEL['verification-password'],
    placeholder: '没有就空着',
    hint: '学校给的、查证书用的密码。留服系统的密码不要写在这里。',
  },
} as const satisfies Record<CertificateField, FieldText>

export const CERTIFICATE_TEXT = {
  intro: '对着学位证书照写，到电脑前逐栏复制。写了就自动保存。',
  matchTitle: '要和材料一致',
  matchText: '填写的认证申请信息要和上传的材料一致。专业名和证书不一样会被要求补材料。',
  name: '姓名',
  onCertificate: '证书上的内容',
  online: '电子证书',
  known: '学位信息里已有',
  changeDegree: '修改学位信息',
  openProfile: PAGE_NAME.profile,
  openProfileHint: '证书姓名会和那里的姓名对一遍',
  done: '填好了',
  remove: '清空证书信息',
  removeQuestion: '清空证书信息？',
  removeExplain: '只清空这一页写的内容，找不回来。学位、步骤和材料不受影响。',
  removeConfirm: '清空',
  removed: '已清空',
  gone: '还没有这个学位，可能已经删除。',
  goHome: '回首页',
  loading: '正在打开',
  show: '显示',
  hide: '隐藏',
  readOnly: '这份记录现在只能看，不能改。',
} as const

export const nameMatchWords = {
  listed: '材料清单里已经加上「姓名或证件号变更证明」。',
} as const
