import type { IdKind } from '../model/profile'
import type { SourceId } from '../model/source'
import type { Label } from './degree-labels'

export const ID_KIND_TEXT = {
  'resident-id': { name: '居民身份证', explain: '内地居民' },
  'hong-kong-macau-permit': { name: '港澳居民来往内地通行证', explain: '回乡证，H 或 M 开头' },
  'taiwan-permit': { name: '台湾居民来往大陆通行证', explain: '台胞证' },
  'residence-permit': { name: '港澳台居民居住证', explain: '18 位，81、82、83 开头' },
  passport: { name: '护照', explain: '外籍' },
} as const satisfies Record<IdKind, Label>

export const PROFILE_SOURCES: readonly SourceId[] = [
  'guide',
  'portal-walkthrough',
  'resident-id-standard',
  'home-return-permit-2010',
  'residence-permit-2018',
  'pinyin-umlaut-2012',
]

export const CERTIFICATE_SOURCES: readonly SourceId[] = [
  'guide',
  'materials-2025',
  'measures-2023',
  'hong-kong-2023',
  'guidelines-2025',
  'settlement-list',
]
