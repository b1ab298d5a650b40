/**
 * npm test: every check in turn, whatever the others say. Its last line is `N passed, N failed`.
 * `npm test -- --only=lint,jest` runs the stages whose names begin so. A stage that is no test runner counts as one.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserProblem } from './browser.mjs'

const ROOT = join(import.meta.dirname, '..')
const SCRATCH = mkdtempSync(join(tmpdir(), 'npm-test-'))
const LIMIT_MS = 12 * 60_000

/** Runs one of the project's tools with its output shown; true when it ends well. */
const succeeds = (tool, args, env = {}) =>
  new Promise((resolve) => {
    const command = tool === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', tool)
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      timeout: LIMIT_MS,
    })
    child.on('error', (error) => resolve(console.error(error.message)))
    child.on('close', (code) => resolve(code === 0))
  })

const reportIn = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined // the runner ended before it wrote one
  }
}

/** A runner that ends badly without a failed test (coverage floor, broken start) has failed once. */
const counted = (isWell, passed, failed) => ({ passed, failed: isWell ? failed : Math.max(failed, 1) })

const check = (tool, args) => async () => {
  const isWell = await succeeds(tool, args)
  return counted(isWell, isWell ? 1 : 0, 0)
}

const jest = (args, env) => async () => {
  const path = join(SCRATCH, 'jest.json')
  rmSync(path, { force: true })
  const isWell = await succeeds('jest', ['--maxWorkers=2', '--json', `--outputFile=${path}`, ...args], env)
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = reportIn(path) ?? {}
  return counted(isWell, numPassedTests, numFailedTests + numRuntimeErrorTestSuites)
}

const journeys = async () => {
  const problem = browserProblem()
  if (problem) {
    console.error(problem)
    return { passed: 0, failed: 1 }
  }
  const path = join(SCRATCH, 'journeys.json')
  const args = ['test', '-c', 'test/journeys/playwright.config.ts', '--reporter=list,json']
  const isWell = await succeeds('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: path })
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = reportIn(path)?.stats ?? {}
  if (flaky > 0) console.log(`${flaky} passed only at the second try`)
  return counted(isWell, expected + flaky, unexpected + skipped)
}

/** What has grown old by itself: told, never failed, so that no checkout turns red by waiting. */
const freshness = async () => {
  const script = join(SCRATCH, 'check-sources.cjs')
  const bundle = ['--bundle', '--platform=node', '--log-level=error', `--outfile=${script}`]
  const isBuilt = await succeeds('esbuild', ['test/rules/check-sources.ts', ...bundle])
  if (isBuilt && !(await succeeds('node', [script])))
    console.log('warning: npm run check:sources must pass before an upload')
  return counted(isBuilt, isBuilt ? 1 : 0, 0)
}

const STAGES = [
  ['format', check('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', check('eslint', ['--max-warnings', '0', '.'])],
  ['types-product', check('tsc', ['-p', '.'])],
  ['types-tests', check('tsc', ['-p', 'test'])],
  ['types-preview', check('tsc', ['-p', 'preview'])],
  ['jest', jest(['--coverage'])],
  ['jest-new-york', jest(['test/rules'], { TEST_TIME_ZONE: 'America/New_York' })],
  ['official-compile', check('node', ['test/official-compile/compile.mjs'])],
  ['journeys', journeys],
  ['freshness', freshness],
]

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const chosen = STAGES.filter(([name]) => !only || only.some((start) => start && name.startsWith(start)))

const results = []
for (const [name, run] of chosen) {
  console.log(`\n── ${name}`)
  results.push({ name, ...(await run()) })
}
rmSync(SCRATCH, { recursive: true, force: true })

const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
console.log()
for (const { name, passed, failed } of results) {
  console.log(`${failed ? 'FAIL' : 'ok  '} ${name.padEnd(18)}${passed} passed, ${failed} failed`)
}
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0
