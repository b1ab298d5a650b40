/**
 * WeChat's own compilers, offline: npm packing, the upload compile, WXML to JavaScript, and the code-quality verdicts
 * on what came out. Prints the size of each package and fails on any error, verdict or size over the floor.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ci from 'miniprogram-ci'
import compiler from 'miniprogram-compiler'
import { officialProject } from './official-project.mjs'
import { packNpm } from './pack-npm.mjs'
import { packageSizes } from './package-sizes.mjs'

const ROOT = join(import.meta.dirname, '../..')
const KB = 1024
/** What each package may weigh, a little above what it weighs: growing past it is a decision. WeChat's own limit is 2 MB. */
const BUDGET_KB = {
  // The aim is 650: the key derivation of backups (23 KB) can leave.
  主包: 660,
  'packages/capture': 260,
  'packages/catalogue': 720,
  'packages/forms': 90,
  'packages/progress': 80,
  'packages/guide': 130,
  'packages/backup': 200,
  workers: 110,
}

/**
 * Rules and what several subpackages share have one home, in the main package: WeChat counts both as its subpackages'.
 */
const ONLY_SUBPACKAGE_KB = 70
const isAccepted = ({ name, detail }) =>
  name === 'CONTAINS_OTHER_PKG_JS' && detail.size / KB <= ONLY_SUBPACKAGE_KB

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Everything the upload would carry, by path. */
const compile = async (scratch) => {
  const project = officialProject(ROOT, scratch)
  const setting = { useProjectConfig: true }
  return ci.getCompiledResult({ project, version: '0.0.0', setting, onProgressUpdate: () => {} })
}

/** What came out, as a project of plain JavaScript: the verdicts are about these files, not about TypeScript. */
const writeCompiled = (compiled, folder) => {
  for (const [path, content] of Object.entries(compiled)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const { setting } = readJson(join(ROOT, 'project.config.json'))
  const config = { appid: 'touristappid', compileType: 'miniprogram', miniprogramRoot: './', setting }
  writeFileSync(join(folder, 'project.config.json'), JSON.stringify(config))
}

const sizeFailures = (sizes) =>
  [...sizes].flatMap(([name, bytes]) => {
    const kb = bytes / KB
    console.log(`  ${kb.toFixed(1).padStart(8)} KB  ${name}`)
    // WeChat's packer leaves out what it takes for unused: workers in TypeScript, unless project.config.json names them.
    if (bytes === 0) return [`${name} is empty: its files were not packed`]
    const budgetKb = BUDGET_KB[name]
    if (budgetKb === undefined) return [`${name} has no budget`]
    return kb > budgetKb ? [`${name} is over its ${budgetKb} KB`] : []
  })

/** WeChat's quota for what the pages of one package fetch ahead. */
const PRELOAD_KB = 2048

const preloadFailures = (sizes, { subPackages, preloadRule }) => {
  const named = new Set(Object.values(preloadRule).flatMap(({ packages }) => packages))
  const roots = subPackages.filter(({ name }) => named.has(name)).map(({ root }) => root)
  const kb = roots.reduce((sum, root) => sum + sizes.get(root), 0) / KB
  console.log(`  ${kb.toFixed(1).padStart(8)} KB  fetched ahead, of ${PRELOAD_KB}`)
  return kb > PRELOAD_KB ? [`what is fetched ahead is over ${PRELOAD_KB} KB`] : []
}

const verdictFailures = async (folder, scratch) => {
  const verdicts = await ci.checkCodeQuality(officialProject(folder, scratch))
  return verdicts.flatMap((verdict) => {
    const { name, success, text, detail } = verdict
    const mark = success ? 'ok  ' : isAccepted(verdict) ? 'kept' : 'FAIL'
    console.log(`  ${mark} ${name}${success ? '' : ` ${JSON.stringify(detail)}`}`)
    return mark === 'FAIL' ? [`${name}: ${text}`] : []
  })
}

const failuresIn = async (scratch) => {
  await packNpm()
  const compiled = await compile(scratch)
  const folder = join(scratch, 'compiled')
  writeCompiled(compiled, folder)
  compiler.wxmlToJs(folder) // throws with the file and line of a template that WeChat refuses
  const app = readJson(join(ROOT, 'miniprogram/app.json'))
  const { subPackages = [], workers } = app
  const apart = workers?.isSubpackage ? [workers.path] : []
  const sizes = packageSizes(compiled, [...subPackages.map(({ root }) => root), ...apart])
  return [...sizeFailures(sizes), ...preloadFailures(sizes, app), ...(await verdictFailures(folder, scratch))]
}

const scratch = mkdtempSync(join(tmpdir(), 'official-compile-'))
const failures = await failuresIn(scratch).catch((error) => [error.stack ?? String(error)])
rmSync(scratch, { recursive: true, force: true })
for (const failure of failures) console.error(failure)
console.log(failures.length ? 'official compile: failed' : 'official compile: passed')
process.exit(failures.length ? 1 : 0) // the compiler leaves its worker processes open
