import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as ts from 'typescript'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import { NUMBERED, SPOKEN } from './all-texts'

const PRODUCT = join(__dirname, '../../miniprogram')
/** Sentences that only one subpackage says lie in that subpackage. */
const CONTENTS = [
  join(PRODUCT, 'content'),
  ...readdirSync(join(PRODUCT, 'packages')).map((name) => join(PRODUCT, 'packages', name, 'content')),
].filter((folder) => existsSync(folder))

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  )

/** Words of the program that stand among the sentences: ids, icons, formats. */
const ID = /^[a-z0-9-]+$/

const sentencesIn = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return ID.test(value) ? [] : [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`))
}

/** The page for the computer runs in a browser and has its words beside it. */
const COMPUTER_PAGE = join(PRODUCT, 'packages/capture/computer-page/words.ts')

const HAN = /[\u4e00-\u9fff]/

const writtenAt = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…')
}

const writtenIn = (file: string): readonly (readonly [string, string])[] => {
  const found: [string, string][] = []
  const visit = (node: ts.Node): void => {
    const text = writtenAt(node)
    if (text !== undefined && HAN.test(text)) found.push([file.slice(PRODUCT.length + 1), text])
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

/** All that is written in content, also inside functions that nobody called here: 「…」 stands for what they put in. */
export const WRITTEN: readonly (readonly [string, string])[] = [
  ...CONTENTS.flatMap(filesIn),
  COMPUTER_PAGE,
].flatMap(writtenIn)

/** Every sentence of the product, each with the place it is written in. */
export const SENTENCES: readonly (readonly [string, string])[] = [
  ...CONTENTS.flatMap(filesIn).flatMap((file) =>
    sentencesIn(jest.requireActual(file), file.slice(PRODUCT.length + 1)),
  ),
  ...sentencesIn(SPOKEN, 'spoken'),
  ...sentencesIn(NUMBERED, 'numbered'),
  ...Object.entries(SOURCES).map(([id, { title }]) => [`SOURCES.${id}`, title] as const),
]
