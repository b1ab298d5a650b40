import type { EntranceId } from './entrance'
import type { FileRule } from './file-rule'
import type { IsoDate, WorkingDays } from './iso-date'
import type { MaterialId } from './material'
import type { SourceId } from './source'
import type { PortalPageId } from './portal-page'

export interface WorkingDayRange {
  readonly shortest: WorkingDays
  readonly longest: WorkingDays
}

/** At most so many working days: for the places named, for 中外合作办学, for all others. */
export interface OlderTimeTable {
  readonly places: readonly { readonly atMost: WorkingDays; readonly names: readonly string[] }[]
  readonly cooperation: WorkingDays
  readonly others: WorkingDays
}

/** Largest file of one format where no material says otherwise, in bytes. */
export interface UsualFileLimits {
  readonly pdf: number
  readonly jpeg: number
}

/** What each fact's number or list is, by its id. rules/facts holds the dated rows. */
export interface FactValues {
  /** Address of the portal. */
  readonly 'entry-address': string
  readonly contact: { readonly telephone: string; readonly email: string }
  /** Characters. */
  readonly password: { readonly shortest: number; readonly longest: number }
  readonly 'code-digits': { readonly registration: number; readonly authorization: number }
  /** The portal's own pages in its order, from 第一步. */
  readonly 'portal-pages': readonly PortalPageId[]
  readonly 'certificate-number': { readonly digits: number; readonly example: string; readonly older: string }
  /** Yuan. */
  readonly fee: number
  /** Refunds of applications from a day on arrive within so many working days. */
  readonly refund: { readonly since: IsoDate; readonly workingDays: WorkingDays }
  /** After a 不予受理通知单. */
  readonly 'not-accepted-refund': WorkingDays
  readonly 'study-entries': number
  /** First day of study from which 合作办学 students are to be registered. */
  readonly 'cooperation-register': IsoDate
  /** Month from which certificates of 合作办学 must be registered to be certified. */
  readonly 'cooperation-registers-since': IsoDate
  /** Countries whose letters count, and the first day on which all others' count no more. */
  readonly 'letter-countries': { readonly countries: readonly string[]; readonly since: IsoDate }
  /** Years. */
  readonly 'old-award': number
  readonly 'days-abroad': number
  /** The first day from which remote study is no longer recognised; `term` says it in the announcement's words. */
  readonly 'remote-rule': { readonly since: IsoDate; readonly term: string; readonly termInWords: string }
  /** The first day a British residence permit (BRP) was made, and the day from which none is. */
  readonly 'uk-residence-permit': { readonly first: IsoDate; readonly end: IsoDate }
  /** Who applies for a British visa from this day on gets an eVisa only. */
  readonly 'uk-evisa': IsoDate
  /** Since when Hong Kong's student visas are electronic. */
  readonly 'hong-kong-evisa': IsoDate
  /** Years back for which entry and exit records can be downloaded. */
  readonly 'online-record-years': number
  readonly 'places-mentioned': readonly string[]
  readonly 'places-without-detail': readonly string[]
  readonly 'usual-days': WorkingDayRange
  readonly 'usual-days-count-from': 'first-check-passed'
  readonly 'older-time-table': OlderTimeTable
  readonly 'enhanced-review-days': WorkingDays
  /** What the notices of 2021 said: at most. */
  readonly 'older-enhanced-review': WorkingDays
  readonly 'supplement-times': number
  /** What people say; nothing official. */
  readonly 'supplement-days-said': readonly WorkingDays[]
  readonly 'false-material-review': WorkingDays
  /** What people say, in years. */
  readonly 'false-material-years-said': readonly number[]
  readonly review: { readonly withinMonths: number; readonly times: number }
  /** First month without certificates on paper. */
  readonly 'electronic-certificate': IsoDate
  readonly 'usual-file-limits': UsualFileLimits
  /** The day of the copy of 认证院校查询 that the app carries. */
  readonly 'school-list': IsoDate
}

/** Every official number, list and limit that holds on one day: what sentences are made of. */
export interface OfficialNumbers {
  readonly on: IsoDate
  readonly facts: Readonly<FactValues>
  readonly files: Readonly<Record<MaterialId, FileRule>>
  /** 官方入口. */
  readonly addresses: Readonly<Record<EntranceId, string>>
  /** When each source was published, or else seen: '2022-06', '2025', '2024-10-25'. */
  readonly published: Readonly<Partial<Record<SourceId, string>>>
}

/** The official numbers that follow, on the day from which they hold. */
export interface AnnouncedNumbers {
  readonly from: IsoDate
  readonly before: OfficialNumbers
  readonly after: OfficialNumbers
}
