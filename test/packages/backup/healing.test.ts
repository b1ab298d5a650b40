import { withoutPauses } from '../../without-pauses'
import { filesOf } from '../../../miniprogram/model/application'
import { idOf } from '../../builders'
import { FAULTS, type FakePhone } from '../../fake-wx'
import { copyOf, valueOf } from '../../stores/phone-run'
import { chosenFile, madeBackup, PASSPHRASE, restored, startedBackupRun, type BackupRun } from './backup-run'
import { bytesOf, contentsOn, DEAD, MASTER_WITH_PDF, naturalsFrom, NEWER, phoneWith, textOf } from './degrees'

jest.setTimeout(240_000)

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const sealedBytes = (phone: FakePhone, name: string): Uint8Array => {
  const bytes = phone.fileIn('sealed', name)
  if (!bytes) throw new Error(`no file ${name}`)
  return bytes
}

const sealedPath = (name: string): string => `wxfile://usr/sealed/${name}`
const keySlots = (phone: FakePhone) => [...phone.storage.keys()].filter((key) => key.startsWith('key/'))

/** Each leaves pages that do not open: which ones. */
const DAMAGES: readonly (readonly [string, (phone: FakePhone) => void])[] = [
  ['a file is lost', (phone) => phone.files.delete(sealedPath(idOf('q')))],
  [
    'a byte of a file has changed',
    (phone) => {
      const bytes = sealedBytes(phone, idOf('q')).slice()
      bytes[40]! ^= 1
      phone.setFile('sealed', idOf('q'), bytes)
    },
  ],
  [
    'a file is cut',
    (phone) => phone.setFile('sealed', idOf('q'), sealedBytes(phone, idOf('q')).slice(0, 30)),
  ],
  ['the whole photograph behind a page is lost', (phone) => phone.files.delete(sealedPath(idOf('o')))],
  [
    'every file is lost',
    (phone) => phone.namesIn('sealed').forEach((name) => phone.files.delete(sealedPath(name))),
  ],
  ['the key is lost', (phone) => keySlots(phone).forEach((key) => phone.storage.delete(key))],
  [
    'the key is torn',
    (phone) => keySlots(phone).forEach((key) => phone.setRecord(key, { text: 'half of it' })),
  ],
]

const backedUpPhone = async (): Promise<{ phone: FakePhone; bytes: Uint8Array }> => {
  const phone = await phoneWith([MASTER_WITH_PDF])
  const run = await startedBackupRun(phone)
  const bytes = await madeBackup(phone, run)
  valueOf(await run.photoStore.seal(bytesOf(NEWER.id), NEWER.id))
  valueOf(
    await run.applicationStore.change(MASTER_WITH_PDF.id, (newest) => ({
      ...newest,
      captures: [...newest.captures, NEWER],
    })),
  )
  return { phone, bytes }
}

/** Every file of the degree: what is in it, or that it does not open. */
const seen = async (run: BackupRun): Promise<readonly string[]> =>
  (await Promise.all(run.applicationStore.applications.map((degree) => contentsOn(run, degree)))).flat()

const ALL = MASTER_WITH_PDF.captures.flatMap(filesOf).map(textOf)
const NEW = textOf(NEWER.id)

describe.each(DAMAGES)('when %s', (_, damage) => {
  it('restoring as proposed brings every page of the backup back, and counts what does not open', async () => {
    const { phone, bytes } = await backedUpPhone()
    damage(phone)
    const run = await startedBackupRun(phone)
    const dead = (await seen(run))[4] === DEAD ? 1 : 0
    expect(await restored(phone, run, bytes)).toEqual({
      ok: true,
      value: { kind: 'restored', unopened: dead, standing: 0 },
    })
    for (const next of [run, await startedBackupRun(phone)]) {
      const after = await seen(next)
      expect(after.slice(0, 4)).toEqual(ALL)
      expect(after.slice(4)).toEqual([dead ? DEAD : NEW])
      const { captures } = next.applicationStore.applications[0]!
      expect(captures.map(({ kind, sizeBytes }) => [kind, sizeBytes])).toEqual([
        ['photo', 60],
        ['photo', 50],
        ['pdf', 50],
        ['photo', 50],
      ])
      expect(captures[1]).toMatchObject({ quarterTurns: 1 })
    }
  })

  it('restoring once more adds nothing', async () => {
    const { phone, bytes } = await backedUpPhone()
    damage(phone)
    const run = await startedBackupRun(phone)
    await restored(phone, run, bytes)
    const once = [await seen(run), phone.namesIn('sealed').length]
    await restored(phone, run, bytes)
    expect([await seen(run), phone.namesIn('sealed').length]).toEqual(once)
  })

  it('no file that lies there is written over or deleted', async () => {
    const { phone, bytes } = await backedUpPhone()
    damage(phone)
    const before = new Map(phone.namesIn('sealed').map((name) => [name, sealedBytes(phone, name)]))
    await restored(phone, await startedBackupRun(phone), bytes)
    for (const [name, content] of before) expect(sealedBytes(phone, name)).toEqual(content)
  })
})

const attempt = async (phone: FakePhone, run: BackupRun, bytes: Uint8Array) => {
  chosenFile(phone, bytes)
  await run.restoreStore.choose()
  await run.restoreStore.open(PASSPHRASE)
  return run.restoreStore.restore()
}

test.each([1, 2, 3])('two faults, or one that stays, never cost a page (seed %i)', async (seed) => {
  const random = naturalsFrom(seed)
  const { phone: start, bytes } = await backedUpPhone()
  for (let round = 0; round < 100; round++) {
    const phone = copyOf(start)
    DAMAGES[random(5)]![1](phone)
    const run = await startedBackupRun(phone)
    const before = await seen(run)
    const calls = phone.calls.length
    const [first, second] = [1 + random(160), 1 + random(12)]
    const [one, other] = [FAULTS[random(FAULTS.length)], FAULTS[random(4)]]
    const stays = random(4) === 0
    phone.faultAt = (index) => {
      const call = index - calls
      if (stays) return call >= first ? FAULTS[random(4)] : undefined
      return call === first ? other : call === first + second ? one : undefined
    }
    const ended = await Promise.race([attempt(phone, run, bytes), run.killed.then(() => undefined)])
    phone.faultAt = () => undefined
    const next = await startedBackupRun(phone)
    const after = await seen(next)
    const context = JSON.stringify({ round, first, second, one, other, stays, ended })
    // What opened opens still, wherever it stands, and nothing is dead that was not.
    for (const page of before)
      if (page !== DEAD) expect([context, after]).toEqual([context, expect.arrayContaining([page])])
    const deadBefore = before.filter((page) => page === DEAD).length
    expect([context, after.filter((page) => page === DEAD).length <= deadBefore]).toEqual([context, true])
    if (ended && !ended.ok && !stays) expect([context, after]).toEqual([context, before])
    if (ended?.ok && ended.value.kind === 'restored' && ended.value.unopened === 0)
      expect([context, after]).toEqual([context, [...ALL, NEW]])
  }
})
