import { createQueue, type Queue } from '../queue'
import { illegalOnDirectory, noSuchFile } from './file-failures'
import type { FileEntry, FileTable } from './file-table'
import { newTempPath, pathKind, tidyPath } from './local-path'
import type { Bytes } from './text-encoding'

/** Files of every kind behind their paths: those on disk, and temp files, which live in memory and die with the page. */
export interface LocalFiles {
  table: FileTable
  temps: Map<string, Blob>
  inTurn: Queue
  has: (path: string) => boolean
  sizeBytes: (path: string) => number
  read: (path: string, start?: number, end?: number) => Promise<Bytes>
  blob: (path: string) => Promise<Blob>
  addTemp: (blob: Blob, extension: string) => string
  remove: (path: string) => Promise<void>
}

const MIME: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
}

const mimeOf = (path: string): string => MIME[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream'

const fileEntry = (table: FileTable, path: string): FileEntry => {
  const entry = table.get(tidyPath(path))
  if (!entry) throw noSuchFile(path)
  if (entry.kind === 'directory') throw illegalOnDirectory()
  return entry
}

export const createLocalFiles = (table: FileTable): LocalFiles => {
  const temps = new Map<string, Blob>()
  const temp = (path: string): Blob | undefined => {
    if (pathKind(path) !== 'temp') return undefined
    const blob = temps.get(path)
    if (!blob) throw noSuchFile(path)
    return blob
  }
  const read: LocalFiles['read'] = async (path, start, end) => {
    const blob = temp(path)
    if (!blob) return table.read(fileEntry(table, path), start, end)
    return new Uint8Array(await blob.slice(start, end).arrayBuffer())
  }
  return {
    table,
    temps,
    inTurn: createQueue(),
    has: (path) => temps.has(path) || table.get(tidyPath(path)) !== undefined,
    sizeBytes: (path) => temp(path)?.size ?? fileEntry(table, path).sizeBytes,
    read,
    blob: async (path) => temp(path) ?? new Blob([await read(path)], { type: mimeOf(path) }),
    addTemp: (blob, extension) => {
      const path = newTempPath(extension)
      temps.set(path, blob)
      return path
    },
    remove: async (path) => {
      if (!temps.delete(path)) await table.remove([fileEntry(table, path).path])
    },
  }
}
