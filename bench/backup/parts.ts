import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  mkdtempSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '../../miniprogram/model/result'
import { MakeStore } from '../../miniprogram/packages/backup/make-store'
import { RestoreStore } from '../../miniprogram/packages/backup/restore-store'
import * as files from '../../miniprogram/platform/files'
import { backupPhone, type BackupPhone } from '../../miniprogram/stores/backup/backup-phone'
import { PhotoStore } from '../../miniprogram/stores/photo-store'
import { KeyRing } from '../../miniprogram/stores/save/key-ring'
import { Records } from '../../miniprogram/stores/save/records'
import * as storage from '../../miniprogram/platform/storage'
import { wiredStores } from '../../miniprogram/stores/wired-stores'
import { anApplication, aPhoto, idOf } from '../../test/builders'
import { FakePhone, installFakeWx } from '../../test/fake-wx'
import { idOfNumber } from './disk'
import { timed, type Row } from './measure'
import { OWN_KEYS } from './own-keys'

const MEGABYTE = 1_000_000
const PHOTO_BYTES = 2 * MEGABYTE
const PASSPHRASE = 'an invented passphrase'

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** One phone whose files lie on this machine's disk, so that they do not count as memory. */
const phoneOnDisk = () => {
  const root = mkdtempSync(join(tmpdir(), 'backup-parts-'))
  const sealed = mkdtempSync(join(root, 'sealed-'))
  const outbox = join(root, 'outbox')
  const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const listSealed = async () => ok(readdirSync(sealed))
  const deleteSealed = async (name: string) => ok(rmSync(join(sealed, name), { force: true }))
  installFakeWx(new FakePhone())
  const stores = wiredStores()
  const photos = new PhotoStore({
    files: {
      ...files,
      listSealed,
      deleteSealed,
      readSealed: async (name) => ok(new Uint8Array(readFileSync(join(sealed, name)))),
      writeSealed: async (name, bytes) => ok(writeFileSync(join(sealed, name), bytes)),
    },
    keys: new KeyRing(
      new Records(storage),
      async (length) => ok(new Uint8Array(randomBytes(length))),
      async () => ok(0),
    ),
    randomBytes: async (length) => ok(new Uint8Array(randomBytes(length))),
    newId: backupPhone.randomId,
    breathe,
  })
  const phone: BackupPhone = {
    ...backupPhone,
    ...OWN_KEYS,
    breathe,
    listSealed,
    deleteSealed,
    sealedFileBytes: async (name) => sizeOf(join(sealed, name)),
    emptyOutbox: async () => ok(rmSync(outbox, { force: true })),
    newOutboxFile: async () =>
      ok({
        path: outbox,
        append: async (bytes: Uint8Array) => ok(appendFileSync(outbox, bytes)),
        discard: async () => rmSync(outbox, { force: true }),
      }),
    fileSizeBytes: async (path) => sizeOf(path),
    readPart: async (path, position, length) => {
      const bytes = new Uint8Array(length)
      const file = openSync(path, 'r')
      readSync(file, bytes, 0, length, position)
      closeSync(file)
      return ok(bytes)
    },
    usedBytes: async () =>
      ok(readdirSync(sealed).reduce((sum, name) => sum + sizeOf(join(sealed, name)), sizeOf(outbox))),
  }
  const common = { phone, photos, unclaimed: { ids: [], look: async () => ok(undefined) } }
  return { ...stores, ...common, root, outbox, close: () => rmSync(root, { recursive: true }) }
}

/** The most memory of JavaScript while a task runs beyond what was held before, in MB. */
const mostMemory = async (task: () => Promise<unknown>): Promise<number> => {
  const held = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = held()
  let most = before
  const watch = setInterval(() => (most = Math.max(most, held())), 20)
  await task()
  clearInterval(watch)
  return (most - before) / MEGABYTE
}

const sure = <T extends { readonly ok: boolean } | undefined>(result: T): T => {
  if (!result?.ok) throw new Error(JSON.stringify(result))
  return result
}

/** A backup over 100 MB through the stores of the pages: all of its files made, then all restored on an empty phone. */
export const backupInParts = async (megabytes: number): Promise<readonly Row[]> => {
  const old = phoneOnDisk()
  const captures = Array.from({ length: (megabytes * MEGABYTE) / PHOTO_BYTES }, (_, index) =>
    // No two photographs are of one size.
    aPhoto({ id: idOfNumber(index), sizeBytes: PHOTO_BYTES - index }),
  )
  for (const { id, sizeBytes } of captures)
    sure(await old.photos.seal(new Uint8Array(randomBytes(sizeBytes)), id))
  const makeStore = new MakeStore({
    ...old,
    readAgain: async () => undefined,
    holdings: () => ({
      applications: [anApplication({ id: idOf('m'), captures })],
      profile: undefined,
      draft: undefined,
    }),
  })
  sure(await makeStore.look())
  const made: string[] = []
  const makeAll = async () => {
    for (let first = true; first || !makeStore.isLastPart; first = false) {
      sure(first ? await makeStore.make('everything', PASSPHRASE) : await makeStore.makeNext())
      made.push(`${old.root}/${made.length}`)
      renameSync(old.outbox, made[made.length - 1]!)
    }
  }
  let makeMs = 0
  const makeMemory = await mostMemory(async () => (makeMs = await timed(makeAll)))

  const fresh = phoneOnDisk()
  let chosen = ''
  const restoreStore = new RestoreStore({
    applications: fresh.applicationStore,
    photos: fresh.photos,
    unclaimed: fresh.unclaimed,
    profile: fresh.profileStore,
    draft: fresh.draftStore,
    phone: {
      ...fresh.phone,
      chooseOneFromChat: async () => ok({ path: chosen, name: '', sizeBytes: 0 } as never),
    },
  })
  await fresh.load()
  const restoreAll = async () => {
    // The last first: any order will do.
    for (const part of [...made].reverse()) {
      chosen = part
      sure(await restoreStore.choose())
      sure(await restoreStore.open(PASSPHRASE))
      sure(await restoreStore.restore())
    }
  }
  let restoreMs = 0
  const restoreMemory = await mostMemory(async () => (restoreMs = await timed(restoreAll)))
  const isWhole =
    restoreStore.missing?.length === 0 &&
    fresh.applicationStore.find(idOf('m'))?.captures.length === captures.length
  if (!isWhole) throw new Error('not everything came back')
  old.close()
  fresh.close()
  const name = `${megabytes} MB in ${made.length} files`
  return [
    { name: `make ${name}`, unit: 's', value: makeMs / 1000 },
    { name: `make ${name}, most memory`, unit: 'MB', value: makeMemory },
    { name: `restore ${name}`, unit: 's', value: restoreMs / 1000 },
    { name: `restore ${name}, most memory`, unit: 'MB', value: restoreMemory },
  ]
}
