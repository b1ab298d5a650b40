import type { CodeFinding, DateFinding, DegreeFinding, MaterialFinding } from '../model/finding'
import { inMegabytes } from './megabytes'
import type { NumberedSentenceFor, SentenceFor } from './sentence'

export const CODE_FINDING_TEXT: NumberedSentenceFor<CodeFinding> = {
  'code-empty': (_, { facts }) => `还没有填。授权码是 ${facts['code-digits'].authorization} 位。`,
  'code-no-digits': (_, { facts }) =>
    `里面没有数字。请复制 12367 里的 ${facts['code-digits'].authorization} 位个人授权码。`,
  'code-too-short': ({ digits }, { facts }) =>
    `只有 ${digits} 位数字，授权码是 ${facts['code-digits'].authorization} 位。看看是不是漏了。`,
  'code-too-long': ({ digits }, { facts }) =>
    `有 ${digits} 位数字，授权码是 ${facts['code-digits'].authorization} 位。看看是不是多了。`,
  'code-has-letters': (_, { facts }) =>
    `数字里夹了字母，认不出授权码。请只留 ${facts['code-digits'].authorization} 位授权码。`,
  'code-several': (_, { facts }) =>
    `里面有不止一个 ${facts['code-digits'].authorization} 位数字，分不清哪个是授权码。请只留一个。`,
  'code-right-to-left': () =>
    '里面有从右往左排的符号，屏幕上的数字顺序可能是反的。请清空，看着 12367 里的授权码手工输入。',
  'code-unclear': (_, { facts }) =>
    `里面有几段数字，没有一段是 ${facts['code-digits'].authorization} 位。请只粘贴授权码。`,
}

export const DATE_FINDING_TEXT: SentenceFor<DateFinding> = {
  'date-empty': () => '还没有填日期。',
  'date-unreadable': () => '看不懂这个日期。请写成 2023-09-01 这样，或点「选日期」。',
  'date-order-unclear': () => '月和日有两种读法，请选证书上的那一天。',
  'date-only-year': () => '只有年份，请加上月和日，如 2023-09-01。',
  'date-day-missing': ({ year, month }) => `请加上日，如 ${year}-${String(month).padStart(2, '0')}-15。`,
  'date-not-in-calendar': () => '日历上没有这一天，请再看一下。',
}

/** Beside a field of the degree form; dates have the same sentences as elsewhere. */
export const DEGREE_FINDING_TEXT: NumberedSentenceFor<DegreeFinding> = {
  ...DATE_FINDING_TEXT,
  'not-answered': () => '还没选。',
  'school-not-chosen': () => '还没有选定学校。从列表里选一所，或用「自己填写的名字」。',
  'school-empty': () => '学校名字是空的，请填上。',
  'school-too-long': ({ limit }) => `学校名字太长，最多 ${limit} 个字。`,
  'school-line-break': () => '学校名字里有换行或看不见的符号，请写成一行。',
  'in-the-future': () => '这一天还没到，请再看一下年份。',
  'ends-in-the-future': () => '学习还没有结束。可以先准备，领到证书后再提交申请。',
  'ends-before-start': () => '结束早于开始，请再看一下这两个日期。',
  'awarded-before-start': () => '颁发日期早于开始学习，请再看一下。',
  'awarded-before-end': () => '颁发日期比结束学习早了一个多月。如果证书上确实这样印，就保留。',
  'awarded-long-after-end': () => '颁发日期比结束学习晚了很久。如果证书上确实这样印，就保留。',
  'very-long-study': () => '学习时间长得少见，请再看一下年份。没有错就保留。',
  'under-180-days': (_, { facts }) =>
    `学习时间不到 ${facts['days-abroad']} 天，付款前先打 ${facts.contact.telephone} 问清能不能认证。`,
  'remote-not-recognised': (_, { facts }) =>
    `${facts['remote-rule'].termInWords}及以后仍远程学习，原则上不再认证，特殊原因个案处理。申请前先打 ${facts.contact.telephone} 问清。`,
  'remote-only-in-pandemic': (_, { facts }) =>
    `全程远程，申请前先打 ${facts.contact.telephone} 问清能不能认证。疫情期间的学期要写明起止。`,
  'letter-not-accepted': () =>
    '领到正式证书再申请，学校的毕业证明信不能代替。单位急着要，可以请单位发邮件问留服中心，办法在「学位证书」那一项。',
  'cooperation-to-look-up': (_, { addresses }) =>
    `教育部批准的机构或项目才选这一项，先到 ${addresses['cooperation-approval']} 查。没有批准的校际 2+2、1+3 选「双学位或联合培养」。`,
  'campus-may-be-cooperation': () =>
    '校区在中国境内、有独立法人和教育部批准书编号的（如宁波诺丁汉、西交利物浦），选「中外合作办学」。',
  'cooperation-days-disputed': (_, { facts }) =>
    `不足 ${facts['days-abroad']} 天影响交哪种证件，不等于不能认证。付款前先打 ${facts.contact.telephone} 问清你的项目怎么算。`,
  'part-time-unknown': (_, { facts }) =>
    `非全日制、兼读能不能认证，申请前先打 ${facts.contact.telephone} 问清，再决定要不要付费。`,
}

export const MATERIAL_FINDING_TEXT: SentenceFor<MaterialFinding> = {
  'too-many-files': ({ files, limit }) => `有 ${files} 张，最多 ${limit} 张。请删掉重复的几张。`,
  'pdf-where-pictures-are-asked': () => '这一项要图片，不收 PDF。请改用照片。',
  'pdf-and-pictures': () => 'PDF 和照片混在一起，合不成一份。请只留一种。',
  'several-pdfs': () => '有几个 PDF，只能交一个。请在电脑上合并后再选，或改用照片。',
  'pdf-over-limit': ({ sizeBytes, limitBytes }) =>
    `这个 PDF 有 ${inMegabytes(sizeBytes)}，上限是 ${inMegabytes(limitBytes)}。请换小一些的文件，或改用照片。`,
}
