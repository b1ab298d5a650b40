/**
 * Jest transform: TypeScript and ES modules become CommonJS, types are only stripped (tsc checks them).
 * There is no hoisting of jest.mock: code under test receives its dependencies as arguments.
 */
const { transformSync } = require('esbuild')

const loaderOf = (path) => (path.endsWith('.ts') ? 'ts' : 'js')

/** esbuild's own helper lines have branches that no test of ours can reach; lines stay where they are. */
const withoutGlueBranches = (code) =>
  code.replace(/^(var __\w+ = |0 && \()/gm, '/* istanbul ignore next */ $1')

module.exports = {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: loaderOf(path),
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'external',
    })
    return { code: withoutGlueBranches(code), map }
  },
}
