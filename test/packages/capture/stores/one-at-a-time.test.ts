import { OneAtATime } from '../../../../miniprogram/packages/capture/stores/one-at-a-time'
import { tellPageShown } from '../../../../miniprogram/platform/page-shows'

const never = () => new Promise<never>(() => undefined)

let work: OneAtATime
beforeEach(() => {
  work = new OneAtATime()
})

test('while one thing runs, no other begins', async () => {
  void work.run({ kind: 'changing' }, never)
  expect(await work.run({ kind: 'changing' }, async () => 'done')).toBeUndefined()
})

test('what throws gives its turn back, and its error goes on', async () => {
  const failing = work.run({ kind: 'changing' }, () => Promise.reject(new Error('a bug')))
  await expect(failing).rejects.toThrow('a bug')
  expect(await work.run({ kind: 'changing' }, async () => 'done')).toBe('done')
})

test.each(['choosing', 'handing-out'] as const)(
  '%s that closed without a word is over when a page shows',
  async (kind) => {
    void work.run({ kind }, never)
    tellPageShown(true)
    expect(await work.run({ kind: 'changing' }, async () => 'done')).toBe('done')
  },
)

test.each(['changing', 'shooting'] as const)(
  '%s goes on when a page shows: it waits for nobody',
  async (kind) => {
    void work.run({ kind }, never)
    tellPageShown(true)
    expect(await work.run({ kind: 'changing' }, async () => 'done')).toBeUndefined()
  },
)

test('a choice that comes late is still taken, as soon as nothing else runs', async () => {
  let choose = (): void => undefined
  let finish = (): void => undefined
  const late = work.run({ kind: 'choosing' }, async (turn) => {
    await new Promise<void>((resolve) => (choose = resolve))
    await turn.resume({ kind: 'adding', done: 0, total: 1 })
    return work.state.kind
  })
  tellPageShown(true)
  const other = work.run({ kind: 'changing' }, () => new Promise<void>((resolve) => (finish = resolve)))
  choose()
  await Promise.resolve()
  expect(work.state.kind).toBe('changing')
  finish()
  await other
  expect(await late).toBe('adding')
  expect(work.isBusy).toBe(false)
})
