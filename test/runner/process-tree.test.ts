import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { followTree, processesInProc, processesOfPs } from './process-tree.mjs'

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A process that starts another in a group of its own, as a browser does, and says its pid. */
const PARENT = `
  const { pid } = require('node:child_process').spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
  console.log(pid)
  setInterval(() => {}, 1000)
`
const started: number[] = []

const startTwo = async (): Promise<readonly [root: ChildProcess, below: number]> => {
  const root = spawn(process.execPath, ['-e', PARENT], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(root.stdout, 'data')) as [Buffer]
  const below = Number(String(said))
  started.push(root.pid!, below)
  return [root, below]
}

afterEach(() => {
  for (const pid of started.splice(0)) if (isRunning(pid)) process.kill(pid, 'SIGKILL')
})

/** The init of a bare container buries no orphans: what has ended may stay on its list. */
const hasEnded = (pid: number): boolean => !followTree(pid).look().includes(pid)

test('ends a process with all that it had started', async () => {
  const [root, below] = await startTwo()
  await followTree(root.pid!).end()
  expect([root.pid!, below].map(hasEnded)).toEqual([true, true])
})

test('what a process that crashed had started is ended too', async () => {
  const [root, below] = await startTwo()
  const tree = followTree(root.pid!)
  tree.look()
  root.kill('SIGKILL')
  await once(root, 'exit')
  expect(hasEnded(below)).toBe(false)
  await tree.end()
  expect(hasEnded(below)).toBe(true)
})

describe('on a machine that cannot tell what runs', () => {
  const path = process.env.PATH

  beforeEach(() => {
    process.env.PATH = '/nowhere'
    jest
      .spyOn(jest.requireActual<typeof import('node:fs')>('node:fs'), 'readdirSync')
      .mockImplementation(() => {
        throw new Error('no /proc')
      })
  })
  afterEach(() => {
    process.env.PATH = path
    jest.restoreAllMocks()
  })

  test('the process itself is ended', async () => {
    const root = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    started.push(root.pid!)
    const gone = once(root, 'exit')
    expect(processesInProc() ?? processesOfPs()).toBeUndefined()
    await followTree(root.pid!).end()
    await gone
    expect(isRunning(root.pid!)).toBe(false)
  })
})

test('/proc and ps, where there are both, tell of the same parent', () => {
  const tellers = [processesInProc(), processesOfPs()].filter((found) => found !== undefined)
  expect(tellers.length).toBeGreaterThan(0)
  expect(tellers.map((found) => found.get(process.pid)?.parent)).toEqual(tellers.map(() => process.ppid))
})
