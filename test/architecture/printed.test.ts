import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import config from '../../miniprogram/app.json'
import { ROOT, textOf } from './files'

/** What a page's view gives is for the student: whatever nothing prints, no student reads, however well it is tested. */

const PAGES = [
  ...config.pages,
  ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]
  .map((page) => `miniprogram/${page}`)
  .filter((page) => existsSync(join(ROOT, `${page}.view.ts`)))

const viewName = (page: string): string =>
  `${basename(page).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}View`

/** The names in the objects that a function gives, not in those of functions within it. */
const givenBy = (view: ts.ArrowFunction): string[] => {
  const namesIn = (given: ts.Node): string[] => {
    if (ts.isParenthesizedExpression(given)) return namesIn(given.expression)
    if (!ts.isObjectLiteralExpression(given)) return []
    return given.properties.flatMap(({ name }) => name?.getText() ?? [])
  }
  const returned = (node: ts.Node): string[] => {
    if (ts.isArrowFunction(node)) return []
    if (ts.isReturnStatement(node) && node.expression) return namesIn(node.expression)
    return node.getChildren().flatMap(returned)
  }
  return ts.isBlock(view.body) ? returned(view.body) : namesIn(view.body)
}

const givenOn = (page: string): string[] => {
  const path = `${page}.view.ts`
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ name }) => name.getText() === viewName(page))
    .flatMap(({ initializer }) =>
      initializer && ts.isArrowFunction(initializer) ? givenBy(initializer) : [],
    )
}

const isPrinted = (name: string, wxml: string): boolean =>
  [...wxml.matchAll(/\{\{(.*?)\}\}/gs)].some(([, printed]) =>
    new RegExp(`(?<![.\\w'])${name}\\b`).test(printed!),
  )

const unseenOn = (page: string): string[] => {
  const [wxml, handlers] = [textOf(`${page}.wxml`), textOf(`${page}.ts`)]
  return givenOn(page).filter((name) => !isPrinted(name, wxml) && !new RegExp(`\\b${name}\\b`).test(handlers))
}

test.each(PAGES)('%s prints what its view gives', (page) => {
  expect(unseenOn(page)).toEqual([])
})

test('most pages have such a view', () => {
  expect(PAGES.filter((page) => givenOn(page).length > 0).length).toBeGreaterThan(PAGES.length / 2)
})
