import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { endTree } from './process-tree.mjs'

const ROOT = join(import.meta.dirname, '../..')

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
  await Promise.all([...running].map(({ pid }) => endTree(pid)))
}

/** After the last tool: the guardian need not wait any more. */
export const dismissGuardian = () => guardian.stdin.end()

/**
 * Runs one of the project's tools with its output shown, at once or (`isQuiet`) in one piece at its end.
 * How it ended: 'well', 'badly', or 'late' when it ran into its limit.
 */
export const runTool = (tool, args, { env = {}, limitMs, isQuiet = false }) =>
  new Promise((resolve) => {
    if (isStopped) return resolve('badly')
    const command = tool === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', tool)
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
      env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${NURSERY}`, ...env },
    })
    const said = []
    let isLate = false
    child.stdout?.on('data', (part) => said.push(part))
    child.stderr?.on('data', (part) => said.push(part))
    running.add(child)
    guardian.stdin.write(`${child.pid ?? 0}\n`)
    const limit = setTimeout(() => {
      isLate = true
      void endTree(child.pid)
    }, limitMs)
    const end = (outcome) => {
      clearTimeout(limit)
      if (!running.delete(child)) return
      guardian.stdin.write(`-${child.pid ?? 0}\n`)
      process.stdout.write(Buffer.concat(said))
      resolve(outcome)
    }
    child.on('error', (error) => {
      console.error(error.message)
      end('badly')
    })
    child.on('close', (code) => end(isLate ? 'late' : code === 0 ? 'well' : 'badly'))
  })
