import { spawnSync } from 'node:child_process'

const GRACE_MS = 10_000
const LOOK_EVERY_MS = 200

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const signal = (pid, name) => {
  try {
    process.kill(pid, name)
  } catch {
    // it has ended by itself
  }
}

/** A process and all below it. A browser puts itself into a group of its own, so groups are no help. */
const treeOf = (root) => {
  const { stdout = '' } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const children = new Map()
  for (const line of stdout.split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/).map(Number)
    if (pid) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const below = (pid) => [pid, ...(children.get(pid) ?? []).flatMap(below)]
  return below(root)
}

/** Asks a process to end, as Ctrl-C does, and after a while ends it and all that it had started. */
export const endTree = async (root) => {
  const pids = new Set(treeOf(root))
  signal(root, 'SIGINT')
  for (let waited = 0; waited < GRACE_MS && [...pids].some(isAlive); waited += LOOK_EVERY_MS) {
    if (isAlive(root)) for (const pid of treeOf(root)) pids.add(pid)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  for (const pid of pids) if (isAlive(pid)) signal(pid, 'SIGKILL')
}
