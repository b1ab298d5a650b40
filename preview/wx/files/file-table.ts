import type { Database } from '../database'
import type { Limits } from '../limits'
import { BLOCK_BYTES, blockRange, overlaidBlocks, putBlocks, readBlocks } from './blocks'
import { filesFull } from './file-failures'
import type { Bytes } from './text-encoding'

export interface FileEntry {
  path: string
  kind: 'file' | 'directory'
  /** Names the blocks of the content; a rewritten file gets a new one. */
  content: string
  sizeBytes: number
  modifiedAt: number
}

/** The files that survive a restart: entries in memory, contents on disk, every change one transaction. */
export interface FileTable {
  get: (path: string) => FileEntry | undefined
  below: (path: string) => FileEntry[]
  usedBytes: () => number
  read: (entry: FileEntry, start?: number, end?: number) => Promise<Bytes>
  write: (path: string, bytes: Bytes) => Promise<void>
  writeAt: (path: string, position: number, bytes: Bytes) => Promise<void>
  truncate: (path: string, lengthBytes: number) => Promise<void>
  makeDirectories: (paths: string[]) => Promise<void>
  move: (from: string, to: string) => Promise<void>
  remove: (paths: string[]) => Promise<void>
  forget: () => void
}

const newEntry = (path: string, kind: FileEntry['kind'], sizeBytes: number): FileEntry => ({
  path,
  kind,
  content: crypto.randomUUID(),
  sizeBytes,
  modifiedAt: Date.now(),
})

export const loadFileTable = async (database: Database, limits: Limits): Promise<FileTable> => {
  const saved = await database.all<FileEntry>('entries')
  const entries = new Map(saved.map((entry) => [entry.path, entry]))
  const used = () => [...entries.values()].reduce((sum, entry) => sum + entry.sizeBytes, 0)
  const below = (path: string) => [...entries.values()].filter((entry) => entry.path.startsWith(`${path}/`))

  const commit = async (
    changed: FileEntry[],
    gone: FileEntry[],
    blocks: (store: IDBObjectStore) => void = () => undefined,
  ): Promise<void> => {
    await database.write(['entries', 'blocks'], (store) => {
      gone.forEach((entry) => store('entries').delete(entry.path))
      changed.forEach((entry) => store('entries').put(entry, entry.path))
      blocks(store('blocks'))
    })
    gone.forEach((entry) => entries.delete(entry.path))
    changed.forEach((entry) => entries.set(entry.path, entry))
  }

  const refuseOversize = (sizeBytes: number, before: number): void => {
    if (sizeBytes > limits.fileBytes || used() - before + sizeBytes > limits.filesBytes) throw filesFull()
  }

  const write: FileTable['write'] = (path, bytes) => {
    const old = entries.get(path)
    refuseOversize(bytes.length, old?.sizeBytes ?? 0)
    const entry = newEntry(path, 'file', bytes.length)
    return commit([entry], [], (store) => {
      putBlocks(store, entry.content, 0, bytes)
      if (old) store.delete(blockRange(old.content))
    })
  }

  const writeAt: FileTable['writeAt'] = async (path, position, bytes) => {
    const entry = entries.get(path) as FileEntry
    const sizeBytes = Math.max(entry.sizeBytes, position + bytes.length)
    refuseOversize(sizeBytes, entry.sizeBytes)
    const gap = Math.max(0, position - entry.sizeBytes)
    const padded = new Uint8Array(gap + bytes.length)
    padded.set(bytes, gap)
    const merged = await overlaidBlocks(database, entry.content, entry.sizeBytes, position - gap, padded)
    await commit([{ ...entry, sizeBytes, modifiedAt: Date.now() }], [], (store) =>
      putBlocks(store, entry.content, merged.firstBlock, merged.bytes),
    )
  }

  const cut = async (entry: FileEntry, lengthBytes: number): Promise<void> => {
    const lastBlock = Math.floor(lengthBytes / BLOCK_BYTES)
    const rest = await readBlocks(database, entry.content, lastBlock * BLOCK_BYTES, lengthBytes)
    await commit([{ ...entry, sizeBytes: lengthBytes, modifiedAt: Date.now() }], [], (store) => {
      store.delete(blockRange(entry.content, lastBlock))
      putBlocks(store, entry.content, lastBlock, rest)
    })
  }

  return {
    get: (path) => entries.get(path),
    below,
    usedBytes: used,
    read: (entry, start = 0, end = entry.sizeBytes) =>
      readBlocks(database, entry.content, start, Math.min(end, entry.sizeBytes)),
    write: async (path, bytes) => write(path, bytes),
    writeAt,
    truncate: (path, lengthBytes) => {
      const entry = entries.get(path) as FileEntry
      return lengthBytes > entry.sizeBytes
        ? writeAt(path, entry.sizeBytes, new Uint8Array(lengthBytes - entry.sizeBytes))
        : cut(entry, lengthBytes)
    },
    makeDirectories: (paths) =>
      commit(
        paths.map((path) => newEntry(path, 'directory', 0)),
        [],
      ),
    move: (from, to) => {
      const moved = [entries.get(from) as FileEntry, ...below(from)]
      return commit(
        moved.map((entry) => ({ ...entry, path: to + entry.path.slice(from.length) })),
        moved,
      )
    },
    remove: (paths) => {
      const gone = paths.flatMap((path) => entries.get(path) ?? [])
      return commit([], gone, (store) => gone.forEach((entry) => store.delete(blockRange(entry.content))))
    },
    forget: () => entries.clear(),
  }
}
