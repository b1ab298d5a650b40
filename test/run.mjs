/**
 * npm test: every check in turn, whatever the others say. Its last line is `N passed, N failed`.
 *   --only=lint,jest     the stages whose names begin so
 *   --shard=2/3          a third of the jest files and of the journeys
 *   --changed            jest runs the tests of what is not committed (npm run check)
 *   --thorough           the thorough parts of the tests, with --seed=N (npm run test:thorough)
 *   --limit=40           minutes after which a stage is ended
 * A stage that is no test runner counts as one. Ctrl-C and a kill end all that it started.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { browserProblem } from './browser.mjs'
import { progressIn } from './runner/progress.mjs'
import { dismissGuardian, runTool, stopTools } from './runner/run-tool.mjs'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    shard: { type: 'string' },
    changed: { type: 'boolean', default: false },
    thorough: { type: 'boolean', default: false },
    seed: { type: 'string' },
    limit: { type: 'string' },
  },
})

/** What eslint and tsc found the last time. */
const CACHES = 'node_modules/.cache'
const areCachesCold = ['eslint', 'tsc'].some((tool) => !existsSync(join(CACHES, tool)))

const SCRATCH = mkdtempSync(join(tmpdir(), 'npm-test-'))
/** Of one stage. Idle, the longest takes less than half of it. */
const LIMIT_MINUTES = options.thorough ? 240 : 40
const limitMs = Number(options.limit ?? LIMIT_MINUTES) * 60_000
const RUNNERS = join(import.meta.dirname, 'runner')

const shard = options.shard ? [`--shard=${options.shard}`] : []
const seed = options.seed ?? (options.thorough ? String(Date.now() % 1_000_000_000) : undefined)
const sampling = { ...(options.thorough ? { THOROUGH: '1' } : {}), ...(seed ? { SEED: seed } : {}) }
if (seed) console.log(`seed ${seed}`)

/** A runner that ends badly without a failed test (coverage floor, broken start) has failed once. */
const counted = (outcome, { passed, failed, ...told }) => ({
  ...told,
  outcome,
  passed,
  failed: outcome === 'well' ? failed : Math.max(failed, 1),
})

const check =
  (tool, ...args) =>
  async () => {
    const outcome = await runTool(tool, args, { limitMs, isQuiet: true })
    return counted(outcome, { passed: outcome === 'well' ? 1 : 0, failed: 0 })
  }

/** By its path: the TypeScript that lint imports brings a command of the same name. */
const TSC = 'node_modules/typescript-native/bin/tsc'

/** What it finds is kept beside the other caches: the next run looks at what has changed since. */
const types = (name, project) =>
  check('node', TSC, '-p', project, '--incremental', '--tsBuildInfoFile', join(CACHES, 'tsc', name))

const tests = async (name, tool, args, env) => {
  const path = join(SCRATCH, `${name}.progress`)
  const outcome = await runTool(tool, args, { limitMs, env: { ...sampling, ...env, TEST_PROGRESS: path } })
  return counted(outcome, progressIn(path))
}

const jest = (name, args, env) => () => {
  const reporters = ['default', join(RUNNERS, 'jest-progress.mjs')].map(
    (reporter) => `--reporters=${reporter}`,
  )
  return tests(name, 'jest', [...args, '--maxWorkers=3', ...reporters], env)
}

/** What installs packages: as any other tool, ended with the run. */
const runAsRoot = (command, args) =>
  runTool(command, args, { limitMs, env: { DEBIAN_FRONTEND: 'noninteractive' } })

const journeys = async () => {
  const problem = await browserProblem(runAsRoot)
  if (problem) console.error(problem)
  if (problem) return counted('badly', { passed: 0, failed: 1 })
  const reporters = `--reporter=list,${join(RUNNERS, 'journey-progress.mjs')}`
  return tests('journeys', 'playwright', [
    'test',
    '-c',
    'test/journeys/playwright.config.ts',
    reporters,
    ...shard,
  ])
}

/** What has grown old by itself: told, never failed, so that no checkout turns red by waiting. */
const freshness = async () => {
  const script = join(SCRATCH, 'check-sources.cjs')
  const bundle = ['--bundle', '--platform=node', '--log-level=error', `--outfile=${script}`]
  const built = await runTool('esbuild', ['test/rules/check-sources.ts', ...bundle], { limitMs })
  if (built === 'well' && (await runTool('node', [script], { limitMs })) !== 'well')
    console.log('warning: npm run check:sources must pass before an upload')
  return counted(built, { passed: built === 'well' ? 1 : 0, failed: 0 })
}

