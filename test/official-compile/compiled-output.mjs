/**
 * What WeChat's own compiler makes of the sources as they are now, as a folder: what a phone runs, instead of what
 * esbuild makes. Compiled once for each state of the sources. Run by itself, it prints the folder in its last line.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ci from 'miniprogram-ci'
import { officialProject } from './official-project.mjs'

const ROOT = join(import.meta.dirname, '../..')
const CACHE = join(ROOT, 'node_modules/.cache/official-compile')

/** As an upload compiles: for old phones, and made small. */
const AS_UPLOADED = { useProjectConfig: true }

/** Everything that an upload of the project in `root` would carry, by path. */
export const compile = async (root, scratch, setting = AS_UPLOADED) => {
  const project = officialProject(root, scratch)
  return ci.getCompiledResult({ project, version: '0.0.0', setting, onProgressUpdate: () => {} })
}

/** Writes what came out, by path, into a folder. */
export const writeCompiled = (compiled, folder) => {
  for (const [path, content] of Object.entries(compiled)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Names this state of the sources, of what they are packed with, and of the compiler. */
const stateOfSources = () => {
  const hash = createHash('sha256')
  const files = readdirSync(join(ROOT, 'miniprogram'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of [...files, join(ROOT, 'project.config.json'), join(ROOT, 'package.json')])
    hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const DAY_MS = 24 * 3600 * 1000

/** Keeps what was compiled from the sources as they are now; states that nobody can be running any more are forgotten. */
export const keepCompiled = (compiled) => {
  const kept = join(CACHE, stateOfSources())
  if (existsSync(kept)) return kept
  mkdirSync(CACHE, { recursive: true })
  const written = mkdtempSync(join(CACHE, 'writing-'))
  writeCompiled(compiled, written)
  for (const other of readdirSync(CACHE)) {
    const folder = join(CACHE, other)
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS) rmSync(folder, { recursive: true, force: true })
  }
  renameSync(written, kept)
  return kept
}

const compiledFolder = async () => {
  const kept = join(CACHE, stateOfSources())
  if (existsSync(kept)) return kept
  const scratch = mkdtempSync(join(tmpdir(), 'official-compile-'))
  try {
    return keepCompiled(await compile(ROOT, scratch))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await compiledFolder())
  process.exit(0) // the compiler leaves its worker processes open
}
