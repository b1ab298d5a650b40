import { writeFileSync } from 'node:fs'
import { packedHolidays } from './packed-holidays'

/** `npm run pack:holidays`: writes the public holidays of the library chinese-days into the facts. */
writeFileSync('miniprogram/rules/facts/holidays.ts', packedHolidays())
