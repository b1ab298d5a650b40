import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeReleaseCopy } from './release-copy.mjs'

const ROOT = join(__dirname, '../..')
let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'release-'))
  writeReleaseCopy(ROOT, copy)
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

const textOf = (path: string): string => readFileSync(join(copy, path), 'utf8')

test('what is released has no self-check, and knows that it has none', () => {
  expect(textOf('miniprogram/app.json')).not.toContain('self-check')
  for (const folder of ['packages', 'workers'])
    expect([folder, existsSync(join(copy, 'miniprogram', folder, 'self-check'))]).toEqual([folder, false])
  expect(textOf('miniprogram/platform/release.ts')).toContain('HOLDS_SELF_CHECK = false')
})

test('no file that is left reads what was taken out', () => {
  const left = readdirSync(join(copy, 'miniprogram'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:ts|json|wxml|wxss)$/.test(name) && !name.startsWith('miniprogram_npm'),
  )
  expect(left.length).toBeGreaterThan(500)
  const reads = /(?:from |require\(|"|@import )['"]?[^'"\n]*\/self-check\//
  const readers = left.filter((name) => reads.test(textOf(join('miniprogram', name))))
  expect(readers).toEqual([])
})

test('every other page is still there', () => {
  const { pages, subPackages } = JSON.parse(textOf('miniprogram/app.json')) as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  const all = [
    ...pages,
    ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => join(root, page))),
  ]
  expect(all.length).toBeGreaterThan(30)
  expect(all.filter((page) => !existsSync(join(copy, 'miniprogram', `${page}.wxml`)))).toEqual([])
})
