import type { Rule } from 'eslint'
import { verdictsOf } from './typed-rule'

const rule = jest.requireActual<Rule.RuleModule>('../../eslint-rules/inside-the-tap.cjs')

const KNOWN = `
declare const wx: any
declare const other: () => Promise<void>
declare function definePage(page: object): void
/** @inTap */ declare function send(): Promise<void>
/** @atOnce call */ declare function callWx(limit: number, call: () => unknown, onLate?: () => void): Promise<void>
/** @givesTap onYes */ declare function whenConfirmed(onYes: () => Promise<void>): Promise<void>
`

const verdicts = verdictsOf(rule, KNOWN)

test.each([
  ['in a handler', `definePage({ async onTap() { await send() } })`],
  [
    'after a way that ended',
    `definePage({ async onTap(a) { if (a) { await other(); return } await send() } })`,
  ],
  ['in one of two ways', `definePage({ async onTap(a) { await (a ? other() : send()) } })`],
  ['in what is called at once', `definePage({ onTap: () => callWx(1, () => send()) })`],
  ['in a marked function', `/** @inTap */ const share = () => callWx(1, (c) => wx.shareFileMessage(c))`],
  [
    'in a promise that is made at once',
    `definePage({ onTap: () => new Promise((give) => { send(); give() }) })`,
  ],
  [
    'in the yes of a question',
    `const ask = async () => { await other(); await whenConfirmed(() => send()) }`,
  ],
  ['in the answer of WeChat’s own', `const ask = () => wx.showModal({ success: () => wx.openSetting({}) })`],
  [
    'by a function that calls what it is given at once',
    `/** @atOnce use */ const lend = async (use: () => Promise<void>) => { await use(); await other() }`,
  ],
])('%s it passes', (_, code) => {
  expect(verdicts(code)).toEqual([])
})

test.each([
  ['late', 'after an await', `definePage({ async onTap() { await other(); await send() } })`],
  [
    'late',
    'after one that may have been',
    `definePage({ async onTap(a) { if (a) await other(); await send() } })`,
  ],
  ['late', 'WeChat’s own after one', `definePage({ async onTap() { await other(); wx.openSetting({}) } })`],
  ['later', 'in a promise’s then', `definePage({ onTap: () => other().then(() => send()) })`],
  ['later', 'in a timer', `definePage({ onTap: () => setTimeout(() => send(), 0) })`],
  ['later', 'in what comes late', `definePage({ onTap: () => callWx(1, () => 1, () => send()) })`],
  ['unmarked', 'in a function that nobody knows', `const share = () => wx.shareFileMessage({})`],
  [
    'late',
    'by a function that promises to call at once',
    `/** @atOnce use */ const lend = async (use: () => Promise<void>) => { await other(); await use() }`,
  ],
  [
    'unmarked',
    'by a function that promises a tap it does not give',
    `/** @givesTap onYes */ const ask = async (onYes: () => Promise<void>) => { await onYes() }`,
  ],
])('%s: %s it is refused', (messageId, _, code) => {
  expect(verdicts(code)).toEqual([messageId])
})
