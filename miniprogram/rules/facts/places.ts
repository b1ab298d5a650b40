import { day } from '../../model/iso-date'
import type { DatedFact } from './dated-fact'

/** Countries of which an article says in general words that extra materials are asked, without a text. */
export const PLACES_MENTIONED: readonly [DatedFact<readonly string[]>] = [
  {
    from: day('2025-04-01'),
    value: ['日本', '韩国', '英国', '西班牙'],
    sources: ['guidelines-2025'],
    confidence: 'low',
  },
]

/** Countries with special lists before 2018 whose present text nobody has found. */
export const PLACES_WITHOUT_DETAIL: readonly [DatedFact<readonly string[]>] = [
  {
    from: day('2018-01-01'),
    value: ['俄罗斯', '乌克兰', '法国', '德国'],
    sources: ['offline-lists-2018'],
    confidence: 'low',
  },
]

/**
 * Where certificates are as a rule issued in English or Chinese, so that a translation is not even a question. Our own
 * judgement, without a source: it only keeps a line 「通知了再交」 off some lists.
 */
export const PLACES_WITHOUT_TRANSLATION: readonly string[] = [
  '英国',
  '美国',
  '加拿大',
  '澳大利亚',
  '新西兰',
  '爱尔兰',
  '新加坡',
  '中国香港',
  '中国台湾',
]

/** From this year on a student in the UK is said to show a short entry visa and a residence permit (BRP). */
export const UK_BRP_FROM_YEAR: readonly [DatedFact<number>] = [
  { from: day('2015-01-01'), value: 2015, sources: ['settlement-list'], confidence: 'medium' },
]

/** The year from which the eVisa stands for the BRP; what the authority wants then is not known. */
export const UK_EVISA_FROM_YEAR: readonly [DatedFact<number>] = [
  { from: day('2025-01-01'), value: 2025, sources: ['uk-evisa'], confidence: 'medium' },
]
