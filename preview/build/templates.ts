import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { Files } from './files'
import { WXS_GLOBALS, wxsScript } from './wxs'

interface TemplateProblem {
  level: string
  message: string
  path: string
  startLine: number
  startColumn: number
}

/** The hook the runtime installs to give handlers WeChat's event objects. */
const EVENT_HOOK = ';Q.C=(caller,event,listener,path)=>__preview_callHandler(caller,event,listener,path);'

/** Compiles the WXML of one package, with what it imports, to one JavaScript expression. */
export class Templates {
  private readonly group = new TmplGroup()
  private readonly added = new Set<string>()

  constructor(
    private readonly files: Files,
    private readonly problem: (message: string) => void,
  ) {
    this.group.setExtraRuntimeScript(EVENT_HOOK)
  }

  /** Adds a template by its path without extension. */
  add(path: string): void {
    if (this.added.has(path) || !this.files.exists(`${path}.wxml`)) return
    this.added.add(path)
    const source = readFileSync(this.files.onDisk(`${path}.wxml`), 'utf8')
    for (const found of this.group.addTmpl(path, source) as TemplateProblem[]) {
      this.problem(`${path}.wxml:${found.startLine + 1}:${found.startColumn + 1} ${found.message}`)
    }
    this.rewriteInlineScripts(path)
    for (const imported of this.group.getDirectDependencies(path) as string[]) this.add(imported)
    for (const script of this.group.getScriptDependencies(path) as string[]) this.addScript(script, path)
  }

  /** The JavaScript expression that evaluates to the map of compiled templates. */
  expression(): string {
    return `(() => {${WXS_GLOBALS}return ${this.group.getTmplGenObjectGroups()}})()`
  }

  free(): void {
    this.group.free()
  }

  private rewriteInlineScripts(path: string): void {
    for (const name of this.group.getInlineScriptModuleNames(path) as string[]) {
      this.group.setInlineScript(path, name, wxsScript(this.group.getInlineScript(path, name)))
    }
  }

  private addScript(path: string, from: string): void {
    if (this.added.has(`wxs:${path}`)) return
    this.added.add(`wxs:${path}`)
    if (!this.files.exists(`${path}.wxs`)) return this.problem(`${from}: ${path}.wxs is not found`)
    const source = readFileSync(this.files.onDisk(`${path}.wxs`), 'utf8')
    this.group.addScript(path, wxsScript(source))
    for (const match of source.matchAll(/\brequire\(\s*(['"])([^'"]+)\.wxs\1\s*\)/g)) {
      const reference = match[2]! // the pattern has it
      this.addScript(posix.join(posix.dirname(path), reference), path)
    }
  }
}
