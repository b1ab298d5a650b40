/** node test/recipes/applies.mjs: whether each example of docs/tasks still applies to the files that it changes. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TASKS = 'docs/tasks'

for (const page of readdirSync(TASKS)) {
  const [, input] = /```diff\n([\s\S]*?)```/.exec(readFileSync(join(TASKS, page), 'utf8')) ?? []
  if (!input) continue
  // Of the lines around a change those next to it must be the same, as in copy.ts.
  const { stderr, status } = spawnSync('git', ['apply', '--check', '-C1', '-p1', '-'], {
    input,
    encoding: 'utf8',
  })
  if (status === 0) continue
  console.error(`${join(TASKS, page)}: ${stderr}`)
  process.exitCode = 1
}
