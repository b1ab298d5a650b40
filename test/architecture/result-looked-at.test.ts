import { Linter, type Rule } from 'eslint'
import ts from 'typescript'
import { parser } from 'typescript-eslint'

const rule = jest.requireActual<Rule.RuleModule>('../../eslint-rules/result-looked-at.cjs')

const KNOWN = `
interface Promise<T> { then(done: (value: T) => void): void }
type Result = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: string }
declare const write: () => Promise<Result>
declare const perhaps: () => Promise<Result | undefined>
declare const now: () => Result
declare const show: () => Promise<void>
declare const isNeeded: boolean
/** @mendedLater at the next start */ declare const tidy: () => Promise<Result>
const phone = { tidy, write }
declare const part: { readonly [Name in keyof typeof phone]: (typeof phone)[Name] }
`

/** How many Results the rule says are dropped. */
const dropped = (code: string): number => {
  const text = `${KNOWN}const run = async () => { ${code} }`
  const source = ts.createSourceFile('result.ts', text, ts.ScriptTarget.ES2020, true)
  const program = ts.createProgram(
    ['result.ts'],
    { noLib: true, types: [], strict: true },
    {
      ...ts.createCompilerHost({}),
      getSourceFile: (name) => (name === 'result.ts' ? source : undefined),
      fileExists: (name) => name === 'result.ts',
    },
  )
  const messages = new Linter().verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: { parser, parserOptions: { programs: [program] } },
      plugins: { house: { rules: { result: rule } } },
      rules: { 'house/result': 'error' },
    },
    { filename: 'result.ts' },
  )
  expect(messages.map(({ messageId }) => messageId)).toEqual(messages.map(() => 'dropped'))
  return messages.length
}

test.each([
  'await write()',
  'void write()',
  'await perhaps()',
  'now()',
  'isNeeded && void write()',
  'if (isNeeded) await phone.write()',
  'await part.write()',
])('whoever writes %j hears of it', (code) => {
  expect(dropped(code)).toBe(1)
})

test.each([
  'return write()',
  'const written = await write(); return written.ok',
  'await show()',
  'await tidy()',
  'void phone.tidy()',
  'void part.tidy()',
  'isNeeded && void tidy()',
])('%j drops nothing that anybody has to hear of', (code) => {
  expect(dropped(code)).toBe(0)
})
