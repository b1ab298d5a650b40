import { soundsOf } from './kernel/everyday'
import { nameForms } from './kernel/name-forms'
import { once } from './kernel/once'
import { readingsOf } from './kernel/readings'
import type { EverydayName, Rewriting, Searched } from './kernel/searched'
import { wordForms } from './kernel/word-forms'
import { CHINESE_NAMES, LOCAL_NAMES } from '../data/school-names'
import { COMMON_READINGS, OTHER_READINGS, READINGS } from '../data/spelling'
import { WELL_KNOWN } from '../data/well-known'
import { FOLDING, squash } from './folding'
import { LISTED_COUNTRIES, rowsOfCountry, SCHOOL_COUNT } from './school-table'

/** What the authority's list writes otherwise than most people do. */
const REWRITINGS: readonly Rewriting[] = [
  [/加州/, '加利福尼亚'],
  [/[得德]州|得克萨斯/, '德克萨斯'],
  [/密西根/, '密歇根'],
  [/威斯康辛/, '威斯康星'],
  [/宾州/, '宾夕法尼亚'],
  [/麻州|麻省(?!理工)/, '马萨诸塞'],
  [/北卡罗来纳/, '北卡罗莱纳'],
  [/南卡罗来纳/, '南卡罗莱纳'],
  [/澳洲/, '澳大利亚'],
  [/纽西兰/, '新西兰'],
  [/艾克赛特|埃克塞特/, '埃克斯特'],
  [/雪梨/, '悉尼'],
  [/史丹佛/, '斯坦福'],
  [/柏克莱/, '伯克利'],
  [/汉城/, '首尔'],
  [/台湾国立/, '台湾'],
  [/\bhongkong\b|\bhk\b/, 'hong kong'],
]

/** How the names of schools are read. */
export const schoolReadings = once(() => readingsOf(READINGS, OTHER_READINGS))

/** How common characters are read that no name of a school has. */
export const commonReadings = once(() => readingsOf(COMMON_READINGS, '').usual)

/** Lines `row;name;name…`. */
const wellKnown = once(() => WELL_KNOWN.split('\n').map((line) => line.split(';')))

/** What many students call the schools that many students come from. */
const everydayNames = once((): readonly EverydayName[] =>
  wellKnown().flatMap(([row, ...names]) => names.map((name) => [squash(name), Number(row)] as const)),
)

/** Where most students go, most first: among equals their schools come first. */
const DESTINATIONS = ['英国', '美国', '澳大利亚', '日本', '韩国', '新加坡', '加拿大', '马来西亚', '俄罗斯']

const KNOWN = 60
/** Among well-known schools of a country each place in the order costs a point, as far as this one. */
const LAST_ORDER = 30

/** 0–69 for each row: 30–60 for a well-known school, half of that in a country few go to; up to 9 for a common destination. */
const standings = once((): Uint8Array => {
  const points = new Uint8Array(SCHOOL_COUNT)
  const known = wellKnown().map(([row]) => Number(row))
  for (const { name, rows } of LISTED_COUNTRIES) {
    const share = DESTINATIONS.includes(name) || name.startsWith('中国') ? 1 : 0.5
    known
      .filter((row) => row >= rows.from && row < rows.to)
      .forEach((row, order) => (points[row] = share * (KNOWN - Math.min(order, LAST_ORDER))))
  }
  DESTINATIONS.forEach((name, at) => {
    const { from, to } = rowsOfCountry(name) ?? { from: 0, to: 0 }
    points.subarray(from, to).forEach((point, row, own) => (own[row] = point + DESTINATIONS.length - at))
  })
  return points
})

const chinese = nameForms(SCHOOL_COUNT, () => CHINESE_NAMES, FOLDING, schoolReadings, [commonReadings])

const local = wordForms(SCHOOL_COUNT, () => LOCAL_NAMES, FOLDING)

/** The schools as the search takes them. */
export const SCHOOLS: Searched & { readonly local: typeof local } = {
  rows: SCHOOL_COUNT,
  folding: FOLDING,
  chinese,
  local,
  everydayNames,
  everydaySounds: once(() => soundsOf(everydayNames(), chinese.soundOf)),
  standings,
  endings: ['大学', '学院'],
  rewritings: REWRITINGS,
  parts: LISTED_COUNTRIES.flatMap(({ name, englishNames, rows }) =>
    [name, ...englishNames.map(FOLDING.fold)].map((own) => ({ name: own, rows })),
  ),
}
