import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TASKS = 'docs/tasks'
const FIELDS = 'test/stores/save/saved-fields.json'

/** A task page; `{N}` in its example is the version that the project saves, `{N+1}` the next. */
export const taskPage = (root, page) => {
  const { version } = JSON.parse(readFileSync(join(root, FIELDS), 'utf8'))
  return readFileSync(join(root, TASKS, page), 'utf8')
    .replaceAll('{N}', String(version))
    .replaceAll('{N+1}', String(version + 1))
}

/** The diff of a task page; '' where it has none. */
export const exampleOf = (root, page) => /```diff\n([\s\S]*?)```/.exec(taskPage(root, page))?.[1] ?? ''

/** Applies a diff in a folder; with `--check` nothing is written. What git says against it, '' where nothing. */
export const applied = (input, cwd, ...options) => {
  // The lines next to a change must be the same; a sentence two lines off may have been written anew since.
  const args = ['apply', '-C1', '-p1', ...options, '-']
  const { status, stderr } = spawnSync('git', args, { cwd, input, encoding: 'utf8' })
  // Of a change that found its place by fewer lines git speaks too.
  return status === 0 ? '' : stderr
}

/** The pages whose example no longer applies to the files that it changes, each with what git says. */
export const outdatedExamples = (root) =>
  readdirSync(join(root, TASKS)).flatMap((page) => {
    const diff = exampleOf(root, page)
    const against = diff && applied(diff, root, '--check')
    return against ? [{ page, against: `${TASKS}/${page}: ${against}` }] : []
  })
