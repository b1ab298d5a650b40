import { FACT_IDS } from '../../miniprogram/model/fact'
import { addDays } from '../../miniprogram/model/iso-date'
import { lookedAtOn, SOURCE_IDS } from '../../miniprogram/model/source'
import { REVIEWED_SCHOOLS_ON } from '../../miniprogram/rules/facts/enhanced-review'
import { officialFact } from '../../miniprogram/rules/facts/official-numbers'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import { dueForCheck } from './sources-to-check'

const checks = SOURCE_IDS.map((id) => lookedAtOn(SOURCES[id])).sort()
const [firstCheck] = checks
const lastCheck = checks.at(-1)!

const names = (today: Parameters<typeof dueForCheck>[0], kind: string) =>
  dueForCheck(today)
    .filter((due) => due.kind === kind)
    .map(({ name }) => name)

it('a source is due after ninety days and not on the ninetieth', () => {
  expect(names(addDays(firstCheck!, 90), 'source')).toEqual([])
  expect(names(addDays(firstCheck!, 91), 'source').length).toBeGreaterThan(0)
})

/** One of several sources that were looked at on different days, with the last of these days. */
const [looked, lookedOn] = FACT_IDS.flatMap((id) => {
  const days = officialFact(id, lastCheck)
    .sources.map((source) => lookedAtOn(SOURCES[source]))
    .sort()
  return days[0] === days.at(-1) ? [] : [[id, days.at(-1)!] as const]
})[0]!

it('a number is due with the newest of its sources', () => {
  expect(names(addDays(lookedOn, 90), 'fact')).not.toContain(looked)
  expect(names(addDays(lookedOn, 91), 'fact')).toContain(looked)
  expect([...names(addDays(lastCheck, 91), 'fact')].sort()).toEqual([...FACT_IDS].sort())
})

it('the copied lists are due ninety days after the copy, the catalogues after their last check', () => {
  const schools = ['the list of schools', 'the remarks on 加强审查']
  expect(names(addDays(REVIEWED_SCHOOLS_ON, 90), 'copy')).toEqual([])
  expect(names(addDays(REVIEWED_SCHOOLS_ON, 91), 'copy')).toEqual(schools)
  expect(names(addDays(lastCheck, 91), 'copy')).toEqual([
    ...schools,
    'the catalogue for graduates',
    'the catalogue for undergraduates',
  ])
})

it('in the end every source is due, the oldest first', () => {
  const due = dueForCheck(addDays(lastCheck, 91))
  expect(due.filter(({ kind }) => kind === 'source').length).toBe(SOURCE_IDS.length)
  const days = due.map(({ checkedOn }) => checkedOn)
  expect(days).toEqual([...days].sort())
})
