import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')

/** A copy of the product on which the pages of docs/tasks are done as a newcomer would do them. */
export interface ProductCopy {
  /** Applies the diff of a task page: the files whose path holds one of the words, or all of it. */
  apply: (page: string, ...words: readonly string[]) => void
  /** The files in which the compiler refuses something, each once. */
  refused: () => readonly string[]
  /** The printed lines of a program with these arguments. */
  printed: (program: string, ...given: readonly string[]) => readonly string[]
  remove: () => void
}

/** The diff of a task page, one part for each file. */
const partsOf = (page: string): readonly string[] => {
  const text = readFileSync(join(ROOT, 'docs/tasks', page), 'utf8')
  const [, diff] = /```diff\n([\s\S]*?)```/.exec(text) ?? []
  return (diff ?? '').split(/^(?=--- )/m)
}

export const productCopy = (): ProductCopy => {
  const copy = mkdtempSync(join(tmpdir(), 'recipe-'))
  for (const part of ['miniprogram', 'typings', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  const tool = (name: string): string => join(copy, 'node_modules/.bin', name)
  return {
    apply(page, ...words) {
      const parts = partsOf(page).filter(
        (part) => words.length === 0 || words.some((word) => part.includes(word)),
      )
      const input = parts.join('')
      const { stderr } = spawnSync('git', ['apply', '-p1', '-'], { cwd: copy, input, encoding: 'utf8' })
      expect(stderr).toBe('')
    },
    refused() {
      const { stdout } = spawnSync(tool('tsc'), ['--noEmit', '-p', '.'], { cwd: copy, encoding: 'utf8' })
      return [...new Set(Array.from(stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm), ([, file]) => file!))]
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
