import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applied, exampleOf, outdatedExamples, taskPage } from './examples.mjs'

const ROOT = join(__dirname, '../..')

const COPIED = [
  'miniprogram',
  'typings',
  'test',
  'preview',
  'bench',
  'tsconfig.json',
  'jest.config.cjs',
  'package.json',
]

/** A copy of the product on which the pages of docs/tasks are done as a newcomer would do them. */
export interface ProductCopy {
  /** Applies the diff of a task page that is not outdated: the files whose path holds one of the words, or all. */
  apply: (page: string, ...words: readonly string[]) => void
  /** Runs the shell commands of a task page that is not outdated. */
  run: (page: string) => void
  /** The files in which the compiler refuses something, each once. */
  refused: (project?: 'test') => readonly string[]
  /** The tests that fail in these files or folders. */
  failing: (...paths: readonly string[]) => readonly string[]
  /** The printed lines of a program with these arguments. */
  printed: (program: string, ...given: readonly string[]) => readonly string[]
  remove: () => void
}

interface JestResults {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** The task pages whose example no longer applies to the project, each with what git says. */
export const outdated: ReadonlyMap<string, string> = new Map(
  outdatedExamples(ROOT).map(({ page, against }) => [page, against]),
)

export const productCopy = (): ProductCopy => {
  const copy = mkdtempSync(join(tmpdir(), 'recipe-'))
  for (const part of COPIED) cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  // Some tests ask git which files are the project's.
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
  const tool = (name: string): string => join(copy, 'node_modules/.bin', name)
  return {
    apply(page, ...words) {
      if (outdated.has(page)) return
      const parts = exampleOf(ROOT, page)
        .split(/^(?=--- )/m)
        .filter((part) => words.length === 0 || words.some((word) => part.includes(word)))
      expect(applied(parts.join(''), copy)).toBe('')
    },
    run(page) {
      if (outdated.has(page)) return
      for (const [, commands] of taskPage(ROOT, page).matchAll(/```sh\n([\s\S]*?)```/g))
        execFileSync('bash', ['-ec', `set -o pipefail\n${commands!}`], { cwd: copy })
    },
    refused(project) {
      // Asked again, the compiler looks at what has changed only.
      const known = ['--incremental', '--tsBuildInfoFile', join(copy, `${project ?? 'product'}.tsbuildinfo`)]
      const tsc = join(copy, 'node_modules/typescript-native/bin/tsc')
      const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', project ?? '.', ...known], {
        cwd: copy,
        encoding: 'utf8',
      })
      return [...new Set(Array.from(stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm), ([, file]) => file!))]
    },
    failing(...paths) {
      const file = join(copy, 'results.json')
      const args = ['--maxWorkers=2', '--silent', '--json', `--outputFile=${file}`, ...paths]
      spawnSync(tool('jest'), args, { cwd: copy, encoding: 'utf8' })
      const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as JestResults
      expect(testResults.length).toBeGreaterThan(0)
      return testResults
        .filter(({ status }) => status !== 'passed')
        .flatMap(({ name, assertionResults }) => {
          const failed = assertionResults.filter(({ status }) => status === 'failed')
          return failed.length > 0 ? failed.map(({ fullName }) => fullName) : [name]
        })
    },
    printed(program, ...given) {
      writeFileSync(join(copy, 'program.ts'), program)
      const bundle = join(copy, 'program.cjs')
      const build = ['program.ts', '--bundle', '--platform=node', `--outfile=${bundle}`, '--log-level=error']
      execFileSync(tool('esbuild'), build, { cwd: copy })
      rmSync(join(copy, 'program.ts'))
      return execFileSync('node', [bundle, ...given], { encoding: 'utf8' })
        .trim()
        .split('\n')
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  }
}
