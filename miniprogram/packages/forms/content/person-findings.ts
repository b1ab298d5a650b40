import { dateInWords } from '../../../content/official-words'
import type { CertificateFinding, ProfileFinding } from '../../../model/form-finding'
import { LEVEL_TEXT } from '../../../content/degree-labels'
import { DATE_FINDING_TEXT } from '../../../content/findings'
import type { SentenceFor } from '../../../content/sentence'

/** Beside a field of the form about the person. */
export const PROFILE_FINDING_TEXT: SentenceFor<ProfileFinding> = {
  ...DATE_FINDING_TEXT,
  'id-15-digits': () => '这是 15 位的旧号码。请填现在身份证上的 18 位公民身份号码。',
  'id-length': ({ count }) => `现在有 ${count} 位，应是 18 位。看看是不是漏了或多了。`,
  'id-characters': () => '只能是数字，最后一位可以是 X。看看有没有别的字。',
  'id-no-such-day': () => '第 7 到 14 位是出生日期，日历上没有这一天。请对着证件再看一遍。',
  'id-born-in-future': () => '第 7 到 14 位是出生日期，这一天还没到。请对着证件再看一遍。',
  'id-check-digit': () => '最后一位对不上，多半有一位看错了。请对着证件逐位核对。',
  'id-is-residence-permit': () => '这是港澳台居民居住证的号码。请在上面选「港澳台居民居住证」。',
  'id-not-residence-permit': () => '居住证号码以 81、82 或 83 开头，这个不是。请再看号码，或改选上面的证件。',
  'permit-letter': () => '应以字母 H（香港）或 M（澳门）开头，后面都是数字。请对着通行证再看一遍。',
  'permit-digits': ({ count }) =>
    `字母后面有 ${count} 位数字，应是 8 位（旧卡再加 2 位换证次数）。请对着通行证再看一遍。`,
  'taiwan-digits': ({ count }) => `现在有 ${count} 位，卡式台胞证是 8 位数字。请对着证件再看一遍。`,
  'taiwan-characters': () => '只能是数字。台湾身份证号（字母开头）不是台胞证号，请看台胞证。',
  'passport-characters': () => '护照号码只有字母和数字。看看有没有别的字。',
  'passport-length': ({ count }) => `现在有 ${count} 位，看起来不是护照号码。请对着护照再看一遍。`,
  'passport-unusual': () => '和常见的中国护照号码（如 E 加 8 位）不一样。对着护照看一遍，没有错就保留。',
  'mobile-characters': () => '手机号里有别的字。请只留数字，境外号码前面加 + 和区号。',
  'mobile-length': ({ count }) => `现在有 ${count} 位，内地手机号是 11 位。看看是不是漏了或多了。`,
  'mobile-foreign': () => '境外手机号收不到留服系统的短信。注册时请改用邮箱，有境内手机号就换成它。',
  'mobile-unclear': () =>
    '看不出是哪里的号码。内地手机号是 1 开头的 11 位。境外号码请在前面加 + 和区号，注册时用邮箱。',
  'email-no-at': () => '邮箱里要有一个 @，也只有一个。',
  'email-spaces': () => '邮箱里有空格。请去掉，或只留一个邮箱。',
  'email-unreadable': () => '看起来不是完整的邮箱，如 name@example.com。请再看一下 @ 后面。',
  'email-misspelt': ({ suggestion }) => `可能写错了，是不是 ${suggestion} ？没有错就保留。`,
  'email-of-school': () => '像是学校邮箱，毕业后可能停用。补材料的通知会发邮件，请用一直收得到的邮箱。',
  'name-has-digits': () => '姓名里有数字，请再看一下。',
  'name-has-letters': () => '内地居民按身份证填中文姓名。拼音填在下面一栏。',
  'name-other-dot': () => '姓名里的间隔号和身份证上印的可能不同，常见的是「·」。请照证件上的写。',
  'passport-name-has-han': () => '这里填护照上的字母，不填汉字。',
  'passport-name-has-digits': () => '护照上的姓名没有数字，请再看一下。',
  'passport-name-one-word': () => '姓和名之间请空一格，如 ZHANG XIAOMING。护照上只有一个词就保留。',
  'passport-name-umlaut': () => '护照上不印 ü，常见的写法是 YU、V 或 U。请照你的护照写。',
  'day-in-future': () => '这一天还没到，请再看一下年份。',
  'born-differs-from-id': ({ bornOn }) =>
    `和证件号码里的出生日期 ${dateInWords(bornOn)}不一样，请看哪一个错了。`,
  'passport-expired': () => '这本护照过期了。学习期间用的护照过期了也要留着，准备材料时可能要用。',
  'resident-id-foreign-nationality': () => '有居民身份证，国籍一般是中国。请再看一下国籍，或改选上面的证件。',
}

/** Beside a field of the form about the certificate. */
export const CERTIFICATE_FINDING_TEXT: SentenceFor<CertificateFinding> = {
  'line-break': () => '里面有换行，请写成一行。',
  'no-han': () => '这里写中文。没有合适的就空着。',
  'not-a-link': () => '看起来不是网址。网址以 https:// 开头，请从学校邮件里整条复制。',
  'link-with-more-text': () => '网址前后还有别的字，请只留网址。',
  'title-of-other-level': ({ level, titleLevel }) =>
    `看起来是${LEVEL_TEXT[titleLevel].name}，而学位信息里选的是${LEVEL_TEXT[level].name}。请看哪一个错了，都没错就保留。`,
}
