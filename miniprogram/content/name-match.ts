import type { NameDifference, NameMatch, NameProof } from '../model/name-match'
import type { SentenceFor } from './sentence'

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
