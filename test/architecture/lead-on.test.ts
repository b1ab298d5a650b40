import type { Rule } from 'eslint'
import { verdictsOf } from './typed-rule'

const rule = jest.requireActual<Rule.RuleModule>('../../eslint-rules/lead-on.cjs')

const KNOWN = `
/** @routes */ const go = () => {}
const goBack = () => go()
const openNext = (isOver: boolean) => { if (isOver) goBack() }
const openUses = () => 1
declare const other: () => Promise<void>
declare const page: { leadOn(route: () => void): boolean }
declare const rows: { forEach(see: () => void): void }
declare const setTimeout: (later: () => void, ms: number) => void
`
const verdicts = verdictsOf(rule, KNOWN)

test.each([
  ['at once', `const onTap = () => goBack()`],
  ['before the wait', `const onTap = async () => { goBack(); await other() }`],
  ['in the way that does not wait', `const onTap = async (a) => { if (a) return goBack(); await other() }`],
  ['led on', `const onTap = async () => { await other(); page.leadOn(() => goBack()) }`],
  ['led on as it is', `const onTap = async () => { await other(); page.leadOn(goBack) }`],
  [
    'in a function that leads on',
    `const end = () => page.leadOn(goBack); const onTap = async () => { await other(); end() }`,
  ],
  ['that is none', `const onTap = async () => { await other(); return openUses() }`],
])('a route %s passes', (_, code) => {
  expect(verdicts(code)).toEqual([])
})

test.each([
  ['after a wait', `const onTap = async () => { await other(); goBack() }`],
  ['after what may have been one', `const onTap = async (a) => { if (a) await other(); goBack() }`],
  ['by a function that routes', `const onTap = async () => { await other(); openNext(true) }`],
  ['for each row after a wait', `const onTap = async () => { await other(); rows.forEach(() => goBack()) }`],
  ['in a promise’s then', `const onTap = () => other().then(() => goBack())`],
  ['given to a promise’s then', `const onTap = () => other().then(goBack)`],
  ['in a timer', `const onTap = () => setTimeout(() => goBack(), 0)`],
])('a route %s is refused', (_, code) => {
  expect(verdicts(code)).toEqual(['late'])
})
