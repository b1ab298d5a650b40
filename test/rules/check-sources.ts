import { day } from '../../miniprogram/model/iso-date'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import { dueForCheck, RECHECK_AFTER_DAYS } from './sources-to-check'

/** `npm run check:sources`: lists what nobody has re-checked lately. Reads the clock, so it is no unit test. */
const due = dueForCheck(day(new Date().toISOString().slice(0, 10)))

for (const { kind, name, checkedOn, sources } of due) {
  const addresses = sources.map((id) => SOURCES[id].url ?? `${SOURCES[id].title} (no address)`)
  console.log(`${checkedOn}  ${kind.padEnd(6)}  ${name}  ${addresses.join('  ')}`)
}
const count = (kind: string): number => due.filter((one) => one.kind === kind).length
console.log(
  `not re-checked for ${RECHECK_AFTER_DAYS} days: ${count('source')} sources, ${count('fact')} numbers, ${count('copy')} copied lists`,
)
process.exitCode = due.length > 0 ? 1 : 0
