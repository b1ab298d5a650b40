import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The task page of a country, done on a copy of the product as a newcomer would do it. */

const ROOT = join(__dirname, '../..')

const PRINTER = `
  import { sourceUses } from './miniprogram/packages/guide/sources/source-uses'
  import { requiredMaterials } from './miniprogram/rules/required-materials'
  const degree = { place: process.argv[2], level: 'master', mode: 'on-campus', applicant: 'mainland',
    circumstances: [], endedOn: '2024-06-30', school: { kind: 'typed', name: 'X' } }
  const today = '2026-11-23' as never
  console.log(requiredMaterials(degree as never, { record: 'found' }, today).map(({ material }) => material).join())
  console.log(sourceUses(today).get('guidelines-2025')!.some(({ id }) => id === 'country-extra'))
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

const asked = (place: string): readonly string[] => {
  const bundle = join(copy, 'print.cjs')
  const build = ['print.ts', '--bundle', '--platform=node', `--outfile=${bundle}`, '--log-level=error']
  execFileSync(join(copy, 'node_modules/.bin/esbuild'), build, { cwd: copy })
  return execFileSync('node', [bundle, place], { encoding: 'utf8' }).trim().split('\n')
}

test('one file and one row give a country what it asks, and its source a place on the page of sources', () => {
  expect(asked('马耳他')[0]).not.toContain('country-extra')

  const page = readFileSync(join(ROOT, 'docs/tasks/new-country.md'), 'utf8')
  const diff = /```diff\n([\s\S]*?)```/.exec(page)![1]!
  const applied = spawnSync('git', ['apply', '-p1', '-'], { cwd: copy, input: diff, encoding: 'utf8' })
  expect(applied.stderr).toBe('')
  const compiled = spawnSync(join(copy, 'node_modules/.bin/tsc'), ['--noEmit', '-p', '.'], {
    cwd: copy,
    encoding: 'utf8',
  })
  expect(compiled.stdout).toBe('')

  const [materials, isCited] = asked('马耳他')
  expect(materials).toContain('country-extra')
  expect(isCited).toBe('true')
  expect(asked('澳大利亚')[0]).not.toContain('country-extra')
})
