import type { DefineApi } from './api/async-api'
import type { Database } from './database'
import { Disk, type DiskChange, type StoredRecord } from './disk'
import type { Bytes } from './files/text-encoding'
import type { Limits } from './limits'
import { createQueue } from './queue'
import { createStorageCipher, type Sealed, type StorageCipher } from './storage/storage-cipher'

/** A path in the browser's database; its contents lie in blocks beside it, so that adding to a file writes only that. */
interface Entry {
  path: string
  /** undefined: a folder. */
  modifiedMs?: number
  blocks: number
}

interface Block {
  path: string
  bytes: Bytes
}

type KeptRecord = { key: string; sizeBytes: number } & ({ plain: StoredRecord } | { sealed: Sealed })

const kept = async (key: string, record: StoredRecord, cipher: StorageCipher): Promise<KeptRecord> => {
  const { sizeBytes } = record
  return record.isEncrypted
    ? { key, sizeBytes, sealed: await cipher.seal(JSON.stringify(record)) }
    : { key, sizeBytes, plain: record }
}

const blocksOf = (path: string): IDBKeyRange => IDBKeyRange.bound([path, 0], [path, Infinity])

const joined = (blocks: readonly Bytes[]): Bytes => {
  const [first] = blocks
  if (first && blocks.length === 1) return first
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0))
  blocks.reduce((at, block) => (whole.set(block, at), at + block.length), 0)
  return whole
}

const load = async (disk: Disk, database: Database, cipher: StorageCipher): Promise<Entry[]> => {
  const [records, entries, blocks] = await Promise.all([
    database.all<KeptRecord>('storage'),
    database.all<Entry>('entries'),
    database.all<Block>('blocks'),
  ])
  for (const record of records) {
    const plain =
      'plain' in record ? record.plain : (JSON.parse(await cipher.open(record.sealed)) as StoredRecord)
    disk.records.set(record.key, plain)
  }
  for (const { path, modifiedMs } of entries) {
    if (modifiedMs === undefined) disk.folders.add(path)
    else {
      const parts = blocks.filter((block) => block.path === path).map(({ bytes }) => bytes)
      disk.files.set(path, { bytes: joined(parts), modifiedMs })
    }
  }
  return entries
}

/** A disk that outlives the page, in the browser's database: each change one transaction. */
export const loadKeptDisk = async (database: Database, limits: Limits) => {
  const cipher = createStorageCipher(database)
  const inTurn = createQueue()
  const blockCounts = new Map<string, number>()
  let last: Promise<unknown> = Promise.resolve()

  const filesKept = ({ gone = [], folders = [], files = [], appended }: DiskChange) => {
    const written = files.map((path) => ({ path, file: disk.files.get(path)! }))
    return () =>
      database.write(['entries', 'blocks'], (store) => {
        const putEntry = (path: string, modifiedMs: number | undefined, blocks: number) => {
          blockCounts.set(path, blocks)
          store('entries').put({ path, modifiedMs, blocks } satisfies Entry, path)
        }
        const putBlock = (path: string, at: number, bytes: Bytes) =>
          store('blocks').put({ path, bytes } satisfies Block, [path, at])
        for (const path of [...gone, ...files]) store('blocks').delete(blocksOf(path))
        for (const path of gone) store('entries').delete(path)
        for (const path of folders) putEntry(path, undefined, 0)
        for (const { path, file } of written) {
          putEntry(path, file.modifiedMs, 1)
          putBlock(path, 0, file.bytes)
        }
        if (appended) {
          const at = blockCounts.get(appended.path) ?? 0
          putBlock(appended.path, at, appended.part)
          putEntry(appended.path, Date.now(), at + 1)
        }
      })
  }

  const recordsKept = (keys: readonly string[]) => {
    const found = keys.map((key) => ({ key, record: disk.records.get(key) }))
    return async () => {
      const sealed = await Promise.all(
        found.map(async ({ key, record }) => record && (await kept(key, record, cipher))),
      )
      await database.write(['storage'], (store) =>
        keys.forEach((key, at) =>
          sealed[at] ? store('storage').put(sealed[at], key) : store('storage').delete(key),
        ),
      )
    }
  }

  const disk = new Disk(limits, (change) => {
    last = inTurn(change.records ? recordsKept(change.records) : filesKept(change))
  })
  for (const { path, blocks } of await load(disk, database, cipher)) blockCounts.set(path, blocks)

  /** Makes an API of this disk answer once everything up to its own change lasts, as on a phone. */
  const lasting =
    (define: DefineApi): DefineApi =>
    (spec) => {
      const { run, torn } = spec
      const waits =
        (work: typeof run): typeof run =>
        async (options) => {
          const result = await work(options)
          await last
          return result
        }
      return define({ ...spec, run: waits(run), ...(torn && { torn: waits(torn) }) })
    }
  return { disk, lasting, settled: () => last }
}
