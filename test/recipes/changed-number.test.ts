import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The task page of a changed official number, done on a copy of the product as a newcomer would do it. */

const ROOT = join(__dirname, '../..')

/** The diff on the page. */
const recipe = (): string => {
  const page = readFileSync(join(ROOT, 'docs/tasks/changed-number.md'), 'utf8')
  return /```diff\n([\s\S]*?)```/.exec(page)![1]!
}

/** Prints what the step of the payment says on the days that are given to it. */
const PRINTER = `
  import { guideView } from './miniprogram/packages/guide/step/step.view'
  for (const on of process.argv.slice(2)) console.log(JSON.stringify(guideView('check-and-pay', on as never)))
`

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'recipe-'))
  for (const part of ['miniprogram', 'typings', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(join(copy, 'print.ts'), PRINTER)
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

const said = (days: readonly string[]): readonly string[] => {
  const bundle = join(copy, 'print.cjs')
  const build = ['print.ts', '--bundle', '--platform=node', `--outfile=${bundle}`, '--log-level=error']
  execFileSync(join(copy, 'node_modules/.bin/esbuild'), build, { cwd: copy })
  return execFileSync('node', [bundle, ...days], { encoding: 'utf8' })
    .trim()
    .split('\n')
}

test('the diff alone raises the fee on its day, announces it before, and compiles', () => {
  const [now] = said(['2026-12-31'])
  expect(now).toContain('认证费用 360 元')
  expect(now).not.toContain('400')

  const applied = spawnSync('git', ['apply', '-p1', '-'], { cwd: copy, input: recipe(), encoding: 'utf8' })
  expect(applied.stderr).toBe('')
  const compiled = spawnSync(join(copy, 'node_modules/.bin/tsc'), ['--noEmit', '-p', '.'], {
    cwd: copy,
    encoding: 'utf8',
  })
  expect(compiled.stdout).toBe('')

  const [eve, newYear] = said(['2026-12-31', '2027-01-01'])
  expect(eve).toContain('认证费用 360 元')
  expect(eve).toContain('2027-01-01 起：认证费用 400 元')
  expect(newYear).toContain('认证费用 400 元')
  expect(newYear).not.toContain('360')
})
