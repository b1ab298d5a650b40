import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PAGE_NAME } from '../../miniprogram/content/page-names'
import { PAGE_ADDRESSES } from '../../miniprogram/model/page-address'
import { matchesIn, projectFiles, ROOT, textOf } from './files'
import { ABSENT_GLOBALS } from '../../preview/package-format'
import { graphOf, importCycle } from './import-cycle'

test.each(['miniprogram', 'preview'])('no file of %s/ imports itself through others', (folder) => {
  const graph = graphOf(folder)
  expect(graph.size).toBeGreaterThan(100)
  expect(importCycle(graph)).toBeUndefined()
})

test('a ring of imports would be found', () => {
  const ring = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  expect(importCycle(ring)).toEqual(['b', 'c', 'b'])
})

test('no file imports nothing from another', () => {
  const code = projectFiles(/\.(?:ts|mts|mjs|cjs|js)$/)
  expect(matchesIn(code, /^import (?:type )?\{\s*\} from .*/m)).toEqual([])
})

test('every page of app.json has an address in the vocabulary, and no other', () => {
  const { pages, subPackages } = JSON.parse(textOf('miniprogram/app.json')) as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  const inPackages = subPackages.flatMap(({ root, pages: names }) => names.map((name) => `${root}/${name}`))
  expect([...PAGE_ADDRESSES]).toEqual([...pages, ...inPackages])
})

test('home fetches every subpackage ahead: what was opened once works without a network', () => {
  const { subPackages, preloadRule } = JSON.parse(textOf('miniprogram/app.json')) as {
    subPackages: { name: string }[]
    preloadRule: Record<string, { network: string; packages: string[] }>
  }
  expect(Object.keys(preloadRule)).toEqual(['pages/home/home'])
  const { network, packages } = preloadRule['pages/home/home']!
  expect(network).toBe('all')
  const forStudents = subPackages.map(({ name }) => name).filter((name) => name !== 'self-check')
  expect([...packages].sort()).toEqual(forStudents.sort())
})

test('no script declares a name that WeChat hands every script empty: a phone would not read it', () => {
  const names = ABSENT_GLOBALS.join('|')
  const declared = new RegExp(
    `^(?:export )?(?:const|let|class) (?:${names})\\b.*|^(?:export )?const \\{[^}]*\\b(?:${names})\\b[^}]*\\}.*`,
    'm',
  )
  expect(declared.test('const top = 1')).toBe(true)
  expect(declared.test('  const top = 1')).toBe(false)
  expect(matchesIn(projectFiles(/^miniprogram\/.*\.ts$/), declared)).toEqual([])
})

test('no screen embeds a web page', () => {
  expect(matchesIn(projectFiles(/^miniprogram\/.*\.wxml$/), /<web-view/)).toEqual([])
})

