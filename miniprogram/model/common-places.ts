import { HONG_KONG, MACAU, TAIWAN } from './degree'

/** Where most students studied, most first; our own order. */
export const MOST_COMMON_PLACES: readonly string[] = [
  HONG_KONG,
  '英国',
  '美国',
  '澳大利亚',
  '新加坡',
  '马来西亚',
  '韩国',
  '日本',
]

/** The same and the next. */
export const COMMON_PLACES: readonly string[] = [
  ...MOST_COMMON_PLACES,
  '加拿大',
  '俄罗斯',
  '法国',
  '德国',
  MACAU,
  TAIWAN,
]
