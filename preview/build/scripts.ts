import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import type { Files } from './files'

export interface ScriptModule {
  path: string
  code: string
  /** What `require('…')` names in this file, and the module it means. */
  requires: Record<string, string>
}

const REQUIRE = /\brequire(?:\.async)?\(\s*(['"])([^'"]+)\1\s*\)/g
/** WeChat's packer hands each file of an npm package its `require` as an argument, which minified has any name. */
const PACKED_REQUIRE = /\b[\w$]+\(\s*(['"])([^'"]+)\1\s*\)/g

const isPacked = (path: string): boolean => /(^|\/)miniprogram_npm\//.test(path)

/** Compiles scripts one file at a time and follows what they require, as WeChat's own loader does. */
export class Scripts {
  readonly modules = new Map<string, ScriptModule>()

  constructor(
    private readonly files: Files,
    private readonly problem: (message: string) => void,
  ) {}

  async add(path: string): Promise<void> {
    const file = this.files.script(path)
    if (this.modules.has(path) || !file) return
    const module: ScriptModule = { path, code: '', requires: {} }
    this.modules.set(path, module)
    module.code = await this.compile(file)
    for (const match of module.code.matchAll(isPacked(path) ? PACKED_REQUIRE : REQUIRE)) {
      const reference = match[2]! // the pattern has it
      const target = this.files.module(reference, path)
      if (target === undefined) this.notFound(reference, path)
      else {
        module.requires[reference] = target
        await this.add(target)
      }
    }
  }

  private async compile(file: string): Promise<string> {
    const source = readFileSync(this.files.onDisk(file), 'utf8')
    if (file.endsWith('.js')) return source // as WeChat's packer or its compiler wrote it
    try {
      const { code } = await transform(source, {
        loader: 'ts',
        format: 'cjs',
        target: 'es2020',
        // As WeChat's compiler does: what waits, waits for the phone's own Promise.
        supported: { 'async-await': false, 'async-generator': false, 'for-await': false },
        sourcefile: file,
        // As it does too: a field without a value is no property until something is put there.
        tsconfigRaw: { compilerOptions: { target: 'ES2020', useDefineForClassFields: false } },
      })
      return code
    } catch (error) {
      this.problem(`${file}: ${(error as Error).message}`)
      return `throw new Error(${JSON.stringify(`${file} does not compile`)})`
    }
  }

  /** Packages guard optional Node modules by try or typeof: in our own code a missing module is a mistake. */
  private notFound(reference: string, from: string): void {
    if (!isPacked(from)) this.problem(`${from}: module "${reference}" is not found`)
  }
}
