import { day, type IsoDate } from '../../model/iso-date'
import type { FactValues } from '../../model/official-numbers'
import type { Facts } from './dated-fact'

/** Countries of which an article says in general words that extra materials are asked, without a text. */
export const PLACES_MENTIONED: Facts<readonly string[]> = [
  {
    from: day('2025-04-01'),
    value: ['日本', '韩国', '英国', '西班牙'],
    sources: ['guidelines-2025'],
    confidence: 'low',
  },
]

/** Countries with special lists before 2018 whose present text nobody has found. */
export const PLACES_WITHOUT_DETAIL: Facts<readonly string[]> = [
  {
    from: day('2018-01-01'),
    value: ['俄罗斯', '乌克兰', '法国', '德国'],
    sources: ['offline-lists-2018'],
    confidence: 'low',
  },
]

/**
 * Where certificates are as a rule issued in English or Chinese, so that a translation is not even a question. Our own
 * judgement, without a source: it only keeps a line 「收到通知再交」 off some lists.
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

/**
 * British residence permits (BRP) of students who stay more than six months: the first day one was made, and the day from
 * which none is made any more. Between the two a visa is a sticker in the passport and the card.
 */
export const UK_RESIDENCE_PERMIT: Facts<FactValues['uk-residence-permit']> = [
  {
    from: day('2015-04-15'),
    value: { first: day('2015-04-15'), end: day('2024-10-31') },
    sources: ['uk-permit-2015', 'uk-evisa'],
    confidence: 'high',
  },
]

/** Who applies for a British student visa from this day on gets no sticker, only an eVisa. */
export const UK_EVISA_ONLY: Facts<IsoDate> = [
  { from: day('2025-07-15'), value: day('2025-07-15'), sources: ['uk-sticker-2025'], confidence: 'high' },
]

/** Since when Hong Kong gives its student visas electronically; before, a paper label in the permit. Source: the month. */
export const HONG_KONG_EVISA: Facts<IsoDate> = [
  { from: day('2021-12-01'), value: day('2021-12-01'), sources: ['hong-kong-visa'], confidence: 'high' },
]
