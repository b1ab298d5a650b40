import { day } from '../../miniprogram/model/iso-date'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import { HOLIDAYS } from '../../miniprogram/rules/facts/holidays'
import { holidayGap } from '../holidays/next-year'
import { dueForCheck, everyCheck, RECHECK_AFTER_DAYS } from './sources-to-check'

/** `npm run check:sources`: lists what nobody has re-checked lately, and a year without holidays. Reads the clock, so
 * it is no unit test: npm test prints it as a warning, and it must pass before an upload. */
const today = day(new Date().toISOString().slice(0, 10))
const due = dueForCheck(everyCheck(today), today)
const gap = holidayGap(HOLIDAYS, today)

for (const { kind, name, checkedOn, sources } of due) {
  const addresses = sources.map((id) => SOURCES[id].url ?? `${SOURCES[id].title} (no address)`)
  console.log(`${checkedOn}  ${kind.padEnd(6)}  ${name}  ${addresses.join('  ')}`)
}
const count = (kind: string): number => due.filter((one) => one.kind === kind).length
console.log(
  `not re-checked for ${RECHECK_AFTER_DAYS} days: ${count('source')} sources, ${count('fact')} numbers, ${count('copy')} copied lists`,
)
if (gap)
  console.log(
    gap.kind === 'missing'
      ? `no holidays of ${gap.year}: dates in that year would be wrong (docs/tasks/next-year.md)`
      : `holidays of ${gap.year}: statutory days only; look for the arrangement on gov.cn`,
  )
process.exitCode = due.length > 0 || gap?.kind === 'missing' ? 1 : 0
