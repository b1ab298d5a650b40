import { transform } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DATA = 'miniprogram/packages/catalogue/data'

/** Bytes of packed lists as they lie in the package: compiled and minified, not compressed. */
export const packedBytes = async (modules: readonly string[]): Promise<number> => {
  const sizes = modules.map(async (name) => {
    const source = readFileSync(join(DATA, `${name}.ts`), 'utf8')
    const { code } = await transform(source, { loader: 'ts', minify: true, charset: 'utf8' })
    return Buffer.byteLength(code)
  })
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0)
}
