import { spawn } from 'node:child_process'
import { join, resolve as pathOf } from 'node:path'
import { followTree } from './process-tree.mjs'

const ROOT = join(import.meta.dirname, '../..')

/** The trees of what runs. */
const running = new Set()
let isStopped = false

const guardian = spawn(process.execPath, [join(import.meta.dirname, 'guardian.mjs')], {
  stdio: ['pipe', 'ignore', 'inherit'],
  detached: true,
})
guardian.stdin.on('error', () => {})

/** What compilers and tests make lives briefly: with room for it they spend a tenth less time. In MB. */
const NURSERY = '--max-semi-space-size=64'

/** Ends all that runs. */
export const stopTools = async () => {
  isStopped = true
  await Promise.all([...running].map((tree) => tree.end()))
}

/** After the last tool: the guardian need not wait any more. */
export const dismissGuardian = () => guardian.stdin.end()

/** Between two looks at what a tool has started, for when it crashes. */
const LOOK_EVERY_MS = 1000

/**
 * Runs node, one of the project's tools, or a program by its whole path, with its output shown, at once or (`isQuiet`)
 * in one piece at its end. What it had started ends with it.
 * How it ended: 'well', 'badly', or 'late' when it ran into its limit.
 */
export const runTool = (tool, args, { env = {}, limitMs, isQuiet = false }) =>
  new Promise((resolve) => {
    if (isStopped) return resolve('badly')
    const command = tool === 'node' ? process.execPath : pathOf(ROOT, 'node_modules/.bin', tool)
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
      env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${NURSERY}`, ...env },
    })
    const said = []
    child.stdout?.on('data', (part) => said.push(part))
    child.stderr?.on('data', (part) => said.push(part))
    child.on('error', (error) => {
      console.error(error.message)
      if (child.pid === undefined) resolve('badly')
    })
    if (child.pid === undefined) return

    const tree = followTree(child.pid)
    let isLate = false
    running.add(tree)
    guardian.stdin.write(`${child.pid}\n`)
    const looking = setInterval(tree.look, LOOK_EVERY_MS)
    const limit = setTimeout(() => {
      isLate = true
      tree.end()
    }, limitMs)
    // Before the end of its output, which what it left behind may hold open.
    child.on('exit', tree.end)
    child.on('close', async (code) => {
      clearTimeout(limit)
      clearInterval(looking)
      await tree.end()
      running.delete(tree)
      guardian.stdin.write(`-${child.pid}\n`)
      process.stdout.write(Buffer.concat(said))
      resolve(isLate ? 'late' : code === 0 ? 'well' : 'badly')
    })
  })
