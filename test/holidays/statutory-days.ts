import { execFileSync } from 'node:child_process'
import { addDays, day, type IsoDate } from '../../miniprogram/model/iso-date'

/** The first day of 正月, 端午, 中秋 and 清明 of the years, from the library's lunar calendar, as JSON. */
const ASK = (first: number, last: number) => `
const library = require('chinese-days')
const { getSolarDateFromLunar, getSolarTermDate } = library.default ?? library
const years = {}
for (let year = ${first}; year <= ${last}; year += 1)
  years[year] = {
    spring: getSolarDateFromLunar(year + '-01-01').date,
    dragonBoat: getSolarDateFromLunar(year + '-05-05').date,
    midAutumn: getSolarDateFromLunar(year + '-08-15').date,
    tombSweeping: getSolarTermDate(year, 4, 'pure_brightness'),
  }
console.log(JSON.stringify(years))
`

interface MovingDays {
  readonly spring: string
  readonly dragonBoat: string
  readonly midAutumn: string
  readonly tombSweeping: string
}

const movingDays = (first: number, last: number): Readonly<Record<number, MovingDays>> =>
  JSON.parse(
    execFileSync(process.execPath, ['-e', ASK(first, last)], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Shanghai' },
    }),
  ) as Readonly<Record<number, MovingDays>>

/**
 * The thirteen statutory days of each year (《全国年节及纪念日放假办法》 as of 2025): they are holidays whatever the
 * arrangement will say.
 */
export const statutoryDays = (first: number, last: number): ReadonlyMap<number, readonly IsoDate[]> =>
  new Map(
    Object.entries(movingDays(first, last)).map(([year, { spring, dragonBoat, midAutumn, tombSweeping }]) => [
      Number(year),
      // Two feasts may fall on one day.
      [
        ...new Set([
          day(`${year}-01-01`),
          ...[-1, 0, 1, 2].map((count) => addDays(day(spring), count)),
          day(tombSweeping),
          day(`${year}-05-01`),
          day(`${year}-05-02`),
          day(dragonBoat),
          day(midAutumn),
          ...['01', '02', '03'].map((date) => day(`${year}-10-${date}`)),
        ]),
      ].sort(),
    ]),
  )
