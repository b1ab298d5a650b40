import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const GRACE_MS = 10_000
/** Of what is left when the root is gone: nobody asks it to end any more. */
const GRACE_OF_ORPHANS_MS = 1000
const LOOK_EVERY_MS = 200

/** `pid (name) state parent …`, the start as the 22nd: the name may hold spaces and brackets of its own. */
const inProc = (stat) => {
  const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state, parent: Number(parent), began: rest[17] }
}

/** Of Linux, where ps need not be installed; undefined elsewhere. */
export const processesInProc = () => {
  const found = new Map()
  try {
    for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
      try {
        found.set(pid, inProc(readFileSync(`/proc/${pid}/stat`, 'utf8')))
      } catch {
        // it has ended since
      }
    }
  } catch {
    return undefined
  }
  return found.size ? found : undefined
}

/** Of any Unix that has ps; undefined without it. */
export const processesOfPs = () => {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,lstart='], {
    encoding: 'utf8',
    timeout: 5000,
    env: { ...process.env, LC_ALL: 'C' },
  })
  const lines = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/))
  const found = lines.flatMap(([pid, parent, state, ...began]) =>
    Number(pid) ? [[Number(pid), { state, parent: Number(parent), began: began.join(' ') }]] : [],
  )
  return found.length ? new Map(found) : undefined
}

/** What runs, by pid: its parent, and when it began, so that a pid given away again is not taken for the old one. */
const processes = () => {
  const found = processesInProc() ?? processesOfPs()
  for (const [pid, { state }] of found ?? []) if (state.startsWith('Z')) found.delete(pid)
  return found
}

const signal = (pid, name) => {
  try {
    process.kill(pid, name)
    return true
  } catch {
    return false // it has ended by itself
  }
}

/**
 * Remembers a process and all that it starts, as often as it is told to look: what a process that crashed leaves
 * behind belongs to nobody any more. A browser puts itself into a group of its own, so groups are no help.
 * Where nothing tells what runs, it knows the root alone.
 */
export const followTree = (root) => {
  const known = new Map([[root, processes()?.get(root)?.began]])
  let ended

  /** The pids that still run. */
  const look = () => {
    const running = processes()
    if (!running) return signal(root, 0) ? [root] : []
    for (const [pid, began] of known) if (!began || running.get(pid)?.began !== began) known.delete(pid)
    // A map shows also what is added while it is walked through.
    for (const parent of known.keys())
      for (const [pid, one] of running) if (one.parent === parent) known.set(pid, one.began)
    return [...known.keys()]
  }

  const endNow = async () => {
    let left = look()
    for (const pid of left.includes(root) ? [root] : left) signal(pid, 'SIGINT')
    for (let patienceMs = GRACE_MS; left.length && patienceMs > 0;) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
      left = look()
      patienceMs = Math.min(patienceMs - LOOK_EVERY_MS, left.includes(root) ? GRACE_MS : GRACE_OF_ORPHANS_MS)
    }
    for (const pid of left) signal(pid, 'SIGKILL')
  }

  return {
    look,
    /** Asks the root to end, as Ctrl-C does, and after a while ends it and all that it had started. */
    end: () => (ended ??= endNow()),
  }
}
