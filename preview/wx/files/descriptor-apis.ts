import type { DefineApi } from '../api/async-api'
import { needNumber, needText } from '../api/parameters'
import {
  alreadyExists,
  badDescriptor,
  filesFull,
  invalidArgument,
  invalidFlag,
  noArrayBuffer,
  noSuchFile,
  permissionDenied,
} from './file-failures'
import { targetPath } from './file-tree'
import { statsOf } from './info-apis'
import type { LocalFiles } from './local-files'
import { pathKind, tidyPath } from './local-path'
import { toBytes, type Bytes } from './text-encoding'

interface Descriptor {
  path: string
  readable: boolean
  writable: boolean
  appending: boolean
  position: number
}

interface WriteOption {
  fd: string
  data: string | ArrayBuffer
  offset?: number
  length?: number
  position?: number
  encoding?: string
}

interface ReadOption {
  fd: string
  arrayBuffer: ArrayBuffer
  offset?: number
  length?: number
  position?: number | null
}

const FLAG = /^(r|w|a)(x|s)?(\+)?$/

const openFile = async (files: LocalFiles, path: string, flag: string): Promise<Descriptor> => {
  const [, base, extra, plus] = FLAG.exec(flag) ?? []
  if (!base) throw invalidFlag()
  const writable = base !== 'r' || plus !== undefined
  const exists = files.has(path)
  if (base === 'r' && !exists) throw noSuchFile(path)
  const target = writable || pathKind(path) === 'user' ? targetPath(files.table, path) : tidyPath(path)
  if (extra === 'x' && exists) throw alreadyExists(path)
  if (base === 'w' || !exists) await files.table.write(target, new Uint8Array(0))
  const readable = base === 'r' || plus !== undefined
  return { path: target, readable, writable, appending: base === 'a', position: 0 }
}

const bytesToWrite = ({ data, offset = 0, length, encoding }: WriteOption): Bytes => {
  if (typeof data === 'string') return toBytes(data, encoding)
  const end = length === undefined ? data.byteLength : offset + length
  if (offset < 0 || end > data.byteLength) throw invalidArgument()
  return toBytes(data).slice(offset, end)
}

/** Open files: reading and writing in parts, for what is too large to hold in memory. */
export const createDescriptorApis = (define: DefineApi, files: LocalFiles) => {
  const open = new Map<string, Descriptor>()
  let lastFd = 0

  const descriptor = (fd: string): Descriptor => {
    const found = open.get(fd)
    if (!found) throw badDescriptor()
    return found
  }

  const write = async (options: WriteOption, bytes: Bytes): Promise<void> => {
    const file = descriptor(options.fd)
    if (!file.writable) throw permissionDenied()
    const given = typeof options.position === 'number' ? options.position : undefined
    const position = file.appending ? files.sizeBytes(file.path) : (given ?? file.position)
    if (bytes.length > 0) await files.table.writeAt(file.path, position, bytes)
    if (given === undefined) file.position = position + bytes.length
  }

  const read = async ({ fd, arrayBuffer, offset = 0, length = 0, position }: ReadOption) => {
    const file = descriptor(fd)
    if (!file.readable) throw permissionDenied()
    if (!(arrayBuffer instanceof ArrayBuffer)) throw noArrayBuffer()
    if (offset < 0 || offset + length > arrayBuffer.byteLength) throw invalidArgument()
    const start = position ?? file.position
    const end = Math.min(start + length, files.sizeBytes(file.path))
    const bytes = await files.read(file.path, start, Math.max(start, end))
    new Uint8Array(arrayBuffer).set(bytes, offset)
    if (typeof position !== 'number') file.position += bytes.length
    return { bytesRead: bytes.length, arrayBuffer }
  }

  const writeInTurn = (options: WriteOption, share: 0.5 | 1) => {
    const bytes = bytesToWrite(options)
    const kept = bytes.slice(0, Math.floor(bytes.length * share))
    return files.inTurn(async () => {
      await write(options, kept)
      return { bytesWritten: bytes.length }
    })
  }

  return {
    open: define({
      name: 'open',
      faultName: 'fs.open',
      full: filesFull(),
      run: (options: { filePath: string; flag?: string }) =>
        files.inTurn(async () => {
          const file = await openFile(files, needText(options, 'filePath'), options.flag ?? 'r')
          lastFd += 1
          open.set(String(lastFd), file)
          return { fd: String(lastFd) }
        }),
    }),
    close: define({
      name: 'close',
      faultName: 'fs.close',
      run: ({ fd }: { fd: string }) =>
        files.inTurn(async () => {
          descriptor(fd)
          open.delete(fd)
        }),
    }),
    write: define({
      name: 'write',
      faultName: 'fs.write',
      full: filesFull(),
      run: (options: WriteOption) => writeInTurn(options, 1),
      lost: (options: WriteOption) => ({ bytesWritten: bytesToWrite(options).length }),
      torn: (options: WriteOption) => writeInTurn(options, 0.5),
    }),
    read: define({
      name: 'read',
      faultName: 'fs.read',
      run: (options: ReadOption) => files.inTurn(() => read(options)),
    }),
    fstat: define({
      name: 'fstat',
      faultName: 'fs.fstat',
      run: ({ fd }: { fd: string }) =>
        files.inTurn(async () => ({ stats: statsOf(files, descriptor(fd).path) })),
    }),
    ftruncate: define({
      name: 'ftruncate',
      faultName: 'fs.ftruncate',
      full: filesFull(),
      run: (options: { fd: string; length: number }) =>
        files.inTurn(async () => {
          const file = descriptor(options.fd)
          if (!file.writable) throw permissionDenied()
          await files.table.truncate(file.path, needNumber(options, 'length'))
        }),
      lost: () => undefined,
    }),
  }
}
