import { syntaxFailures } from './phone-syntax.mjs'

/** Scripts as they would come out of the compiler. */
const told = (code: string, path = 'pages/a.js') => syntaxFailures({ [path]: code })

test.each([
  ['what every phone runs', 'var a = function () { return Object.assign({}, /a+/gi) }'],
  ['a name that may be missing, asked for first', 'var a = typeof BigInt === "undefined"'],
  ['WeChat’s own names', 'App({}); module.exports = wx.canIUse("a")'],
])('%s passes', (_, code) => expect(told(code)).toEqual([]))

test.each([
  ['looks behind', 'a.split(/(?<=b)c/)'],
  ['names a group', 'var a = /(?<year>b)/'],
  ['asks for a script of letters', 'var a = /\\p{Script=Han}/u'],
  ['lets a point stand for a line', 'var a = /a.b/s'],
  ['has an arrow', 'var a = () => 1'],
  ['counts without end', 'var a = BigInt(1)'],
  ['asks for the language of the phone', 'var a = new Intl.Collator()'],
  ['reads text in a browser’s way', 'var a = new TextDecoder()'],
])('a script that %s is told by its place', (_, code) => {
  expect(told(code)).toEqual([expect.stringMatching(/^pages\/a\.js:1:\d+ /)])
})

test('a package may ask for what it does not need; its syntax is judged all the same', () => {
  const path = 'miniprogram_npm/a/index.js'
  expect(told('var a = window', path)).toEqual([])
  expect(told('var a = /(?<=b)c/', path)).toHaveLength(1)
})
