import { day } from '../../model/iso-date'
import type { DatedFact } from './dated-fact'

/** Where the guide sends the student first. */
export const ENTRY_URL: readonly [DatedFact<string>] = [
  { from: day('2023-02-03'), value: 'https://portal.cscse.edu.cn/', sources: ['guide'], confidence: 'high' },
]

/** Whom to ask: telephone and e-mail of the authority. */
export const CONTACT: readonly [DatedFact<{ telephone: string; email: string }>] = [
  {
    from: day('2023-04-01'),
    value: { telephone: '010-62677800', email: 'renzheng@cscse.edu.cn' },
    sources: ['contact-2023'],
    confidence: 'high',
  },
]

/** Passwords of the portal, as a walkthrough without a date describes them. */
export const PASSWORD: readonly [DatedFact<{ shortest: number; longest: number }>] = [
  {
    from: day('2025-01-01'),
    value: { shortest: 8, longest: 18 },
    sources: ['portal-walkthrough'],
    confidence: 'medium',
  },
]

/** The authority's own addresses and those of the ministry's two registers; whatever ends in one of them is official. */
export const OFFICIAL_DOMAINS: readonly string[] = [
  'cscse.edu.cn',
  'rzzccx.crs.jsj.edu.cn',
  'jsj.moe.gov.cn',
  'www.moe.gov.cn',
]