test('no style and no template loads anything from the network', () => {
  const fromNetwork = /(?:url\(|src=|href=)\s*['"]?(?:https?:)?\/\/[^\s'")]+/
  expect(matchesIn(projectFiles(/^miniprogram\/.*\.(?:wxss|wxml|wxs)$/), fromNetwork)).toEqual([])
})

test('the packed libraries name no network host in code, templates or styles', () => {
  const packed = join(ROOT, 'node_modules/@vant/weapp/lib')
  const files = readdirSync(packed, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|wxs|wxml|wxss)$/.test(name))
    .map((name) => `node_modules/@vant/weapp/lib/${name}`)
  expect(matchesIn(files, /['"(](?:https?:)?\/\/[a-z0-9-]+\.[a-z][^\s'")]*/)).toEqual([])
})

test('every icon that a screen names is in the packaged font', () => {
  const glyphs = new Set(
    [
      ...textOf('node_modules/@vant/weapp/lib/icon/index.wxss').matchAll(/\.van-icon-([a-z0-9-]+):before/g),
    ].map(([, name]) => name),
  )
  const named =
    /<van-icon[^>]*?\sname="([a-z][a-z0-9-]*)"|<van-[a-z-]+[^>]*?\s(?:left-|right-)?icon="([a-z][a-z0-9-]*)"/g
  const unknown = projectFiles(/^miniprogram\/.*\.wxml$/).flatMap((file) =>
    [...textOf(file).matchAll(named)]
      .map(([, icon, ofButton]) => icon ?? ofButton)
      .filter((icon) => !glyphs.has(icon))
      .map((icon) => `${file}: ${icon}`),
  )
  expect(unknown).toEqual([])
})

test('every test runs: none is skipped, none shuts out the others', () => {
  const left =
    /\b(?:test|it|describe)(?:\.describe)?\.(?:only|skip|fixme|todo)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/
  expect(matchesIn(projectFiles(/^test\/.*\.(?:test|spec)\.ts$/), left)).toEqual([])
})

test('no file names a place on somebody’s machine', () => {
  const texts = projectFiles(/\.(?:ts|js|cjs|mjs|json|md|wxml|wxss|wxs|yml|sh)$|^\.ci\/|^\.npmrc$/)
  expect(matchesIn(texts, /(?:^|[\s"'`(])(?:\/home\/|\/Users\/|\/root\/|\/work\/|[A-Z]:\\Users)/m)).toEqual(
    [],
  )
})

test('the folders in README’s picture exist', () => {
  const picture = /^```\n(miniprogram\/|README\.md)[\s\S]*?^```/m.exec(textOf('README.md'))?.[0] ?? ''
  const folders = foldersIn(picture)
  expect(folders.length).toBeGreaterThan(10)
  expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([])
})

/** Each `name/` at the head of a line of the picture, under the less indented folder above it. */
const foldersIn = (picture: string): string[] => {
  const parents: { indent: number; path: string }[] = []
  return [...picture.matchAll(/^( *)([\w.-]+(?:\/[\w.-]+)*)\//gm)].map(([, space, name]) => {
    while (parents.length && parents[parents.length - 1]!.indent >= space!.length) parents.pop()
    const path = [parents[parents.length - 1]?.path, name].filter(Boolean).join('/')
    parents.push({ indent: space!.length, path })
    return path
  })
}

test('the bar above a page says the name by which other pages lead to it', () => {
  const at: Readonly<Record<keyof typeof PAGE_NAME, string>> = {
    profile: 'forms/profile/profile',
    degree: 'forms/degree-form/degree-form',
    certificate: 'forms/certificate/certificate',
    'study-history': 'forms/study-history/study-history',
    majors: 'catalogue/majors/majors',
    data: 'backup/data/data',
    facts: 'guide/facts/facts',
  }
  const inBars = Object.entries(at).map(([id, page]) => {
    const { navigationBarTitleText } = JSON.parse(textOf(`miniprogram/packages/${page}.json`)) as {
      navigationBarTitleText: string
    }
    return [id, navigationBarTitleText]
  })
  expect(Object.fromEntries(inBars)).toEqual(PAGE_NAME)
})

test('a screen reader can go from heading to heading: what looks like one is one', () => {
  const silent = projectFiles(/^miniprogram\/.*\.wxml$/).flatMap((path) =>
    [...textOf(path).matchAll(/<(?:view|text)\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => /class="(?:[^"]* )?(?:title|heading|card__heading)[ "]/.test(tag))
      .filter((tag) => !tag.includes('aria-role='))
      .map((tag) => `${path}: ${tag}`),
  )
  expect(silent).toEqual([])
})

/** They need a photograph or an entry of their own, or are of the developer's version: the journeys that make those open them. */
const OPENED_ELSEWHERE = [
  'packages/capture/camera/camera',
  'packages/capture/viewer/viewer',
  'packages/capture/corners/corners',
  'packages/capture/portrait/portrait',
  'packages/forms/study-entry/study-entry',
  'packages/self-check/self-check/self-check',
]

test('every page of app.json is among those whose looks are tested', () => {
  const walked = textOf('test/journeys/journey-pages.ts')
  expect(PAGE_ADDRESSES.filter((page) => !walked.includes(`/${page}`))).toEqual(OPENED_ELSEWHERE)
})