/** One core each; the longest first, so that neither core is left waiting. */
const STATIC = [
  ['official-compile', check('node', 'test/official-compile/compile.mjs')],
  ['lint', check('eslint', '--cache', '--cache-location', `${CACHES}/eslint/`, '--max-warnings', '0', '.')],
  ['lint-types', check('oxlint', '--type-aware', '--max-warnings', '0', '.')],
  ['types-tests', types('test', 'test')],
  ['types-product', types('product', '.')],
  ['types-preview', types('preview', 'preview')],
  ['unused', check('knip', '--no-progress')],
  ['format', check('oxfmt', '--check', '.')],
]
/** The rules are counted line by line, which makes whatever else runs with them slow; a part of them reaches no floor. */
const JEST = options.changed
  ? [['jest', jest('jest', ['--onlyChanged', '--passWithNoTests'])]]
  : [
      [
        'jest-rules',
        jest('jest-rules', ['--selectProjects', 'rules', ...(options.shard ? shard : ['--coverage'])]),
      ],
      ['jest', jest('jest', ['--selectProjects', 'logic', 'screens', ...shard])],
    ]
/** Both cores each, one after the other. */
const TESTS = [
  ...JEST,
  ...(options.changed ? [['recipes', check('node', 'test/recipes/applies.mjs')]] : []),
  ['jest-new-york', jest('jest-new-york', ['test/rules'], { TEST_TIME_ZONE: 'America/New_York' })],
  ['journeys', journeys],
  ['freshness', freshness],
]

const CHECKED = ['format', 'lint', 'types', 'jest', 'recipes']
const NOT_CHECKED = ['jest-new-york']
const only = options.only?.split(',') ?? (options.changed ? CHECKED : options.thorough ? ['jest'] : undefined)
const isChosen = ([name]) =>
  (!only || only.some((start) => start && name.startsWith(start))) &&
  !((options.changed || options.thorough) && NOT_CHECKED.includes(name))

const results = []

const told = ({ name, outcome, passed, failed, seconds, failures = [], atSecondTry = [], running = [] }) => [
  `${failed ? 'FAIL' : 'ok  '} ${name.padEnd(18)}${passed} passed, ${failed} failed, ${seconds} s`,
  ...(outcome === 'late' ? [`     ended at its limit of ${limitMs / 60_000} minutes`] : []),
  ...(outcome === 'well' ? [] : running.map((one) => `     was running: ${one}`)),
  ...failures.map((one) => `     failed: ${one}`),
  ...atSecondTry.map((one) => `     passed only at the second try: ${one}`),
]

const summarize = () => {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  console.log(`\n${results.flatMap(told).join('\n')}`)
  console.log(`${Math.round(performance.now() / 1000)} s in all${areCachesCold ? ', with cold caches' : ''}`)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') > 0 || total('passed') === 0 ? 1 : 0
}

const run = async ([name, stage]) => {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const result = await stage().catch((error) => {
    console.error(error)
    return counted('badly', { passed: 0, failed: 1, failures: [error.message] })
  })
  results.push({ name, ...result, seconds: Math.round((Date.now() - started) / 1000) })
}

const leave = (code) => {
  rmSync(SCRATCH, { recursive: true, force: true })
  dismissGuardian()
  process.exit(code)
}

let isStopping = false
for (const [name, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])
  process.on(name, async () => {
    if (isStopping) return
    isStopping = true
    console.log(`\nstopped by ${name}: ending what runs`)
    await stopTools()
    // The ended stages are told; a second is for whatever might hold their output open.
    await Promise.race([everything, new Promise((resolve) => setTimeout(resolve, 1000))])
    summarize()
    leave(128 + number)
  })

/** So many of them at a time, in their order. */
const runAll = async (stages, atOnce) => {
  const waiting = stages.filter(isChosen)
  const oneAfterTheOther = async () => {
    while (waiting.length > 0 && !isStopping) await run(waiting.shift())
  }
  await Promise.all(Array.from({ length: atOnce }, oneAfterTheOther))
}

// One more than two cores need: beside other busy programs each gets no more than its share.
const everything = runAll(STATIC, 3).then(() => runAll(TESTS, 1))
await everything
if (!isStopping) leave(summarize())
