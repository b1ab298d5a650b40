import { addDays, dayOf, type IsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS, type MaterialId } from '../../../model/material'
import { plainText } from '../../../rules/plain-text'

/** What a pasted notice seems to ask for; nothing of it is taken over without a tap. */
export interface ReadNotice {
  readonly dueOn: IsoDate | undefined
  readonly materials: readonly MaterialId[]
}

/** What the notices call the materials; the more special word is taken out before a shorter one is looked for. */
const WORDS: readonly (readonly [MaterialId, RegExp])[] = [
  ['award-letter', /学位授予证明|无法提交声明/g],
  ['prior-study-proof', /前置学历|录取通知|转学分证明/g],
  ['passport-lost-statement', /(?:护照|通行证)?(?:丢失|遗失)声明/g],
  ['study-place-proof', /学习地点证明/g],
  ['research-proof', /研究证明/g],
  ['name-change-proof', /(?:姓名|证件号)?变更证明|户口[本簿](?:变更页)?/g],
  ['entry-exit-pages', /出入境(?:记录|印章|盖章|章|页)+/g],
  ['hong-kong-entry', /小白条|入境标签|进入许可/g],
  ['visa-pages', /签证(?:页|贴签)?|居留(?:卡|许可)|BRP/gi],
  ['permit', /通行证|签注/g],
  ['passport-page', /护照/g],
  ['id-card', /身份证/g],
  ['authorization', /授权声明书?|授权(?:委托)?书/g],
  ['online-study-note', /网课|线上(?:学习|课程)/g],
  ['thesis-abstract', /论文/g],
  ['translation', /翻译件|译件|翻译/g],
  ['transcript', /成绩单/g],
  ['id-photo', /证件照/g],
  ['degree-certificate', /(?:学位|毕业|文凭|学历)(?:证书?|原件)|文凭/g],
]

/** In a clause that says of a material that it is not asked for. */
const NOT_ASKED = /(?:无|毋|不)[需须]|不必|不用/

const materialsIn = (text: string): readonly MaterialId[] => {
  // 「认证书」 is what is waited for.
  let rest = text
    .split(/[,。;!?\n]/)
    .filter((clause) => !NOT_ASKED.test(clause))
    .join('\n')
    .replace(/认证(?:证?书|申请|系统)/g, ' ')
  const found = WORDS.filter(([, word]) => {
    const without = rest.replace(word, ' ')
    const isThere = without !== rest
    rest = without
    return isThere
  }).map(([id]) => id)
  return MATERIAL_IDS.filter((id) => found.includes(id))
}

const DAY = /(?:(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]|(\d{1,2})\s*月)\s*(\d{1,2})\s*[日号]?/g
/** 「12月10日至」: the first day of a stretch is nobody's last day. */
const STRETCH_BEGIN = new RegExp(`${DAY.source}\\s*(?:至|到|[-—~])\\s*(?=\\d)`, 'g')
/** What stands before or behind the last day of a notice. */
const BEFORE = /(?:截止(?!到?目前)|期限|最晚|最迟|不迟于|请于|请在|须于|应于|务必于)[^。;\n]{0,8}$/
const BEHIND = /^\s*(?:\d{1,2}[:时点](?:\d{2}分?)?)?\s*(?:之?前|以前|截止|内|止)/

/** A day without a year that is longer past than this is one of the next year. */
const PAST_DAYS = 60

/** The first day of that name from so many days ago on: at New Year one of December is a few days past, not a year ahead. */
const nearestOfName = (month: number, date: number, today: IsoDate): IsoDate | undefined => {
  const earliest = addDays(today, -PAST_DAYS)
  const year = Number(earliest.slice(0, 4))
  return [dayOf(year, month, date), dayOf(year + 1, month, date)].find((on) => on && on >= earliest)
}

const dayIn = ([, year, itsMonth, month, date]: RegExpMatchArray, today: IsoDate): IsoDate | undefined =>
  year
    ? dayOf(Number(year), Number(itsMonth), Number(date))
    : nearestOfName(Number(month), Number(date), today)

/** The only day that the text calls the last one, else the only one to come: on a past one something was handed in. */
const lastDayIn = (told: string, today: IsoDate): IsoDate | undefined => {
  const text = told.replace(STRETCH_BEGIN, '')
  const days = [...text.matchAll(DAY)].flatMap((match) => {
    const on = dayIn(match, today)
    const behind = text.slice(match.index + match[0].length)
    const isLast = BEFORE.test(text.slice(0, match.index)) || BEHIND.test(behind)
    return on ? [{ on, isLast }] : []
  })
  const daysOf = (those: typeof days) => [...new Set(those.map(({ on }) => on))]
  const called = daysOf(days.filter(({ isLast }) => isLast))
  const [only, ...others] = called.length > 0 ? called : daysOf(days.filter(({ on }) => on >= today))
  return others.length > 0 ? undefined : only
}

/** The last day and the materials that a notice names, as far as they can be read without doubt. */
export const readNotice = (text: string, today: IsoDate): ReadNotice => {
  const plain = plainText(text)
  return { dueOn: lastDayIn(plain, today), materials: materialsIn(plain) }
}
