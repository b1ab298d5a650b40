import { Linter } from 'eslint'

/** What needs the types cannot judge a file that is on no disk. */
const config = jest
  .requireActual<Linter.Config[]>('../../eslint.config.js')
  .filter(({ name }) => name !== 'typed')

const firstProblem = (file: string, code: string): string | undefined =>
  new Linter().verify(code, config, file)[0]?.ruleId ?? undefined

describe('the linter refuses', () => {
  test.each([
    ['a rule that knows a sentence', 'rules/a.ts', `import { A } from '../content/a'\nA()`],
    [
      'a rule in a sub-folder that knows a store',
      'rules/facts/a.ts',
      `import { A } from '../../stores/a'\nA()`,
    ],
    [
      'a model that uses a store library',
      'model/a.ts',
      `import { autorun } from 'mobx-miniprogram'\nautorun(() => 0)`,
    ],
    ['a store that knows a page', 'stores/a.ts', `import { A } from '../pages/a/a'\nA()`],
    ['a page that knows another page', 'pages/b/b.ts', `import { A } from '../a/a'\nA()`],
    ['a page that knows another page’s view', 'pages/b/b.ts', `import { A } from '../a/a.view'\nA()`],
    ['a page that opens files by itself', 'pages/b/b.ts', `import { A } from '../../platform/files'\nA()`],
    ['a component that knows a store', 'components/b/b.ts', `import { A } from '../../stores/index'\nA()`],
    ['a worker with code from outside', 'workers/b.ts', `import { A } from '../model/a'\nA()`],
    ['one subpackage inside another', 'packages/a/b/b.ts', `import { A } from '../../../packages/c/d'\nA()`],
    [
      'the phone with code of a worker',
      'platform/a.ts',
      `import { engineAnswer } from '../workers/engine/messages'\nengineAnswer()`,
    ],
    ['wx outside platform/', 'stores/a.ts', `wx.getStorageSync('a')`],
    ['a request, even in platform/', 'platform/a.ts', `wx.request({ url: '' })`],
    ['a request by destructuring', 'platform/a.ts', `const { request } = wx\nrequest({ url: '' })`],
    ['a dialog outside feedback', 'platform/a.ts', `wx.showModal({ title: '' })`],
    ['a request in feedback', 'platform/feedback.ts', `wx.request({ url: '' })`],
    ['the clock in a rule', 'rules/a.ts', `export const a = Date.now()`],
    ['today in a rule', 'rules/a.ts', `export const a = new Date()`],
    ['randomness in a worker', 'workers/a.ts', `export const a = Math.random()`],
  ])('%s', (_name, file, code) => {
    expect(firstProblem(`miniprogram/${file}`, code)).toMatch(/^(?:@typescript-eslint\/)?no-restricted-/)
  })
})

describe('the linter allows', () => {
  test.each([
    ['a rule that knows the model', 'rules/facts/a.ts', `import { A } from '../../model/a'\nA()`],
    ['a rule that reads a given day', 'rules/a.ts', `export const a = new Date(0)`],
    [
      'a page that knows its view, its store and its words',
      'pages/b/b.ts',
      `import { A } from './b.view'\nimport { B } from '../../stores/index'\nimport { C } from '../../content/b'\nA(B, C)`,
    ],
    [
      'a page of a subpackage that knows its neighbours in it',
      'packages/a/b/b.ts',
      `import { A } from '../size-search'\nimport { definePage } from '../../../pages/define-page'\ndefinePage(A)`,
    ],
    [
      'the phone that knows what it may say to a worker',
      'platform/a.ts',
      `import type { EngineRequest } from '../workers/engine/messages'\nexport type A = EngineRequest`,
    ],
    ['a dialog in feedback', 'platform/feedback.ts', `wx.showModal({ title: '' })`],
  ])('%s', (_name, file, code) => {
    expect(firstProblem(`miniprogram/${file}`, code)).toBeUndefined()
  })
})
