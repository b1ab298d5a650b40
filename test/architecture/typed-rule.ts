import { Linter, type Rule } from 'eslint'
import ts from 'typescript'
import { parser } from 'typescript-eslint'

/** What a rule that asks for types says of this code, in the order of the lines; `known` stands before it. */
export const verdictsOf =
  (rule: Rule.RuleModule, known: string) =>
  (code: string): readonly (string | undefined)[] => {
    const source = ts.createSourceFile('code.ts', known + code, ts.ScriptTarget.ES2020, true)
    const program = ts.createProgram(
      ['code.ts'],
      { noLib: true, types: [] },
      {
        ...ts.createCompilerHost({}),
        getSourceFile: (name) => (name === 'code.ts' ? source : undefined),
        fileExists: (name) => name === 'code.ts',
      },
    )
    const messages = new Linter().verify(
      known + code,
      {
        files: ['**/*.ts'],
        languageOptions: { parser: parser, parserOptions: { programs: [program] } },
        plugins: { house: { rules: { judged: rule } } },
        rules: { 'house/judged': 'error' },
      },
      { filename: 'code.ts' },
    )
    return messages.map(({ messageId, message }) => messageId ?? message)
  }
