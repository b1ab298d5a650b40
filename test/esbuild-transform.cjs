/**
 * Jest transform: TypeScript and ES modules become CommonJS, types are only stripped (tsc checks them).
 * There is no hoisting of jest.mock: code under test receives its dependencies as arguments.
 */
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { transformSync } = require('esbuild')

const loaderOf = (path) => (path.endsWith('.ts') ? 'ts' : 'js')

/** esbuild's own helper lines have branches that no test of ours can reach; lines stay where they are. */
const withoutGlueBranches = (code) =>
  code.replace(/^(var __\w+ = |0 && \()/gm, '/* istanbul ignore next */ $1')

/**
 * Jest looks every global up through its sandbox, which makes pixel loops about ten times slower; as locals they are
 * what they are on the phone.
 */
const LOCAL_GLOBALS = [
  'Math',
  'Number',
  'Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int32Array',
  'Float32Array',
  'Float64Array',
]
const banner = `var ${LOCAL_GLOBALS.map((name) => `${name} = globalThis.${name}`).join(', ')};`

/** WeChat's require.async, which answers what another subpackage exports. */
const REQUIRE_ASYNC = "require.async = async (path) => require(path.replace(/\\.js$/, ''));"

const bannerOf = (source) => (source.includes('require.async(') ? banner + REQUIRE_ASYNC : banner)

const ownSource = readFileSync(__filename)

module.exports = {
  /** With this file in the key, a change here is not hidden by Jest's cache. */
  getCacheKey: (source, path, { instrument }) =>
    createHash('sha256')
      .update(ownSource)
      .update(path)
      .update(source)
      .update(String(instrument))
      .digest('hex'),
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: loaderOf(path),
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'external',
      banner: bannerOf(source),
      // As WeChat's compiler does: a field without a value is no property until something is put there.
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    })
    return { code: withoutGlueBranches(code), map }
  },
}
