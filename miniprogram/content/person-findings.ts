import type { CertificateFinding, ProfileFinding } from '../model/form-finding'
import type { NameDifference, NameMatch, NameProof } from '../model/name-match'
import { LEVEL_TEXT } from './degree-labels'
import { DATE_FINDING_TEXT } from './findings'
import type { SentenceFor } from './sentence'

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
  'name-has-letters': () => '内地居民按身份证填中文姓名。拼音填在下面一项。',
  'name-other-dot': () => '姓名里的间隔号和身份证上印的可能不同，常见的是「·」。请照证件上的写。',
  'passport-name-has-han': () => '这里填护照上的字母，不填汉字。',
  'passport-name-has-digits': () => '护照上的姓名没有数字，请再看一下。',
  'passport-name-one-word': () => '姓和名之间请空一格，如 ZHANG XIAOMING。护照上只有一个词就保留。',
  'passport-name-umlaut': () => '护照上不印 ü，常见的写法是 YU、V 或 U。请照你的护照写。',
  'day-in-future': () => '这一天还没到，请再看一下年份。',
  'born-differs-from-id': ({ bornOn }) => `和证件号码里的出生日期 ${bornOn} 不一样，请看哪一个错了。`,
  'passport-expired': () => '这本护照过期了。留学期间用的护照过期了也要留着，准备材料时可能要用。',
  'resident-id-foreign-nationality': () => '有居民身份证，国籍一般是中国。请再看一下国籍，或改选上面的证件。',
}

/** Beside a field of the form about the certificate. */
export const CERTIFICATE_FINDING_TEXT: SentenceFor<CertificateFinding> = {
  'line-break': () => '里面有换行，请写成一行。',
  'no-han': () => '这里写中文专业名。没有合适的就空着。',
  'not-a-link': () => '看起来不是网址。网址以 https:// 开头，请从学校邮件里整条复制。',
  'link-with-more-text': () => '网址前后还有别的字，请只留网址。',
  'title-of-other-level': ({ level, titleLevel }) =>
    `看起来是${LEVEL_TEXT[titleLevel].name}，而学位信息里选的是${LEVEL_TEXT[level].name}。请看哪一个错了，都没错就保留。`,
}

const NAME_DIFFERENCE_TEXT = {
  order: '先后顺序',
  case: '大小写',
  spacing: '空格',
  signs: '连字符或标点',
  accents: '重音符号',
  umlaut: 'ü 的写法（YU、V、U）',
} as const satisfies Record<NameDifference, string>

interface MatchText {
  readonly title: string
  readonly text: string
}

const PORTAL = '留服系统要证明时，再按提示上传。'
const ANOTHER = '要交姓名变更证明。'

/** How the name on the certificate stands to the holder's, and what follows. */
export const NAME_MATCH_TEXT: SentenceFor<NameMatch, MatchText> = {
  'nothing-to-compare': ({ missing }) =>
    ({
      certificate: { title: '证书姓名还没有填', text: '填好后，和你的姓名对一遍。' },
      person: { title: '你的姓名还没有填', text: '在「我的资料」里填好护照上的拼音，就能和证书对一遍。' },
      'same-script': {
        title: '还比不了',
        text: '证书上的姓名和你填的姓名文字不同。在「我的资料」里补上另一种写法（中文，或护照上的字母）再看。',
      },
    })[missing],
  same: () => ({ title: '和你的姓名一样', text: '证书上的姓名和「我的资料」里的一致。' }),
  'same-apart-from': ({ differences }) => ({
    title: '同一个名字，写法不同',
    text: `不同在：${differences.map((difference) => NAME_DIFFERENCE_TEXT[difference]).join('、')}。证书姓名照证书写，本人姓名照证件写，不要改成一样。${PORTAL}`,
  }),
  'extra-names': ({ on, words }) => ({
    title: '多了一个名字',
    text: `${on === 'certificate' ? '证书上' : '证件上'}多了 ${words.toUpperCase()}，可能是中间名或英文名。两边都照原样写。${PORTAL}`,
  }),
  initials: () => ({
    title: '证书或证件上用了缩写',
    text: `一边只有首字母，看不出全名。两边都照原样写，手边留着写有全名的材料，如成绩单。${PORTAL}`,
  }),
  'former-name': () => ({
    title: '证书上是你的曾用名',
    text: `请在学位信息里勾选「证书姓名和现在的证件不一致」，材料清单会加上证明。${ANOTHER}`,
  }),
  'surname-differs': () => ({
    title: '姓不一样',
    text: `名字相同，姓不同。先看有没有写错。改过姓，请在学位信息里勾选「证书姓名和现在的证件不一致」。${ANOTHER}`,
  }),
  'given-name-differs': () => ({
    title: '名不一样',
    text: `姓相同，名不同。先看有没有写错。改过名，请在学位信息里勾选「证书姓名和现在的证件不一致」。${ANOTHER}`,
  }),
  'characters-differ': () => ({
    title: '汉字不完全一样',
    text: `可能只是繁体和简体的不同，这里分不出来。改过名，请在学位信息里勾选「证书姓名和现在的证件不一致」。${PORTAL}`,
  }),
  different: () => ({
    title: '姓名不一样',
    text: `先看有没有写错。改过名，请在学位信息里勾选「证书姓名和现在的证件不一致」。${ANOTHER}`,
  }),
}

/** Which sign the comparison carries. */
export const NAME_PROOF_KIND = {
  none: 'info',
  unknown: 'info',
  asked: 'warning',
} as const satisfies Record<NameProof, string>
