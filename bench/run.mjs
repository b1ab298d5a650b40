/**
 * npm run bench: every module bench/*.ts in turn, each as one table. `npm run bench -- schools save` picks some.
 * A module exports `run(): Promise<{ name, unit, value }[]>`; what it compares runs side by side in the same run.
 */
import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const OUT = join(ROOT, 'node_modules/.cache/bench')

const load = async (name) => {
  const outfile = join(OUT, `${name}-${process.pid}.mjs`)
  const entry = join(ROOT, 'bench', `${name}.ts`)
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' }
  await build({ entryPoints: [entry], outfile, ...options })
  return import(pathToFileURL(outfile).href)
}

/** Columns on a terminal: a Chinese character takes two. */
const width = (text) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)

const shown = (value) =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 3 : 1)

const printTable = (title, rows) => {
  const longest = Math.max(...rows.map(({ name }) => width(name)))
  console.log(`\n${title}`)
  for (const { name, unit, value } of rows) {
    console.log(`  ${name}${' '.repeat(longest - width(name))}  ${shown(value).padStart(12)} ${unit}`)
  }
}

process.chdir(ROOT)
mkdirSync(OUT, { recursive: true })
const wanted = process.argv.slice(2)
const names = readdirSync(join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
let failures = 0
for (const name of names) {
  try {
    const { run } = await load(name)
    printTable(name, await run())
  } catch (error) {
    failures += 1
    console.error(`\n${name} did not finish:`, error) // one table that cannot be made must not cost the others
  }
}
process.exit(failures > 0 ? 1 : 0) // a preview or a browser that a module started must not keep the run alive
