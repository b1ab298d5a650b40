/**
 * Outlives a test run that is killed outright: it is told what runs (a line with the pid of each that begins, with a
 * minus before it when it has ended), and when its input ends, it ends those that have not, and all below them.
 */
import { createInterface } from 'node:readline'
import { followTree } from './process-tree.mjs'

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {})

const running = new Set()
const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const pid = Number(line)
  if (pid > 0) running.add(pid)
  else running.delete(-pid)
})
lines.on('close', async () => {
  await Promise.all([...running].map((pid) => followTree(pid).end()))
  process.exit(0)
})
