/**
 * Outlives a test run that is killed outright: it is told what runs (a pid a line, 0 for nothing), and when its input
 * ends without a last 0, it ends that process and all below it.
 */
import { createInterface } from 'node:readline'
import { endTree } from './process-tree.mjs'

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {})

const running = new Set()
const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const pid = Number(line)
  if (pid > 0) running.add(pid)
  else running.delete(-pid)
})
lines.on('close', async () => {
  await Promise.all([...running].map(endTree))
  process.exit(0)
})
