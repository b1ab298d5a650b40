import type { Problem } from '../../../miniprogram/model/problem'
import { failed } from '../../../miniprogram/model/result'
import { valueOf } from '../../stores/phone-run'
import { withoutPauses } from '../../without-pauses'
import { everythingOn, madeBackup, PASSPHRASE, quickPhone, restored, startedBackupRun } from './backup-run'
import { MASTER, phoneWith } from './degrees'

// What makes the key is not on the phone and cannot be fetched, or WeChat does not answer for it.

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const NOT_FETCHED = failed<Problem>({ kind: 'sealing-not-downloaded' })

const offline = (): (() => void) => {
  const spy = jest.spyOn(quickPhone, 'fetchSlowSecret').mockResolvedValue(NOT_FETCHED)
  return () => spy.mockRestore()
}

test('making a backup says so, changes nothing, and works by the same button later', async () => {
  const phone = await phoneWith([MASTER])
  const run = await startedBackupRun(phone)
  const before = everythingOn(phone)
  const online = offline()
  expect(await run.makeStore.make('everything', PASSPHRASE)).toEqual(NOT_FETCHED)
  expect(everythingOn(phone)).toBe(before)
  online()
  expect((await madeBackup(phone, run)).length).toBeGreaterThan(0)
})

test('opening one says so, changes nothing, and works with the same passphrase later', async () => {
  const sender = await phoneWith([MASTER])
  const bytes = await madeBackup(sender, await startedBackupRun(sender))
  const phone = await phoneWith([])
  const run = await startedBackupRun(phone)
  const before = everythingOn(phone)
  const online = offline()
  expect(await restored(phone, run, bytes)).toEqual(NOT_FETCHED)
  expect(everythingOn(phone)).toBe(before)
  online()
  valueOf((await run.restoreStore.open(PASSPHRASE))!)
  valueOf((await run.restoreStore.restore())!)
  expect(run.applicationStore.applications.map(({ id }) => id)).toEqual([MASTER.id])
})
