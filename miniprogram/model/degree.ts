import type { PartialDate } from './partial-date'

export const LEVELS = ['diploma', 'bachelor', 'master', 'doctor'] as const
/** 专科或高等教育文凭 / 学士 / 硕士 / 博士. */
export type Level = (typeof LEVELS)[number]

export const TRAININGS = ['taught', 'research'] as const
/** 授课型 / 研究型: asked of masters and doctors only. */
export type Training = (typeof TRAININGS)[number]

export const STUDY_MODES = [
  'on-campus',
  'remote',
  'transnational-campus',
  'chinese-foreign-cooperation',
  'joint',
  'credit-transfer',
] as const
/** 到校就读 / 远程 / 境外分校或海外校区 / 中外合作办学 / 双学位、联合培养 / 转学分. */
export type StudyMode = (typeof STUDY_MODES)[number]

export const APPLICANTS = ['mainland', 'hong-kong-macau', 'taiwan', 'foreign'] as const
/** 内地居民 / 港澳居民 / 台湾居民 / 外籍. */
export type Applicant = (typeof APPLICANTS)[number]

export const CIRCUMSTANCES = [
  'certificate-lost',
  'certificate-not-issued',
  'passport-lost',
  'several-passports',
  'name-changed',
  'studied-online',
  'exchange-term',
  'part-with-permit',
  'part-with-passport',
  'landing-slip-lost',
  'part-time',
] as const
/** What happened to this student and changes what is asked of them. */
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** For 中外合作办学 only: the whole time abroad, against the authority's 180 days. */
export type TimeAbroad = 'under-180-days' | 'at-least-180-days'

/**
 * The four kinds of British student visas by what is on paper: none but the visa page; a sticker and a residence permit
 * (BRP); a sticker and an eVisa; an eVisa alone.
 */
export const UK_VISAS = ['visa-page', 'sticker-and-permit', 'sticker-and-evisa', 'evisa-only'] as const
export type UkVisa = (typeof UK_VISAS)[number]

export const STAMPS = ['some', 'none'] as const
/** Whether there are entry and exit stamps at all: card permits and self-service gates leave none. */
export type Stamps = (typeof STAMPS)[number]

export const REGISTERS = ['approval', 'own'] as const
/** 监管工作信息平台: is the institution or programme approved; 认证注册: is the student registered. */
export type Register = (typeof REGISTERS)[number]

export const REGISTER_ANSWERS = ['found', 'not-found', 'not-looked'] as const
/** 查到 / 没查到 / 还没查. */
export type RegisterAnswer = (typeof REGISTER_ANSWERS)[number]

/** The three places whose schools are not in the authority's list of foreign schools. */
export const HONG_KONG = '中国香港'
export const MACAU = '中国澳门'
export const TAIWAN = '中国台湾'
export const UNLISTED_PLACES: readonly string[] = [HONG_KONG, MACAU, TAIWAN]

export type PlaceKind = 'abroad' | 'hong-kong' | 'macau' | 'taiwan'

/** Which of the authority's groups a place belongs to. `place` is a country's Chinese name as in the authority's list. */
export const placeKind = (place: string): PlaceKind => {
  if (place === HONG_KONG) return 'hong-kong'
  if (place === MACAU) return 'macau'
  return place === TAIWAN ? 'taiwan' : 'abroad'
}

/**
 * `listed` carries the number of the authority's own list; `regional` is one of Hong Kong, Macau or Taiwan, which that
 * list leaves out; `typed` is what the student wrote.
 */
export type School =
  | {
      readonly kind: 'listed'
      readonly id: number
      readonly chineseName: string
      readonly englishName: string
    }
  | { readonly kind: 'regional'; readonly chineseName: string; readonly englishName: string }
  | { readonly kind: 'typed'; readonly name: string }

/** What a student calls a school: its Chinese name where it has one. */
export const usualName = (school: School): string =>
  school.kind === 'typed' ? school.name : school.chineseName || school.englishName

/** What the student told us about one certificate. One degree is one application (一份申请一个证书). */
export interface Degree {
  /** Country or region of the awarding school: its Chinese name in the authority's list, or one of UNLISTED_PLACES. */
  readonly place: string
  /** Asked where something needs it: the list does not. */
  readonly school?: School
  readonly level: Level
  readonly training?: Training
  readonly mode: StudyMode
  readonly timeAbroad?: TimeAbroad
  readonly startedOn?: PartialDate
  /** At least the year. */
  readonly endedOn: PartialDate
  /** The date on the certificate, as it is printed there. Absent while it is not issued or not told. */
  readonly awardedOn?: PartialDate
  /** Who the student is today. */
  readonly applicant: Applicant
  /** Whose papers the student used while studying; absent where they are those of today. */
  readonly studiedAs?: Applicant
  readonly circumstances: readonly Circumstance[]
  /** A part may have been elsewhere, and the save is older than the question with which papers; saved anew it is gone. */
  readonly isPartUnasked?: true
  /** Told beside the row that needs it: the visas held during the study. */
  readonly ukVisas?: readonly UkVisa[]
  readonly stamps?: Stamps
  readonly registers?: Readonly<Partial<Record<Register, RegisterAnswer>>>
}

/** What is answered of it so far. */
export type DegreeAnswers = Partial<Degree>
