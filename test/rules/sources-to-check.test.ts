import { addDays } from '../../miniprogram/model/iso-date'
import { SOURCE_IDS } from '../../miniprogram/model/source'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import { sourcesToCheck } from './sources-to-check'

const lastCheck = SOURCE_IDS.map((id) => SOURCES[id].checkedOn)
  .sort()
  .at(-1)!
const firstCheck = SOURCE_IDS.map((id) => SOURCES[id].checkedOn).sort()[0]!

it('a source is due after ninety days and not on the ninetieth', () => {
  expect(sourcesToCheck(addDays(firstCheck, 90))).toEqual([])
  expect(sourcesToCheck(addDays(firstCheck, 91)).length).toBeGreaterThan(0)
})

it('in the end every source is due, the oldest first', () => {
  const due = sourcesToCheck(addDays(lastCheck, 91))
  const days = due.map((id) => SOURCES[id].checkedOn)
  expect(due.length).toBe(SOURCE_IDS.length)
  expect(days).toEqual([...days].sort())
})
