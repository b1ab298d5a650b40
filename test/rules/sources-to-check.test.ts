import { FACT_IDS } from '../../miniprogram/model/fact'
import { addDays, day } from '../../miniprogram/model/iso-date'
import { SOURCE_IDS } from '../../miniprogram/model/source'
import { dueForCheck, everyCheck, newestLook, type Check } from './sources-to-check'

// On days of its own: the days of the real tables move with every check of a source.
const LOOKED = day('2030-01-10')
const LATER = day('2030-02-20')

const check = (name: string, checkedOn = LOOKED): Check => ({ kind: 'source', name, checkedOn, sources: [] })

const names = (checks: readonly Check[]) => checks.map(({ name }) => name)

it('is due after ninety days and not on the ninetieth', () => {
  const checks = [check('looked at'), check('looked at later', LATER)]
  expect(dueForCheck(checks, addDays(LOOKED, 90))).toEqual([])
  expect(names(dueForCheck(checks, addDays(LOOKED, 91)))).toEqual(['looked at'])
})

it('in the end everything is due, the oldest first, what was checked on one day in its own order', () => {
  const checks = [check('later', LATER), check('first'), check('second')]
  expect(names(dueForCheck(checks, addDays(LATER, 91)))).toEqual(['first', 'second', 'later'])
})

it('a number is as fresh as the newest look at any of its sources', () => {
  const compiled = { compiledOn: LOOKED }
  const opened = { compiledOn: LOOKED, checkedOn: LATER }
  expect(newestLook([compiled])).toBe(LOOKED)
  expect(newestLook([compiled, opened])).toBe(LATER)
  expect(newestLook([opened, compiled])).toBe(LATER)
})

it('every source, every number and every copied list of the app is looked after', () => {
  const checks = everyCheck(LOOKED)
  const named = (kind: Check['kind']) => names(checks.filter((one) => one.kind === kind))
  expect(named('source')).toEqual([...SOURCE_IDS])
  expect(named('fact')).toEqual([...FACT_IDS])
  expect(named('copy')).toEqual([
    'the list of schools',
    'the remarks on 加强审查',
    'the catalogue for graduates',
    'the catalogue for undergraduates',
  ])
  expect(checks.filter(({ sources }) => sources.length === 0)).toEqual([])
})
