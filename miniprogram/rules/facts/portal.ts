import type { EntranceId } from '../../model/entrance'
import { day, type IsoDate } from '../../model/iso-date'
import type { FactValues } from '../../model/official-numbers'
import { PORTAL_PAGE_IDS } from '../../model/portal-page'
import type { Confidence, SourceId } from '../../model/source'
import { currentFact, type Facts } from './dated-fact'

/** Where the guide sends the student first. */
export const ENTRY_URL: Facts<string> = [
  { from: day('2023-01-28'), value: 'https://portal.cscse.edu.cn/', sources: ['guide'], confidence: 'high' },
]

/** Whom to ask: telephone and e-mail of the authority. */
export const CONTACT: Facts<FactValues['contact']> = [
  {
    from: day('2023-04-01'),
    value: { telephone: '010-62677800', email: 'renzheng@cscse.edu.cn' },
    sources: ['contact-2023', 'consulting-2023'],
    confidence: 'high',
  },
]

/** Passwords of the portal, as a walkthrough without a date describes them. */
export const PASSWORD: Facts<FactValues['password']> = [
  {
    from: day('2025-01-01'),
    value: { shortest: 8, longest: 18 },
    sources: ['portal-walkthrough'],
    confidence: 'medium',
  },
]

/** Digits of the code that registers an account (by text message or e-mail), and of the 12367 授权码. */
export const CODE_DIGITS: Facts<FactValues['code-digits']> = [
  {
    from: day('2025-01-01'),
    value: { registration: 6, authorization: 8 },
    sources: ['guide', 'portal-walkthrough', 'guidelines-2025'],
    confidence: 'high',
  },
]

/**
 * The portal's own pages in its order, from 第一步. The guide numbers the first six; the walkthrough names all nine in the
 * same order, and what comes before the first has no number.
 */
export const PORTAL_PAGES: Facts<FactValues['portal-pages']> = [
  {
    from: day('2025-01-01'),
    value: PORTAL_PAGE_IDS,
    sources: ['guide', 'portal-walkthrough'],
    confidence: 'medium',
  },
]

/** How many years back the record of entries and exits goes that is downloaded; about, as former users tell. */
export const ONLINE_RECORD_YEARS: Facts<number> = [
  { from: day('2019-01-01'), value: 10, sources: ['record-years'], confidence: 'medium' },
]

/** The number on a certificate of the authority, as an article describes it. */
export const CERTIFICATE_NUMBER: Facts<FactValues['certificate-number']> = [
  {
    from: day('2019-07-01'),
    value: { digits: 12, example: '120190000001', older: '教留服认美[2010]00001号' },
    sources: ['verification'],
    confidence: 'medium',
  },
]

/** One way into the authority's pages; `isOld`: seen in old texts only, shown as a warning and not to be copied. */
export interface Entrance {
  readonly address: string
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly confidence: Confidence
  readonly isOld?: true
}

const OTHER_ENTRANCES: Readonly<Record<Exclude<EntranceId, 'portal'>, Entrance>> = {
  'service-hall': {
    address: 'https://zwfw.cscse.edu.cn',
    sources: ['guide', 'service-hall-2026'],
    confidence: 'high',
  },
  'application-system': {
    address: 'https://zwfwbl.cscse.edu.cn/toLogin?sysType=front',
    sources: ['contact-2023'],
    confidence: 'high',
  },
  'materials-page': {
    address: 'https://zwfw.cscse.edu.cn/cscse/lxfwzxwsfwdt2020/xlxwrz32/sqcl/ndjm/442412/index.html',
    sources: ['guide', 'materials-page'],
    confidence: 'medium',
  },
  'school-list': {
    address: 'https://yxcx.cscse.edu.cn/rzyxmd2',
    sources: ['institutions-2026'],
    confidence: 'high',
  },
  'cooperation-approval': {
    address: 'crs.jsj.edu.cn',
    sources: ['cooperation-approval-2012'],
    confidence: 'high',
  },
  'cooperation-register': {
    address: 'rzzccx.crs.jsj.edu.cn',
    sources: ['cooperation-approval-2012', 'portal-walkthrough'],
    confidence: 'medium',
  },
  'false-materials': {
    address: 'https://zwfwbl.cscse.edu.cn/indexCommon/breakFaithInfo?type=0&year=2025',
    sources: ['false-materials-2025'],
    confidence: 'medium',
  },
  'old-verification': {
    address: 'cscserzsearch.cscse.edu.cn',
    sources: ['verification'],
    confidence: 'low',
    isOld: true,
  },
}

/** 官方入口: every address that the student may need, to be changed here and nowhere else. */
export const entrancesOn = (on: IsoDate): Readonly<Record<EntranceId, Entrance>> => {
  const { value: address, sources, confidence } = currentFact(ENTRY_URL, on)
  return { portal: { address, sources, confidence }, ...OTHER_ENTRANCES }
}
