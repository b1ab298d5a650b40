import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import postcss, { type AtRule, type Declaration, type Root } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { convertLengths } from '../lengths'
import { SCOPE } from '../package-format'
import type { Files } from './files'

export type StyleKind = 'app' | 'page' | 'component'

/** Compiles one WXSS file, imports included, to CSS for the preview's document. */
export const compileStyle = (
  files: Files,
  file: string,
  kind: StyleKind,
  problem: (m: string) => void,
): string => {
  const root = withImports(files, file, problem)
  if (!root) return ''
  root.walkRules((rule) => {
    if (isKeyframe(rule.parent)) return
    rule.selector = scopedSelector(rule.selector, kind, file, problem)
  })
  root.walkDecls((declaration) => convertUnits(declaration))
  return root.toString()
}

const withImports = (files: Files, file: string, problem: (message: string) => void): Root | undefined => {
  if (!files.exists(file)) return undefined
  const root = parse(files, file, problem)
  root?.walkAtRules('import', (rule) => {
    const target = /^(?:url\()?['"]([^'"]+)['"]/.exec(rule.params)?.[1]
    const path = target?.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(file), target ?? '')
    if (!target || !files.exists(path)) problem(`${file}: @import ${rule.params} is not found`)
    const imported = target ? withImports(files, path, problem) : undefined
    if (imported) rule.replaceWith(imported.nodes)
    else rule.remove()
  })
  return root
}

const parse = (files: Files, file: string, problem: (message: string) => void): Root | undefined => {
  try {
    return postcss.parse(readFileSync(files.onDisk(file), 'utf8'), { from: file })
  } catch (error) {
    problem((error as Error).message)
    return undefined
  }
}

const isKeyframe = (parent: unknown): boolean =>
  (parent as AtRule | undefined)?.name?.endsWith('keyframes') === true

const scopedSelector = (
  selector: string,
  kind: StyleKind,
  file: string,
  problem: (m: string) => void,
): string =>
  selectorParser((root) => {
    root.walkTags((tag) => {
      if (isNthArgument(tag)) return
      if (kind === 'component') problem(`${file}: WeChat allows no tag selector in a component (${selector})`)
      tag.value = `wx-${tag.value}`
    })
    if (kind === 'component') {
      root.walkIds(() => problem(`${file}: WeChat allows no id selector in a component (${selector})`))
      root.walkClasses((name) => void (name.value = SCOPE + name.value))
      root.walkPseudos((pseudo) => {
        if (pseudo.value === ':host') pseudo.value = `[wx-host="${SCOPE}"]`
      })
    }
    if (kind === 'page') root.each((one) => void scopeToPage(one, file))
  }).processSync(selector)

const isNthArgument = (tag: selectorParser.Tag): boolean =>
  tag.parent?.parent?.type === 'pseudo' && String(tag.parent.parent.value).startsWith(':nth')

/** `:where` adds no weight, so that a page's rule beats the app's exactly as often as on a phone. */
const scopeToPage = (selector: selectorParser.Selector, file: string): void => {
  const page = `:where([is="${file.replace(/\.wxss$/, '')}"])`
  const first = selector.first
  if (first?.type === 'tag' && first.value === 'wx-page') {
    selector.insertAfter(first, selectorParser.pseudo({ value: page }))
    return
  }
  if (first) {
    first.spaces.before = ''
    selector.insertBefore(first, selectorParser.combinator({ value: ' ' }))
    selector.prepend(selectorParser.pseudo({ value: page }))
  }
}

const convertUnits = (declaration: Declaration): void => {
  declaration.value = convertLengths(declaration.value)
}
