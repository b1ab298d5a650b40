import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(__dirname, '../..')

/** The project's own files, tracked or about to be, as git sees them (a path per file, from the root). */
export const projectFiles = (pattern: RegExp): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => pattern.test(path) && existsSync(join(ROOT, path)))

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** The files whose text matches, with the matched text: what a failing test prints. */
export const matchesIn = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) => {
    const found = pattern.exec(textOf(path))
    return found ? [`${path}: ${found[0]}`] : []
  })
