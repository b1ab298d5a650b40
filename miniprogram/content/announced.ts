import type { FactId } from '../model/fact'
import type { MaterialId } from '../model/material'
import type { OfficialNumbers } from '../model/official-numbers'
import { materialName } from './materials'
import {
  dateInWords,
  fileLimitWords,
  limitSize,
  listed,
  monthOf,
  olderLimits,
  timesOf,
} from './official-words'

/** What each official number says, in a few words; for a change that is known beforehand. */
const FACT_WORDS: Readonly<Record<FactId, (facts: OfficialNumbers['facts']) => string>> = {
  'entry-address': (facts) => `网址改为 ${facts['entry-address']}`,
  contact: ({ contact }) => `电话 ${contact.telephone}，邮箱 ${contact.email}`,
  password: ({ password }) => `密码 ${password.shortest}—${password.longest} 位`,
  'code-digits': (facts) =>
    `验证码 ${facts['code-digits'].registration} 位，授权码 ${facts['code-digits'].authorization} 位`,
  'portal-pages': () => '留服系统的步骤号有变',
  'certificate-number': (facts) => `认证书编号 ${facts['certificate-number'].digits} 位`,
  fee: ({ fee }) => `认证费用 ${fee} 元`,
  refund: ({ refund }) => `退费约 ${refund.workingDays} 个工作日`,
  'not-accepted-refund': (facts) => `不予受理的退费在 ${facts['not-accepted-refund']} 个工作日内`,
  'study-entries': (facts) => `学习经历至少 ${facts['study-entries']} 条`,
  'cooperation-register': (facts) => `合作办学从 ${monthOf(facts['cooperation-register'])}入学的起要注册`,
  'cooperation-registers-since': (facts) =>
    `合作办学从 ${monthOf(facts['cooperation-registers-since'])}起要先注册`,
  'letter-countries': (facts) => `收证明信的国家：${listed(facts['letter-countries'].countries)}`,
  'old-award': (facts) => `${facts['old-award']} 年以前颁发的证书要全部出入境章`,
  'days-abroad': (facts) => `境外学习按 ${facts['days-abroad']} 天算`,
  'remote-rule': (facts) => `${facts['remote-rule'].term}学期起远程学习原则上不再认证`,
  'uk-residence-permit': (facts) => `英国 BRP 到 ${facts['uk-residence-permit'].end} 为止`,
  'uk-evisa': (facts) => `${facts['uk-evisa']} 起递交的英国签证只有 eVisa`,
  'hong-kong-evisa': (facts) => `香港学生签证从 ${monthOf(facts['hong-kong-evisa'])}起是电子的`,
  'online-record-years': (facts) => `出入境记录线上约能查近 ${facts['online-record-years']} 年`,
  'places-mentioned': (facts) => `要另交材料的国家：${listed(facts['places-mentioned'])}`,
  'places-without-detail': (facts) => `细则要看留服系统：${listed(facts['places-without-detail'])}`,
  'usual-days': (facts) => `一般 ${facts['usual-days'].shortest}—${facts['usual-days'].longest} 个工作日`,
  'usual-days-count-from': () => '认证时限的起算日有变',
  'older-time-table': (facts) => `按国家分成 ${olderLimits(facts['older-time-table'])} 个工作日以内`,
  'enhanced-review-days': (facts) => `「加强审查」不少于 ${facts['enhanced-review-days']} 个工作日`,
  'older-enhanced-review': (facts) => `以前「加强审查」不超过 ${facts['older-enhanced-review']} 个工作日`,
  'supplement-times': (facts) => `每份通知只能提交${timesOf(facts['supplement-times'])}`,
  'supplement-days-said': (facts) => `补材料期限的说法：${listed(facts['supplement-days-said'])} 个工作日`,
  'false-material-review': (facts) => `虚假材料结论要在 ${facts['false-material-review']} 个工作日内申请复核`,
  'false-material-years-said': (facts) =>
    `虚假材料公示的说法：${listed(facts['false-material-years-said'])} 年`,
  review: ({ review }) => `复核在 ${review.withinMonths} 个月内，只有${timesOf(review.times)}`,
  'electronic-certificate': (facts) => `${monthOf(facts['electronic-certificate'])}起不再发纸质认证书`,
  'usual-file-limits': (facts) =>
    `图片 ${limitSize(facts['usual-file-limits'].jpeg)} 以内，PDF ${limitSize(facts['usual-file-limits'].pdf)} 以内`,
  'school-list': (facts) => `院校名单更新到 ${facts['school-list']}`,
}

export const ANNOUNCED_HEADING = '以后会变'

export const announcedWords = {
  /** 「2027-01-01 起：认证费用 400 元。」 */
  change: (
    facts: readonly FactId[],
    files: readonly MaterialId[],
    { on, ...after }: OfficialNumbers,
  ): string => {
    const said = [
      ...facts.map((id) => FACT_WORDS[id](after.facts)),
      ...files.map((id) => `${materialName(id)}：${fileLimitWords(after.files[id])}`),
    ]
    return `${dateInWords(on)}起：${said.join('；')}。`
  },
}
