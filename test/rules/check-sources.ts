import { day } from '../../miniprogram/model/iso-date'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import { RECHECK_AFTER_DAYS, sourcesToCheck } from './sources-to-check'

/** `npm run check:sources`: lists what nobody has re-checked lately. Reads the clock, so it is no unit test. */
const overdue = sourcesToCheck(day(new Date().toISOString().slice(0, 10)))

for (const id of overdue) {
  const { title, url, checkedOn } = SOURCES[id]
  console.log(`${checkedOn}  ${id}  ${title}  ${url ?? '(no address)'}`)
}
console.log(
  `${overdue.length} of ${Object.keys(SOURCES).length} sources not re-checked for ${RECHECK_AFTER_DAYS} days`,
)
process.exitCode = overdue.length > 0 ? 1 : 0
