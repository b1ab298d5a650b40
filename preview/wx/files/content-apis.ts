import type { DefineApi } from '../api/async-api'
import { needNumber, needText } from '../api/parameters'
import {
  alreadyExists,
  filesFull,
  illegalOnDirectory,
  lengthOutOfRange,
  noSuchFile,
  notADirectory,
  positionOutOfRange,
} from './file-failures'
import type { LocalFiles } from './local-files'
import { parentPath, USER_DATA_PATH, writablePath } from './local-path'
import { fromBytes, toBytes, type Bytes } from './text-encoding'

interface WriteOption {
  filePath: string
  data: string | ArrayBuffer
  encoding?: string
}

interface ReadOption {
  filePath: string
  encoding?: string
  position?: number
  length?: number
}

/** Refuses a target whose folder is missing or that is a folder itself. */
export const targetPath = (files: LocalFiles, path: string): string => {
  const target = writablePath(path)
  const parent = parentPath(target)
  if (target === USER_DATA_PATH || files.table.get(target)?.kind === 'directory') throw illegalOnDirectory()
  if (parent !== USER_DATA_PATH) {
    const folder = files.table.get(parent)
    if (!folder) throw noSuchFile(path)
    if (folder.kind === 'file') throw notADirectory(path)
  }
  return target
}

const half = (bytes: Bytes): Bytes => bytes.slice(0, Math.floor(bytes.length / 2))

const readRange = (files: LocalFiles, { filePath, position = 0, length }: ReadOption): Promise<Bytes> => {
  const size = files.sizeBytes(filePath)
  const end = length === undefined ? size : position + length
  if (position < 0 || (position > 0 && position >= size)) throw positionOutOfRange()
  if (end > size || (length !== undefined && length < 1)) throw lengthOutOfRange()
  return files.read(filePath, position, end)
}

/** Reading and writing whole files. */
export const createContentApis = (define: DefineApi, files: LocalFiles) => {
  const write = (options: WriteOption, bytes: Bytes) => {
    const path = needText(options, 'filePath')
    return files.inTurn(async () => files.table.write(targetPath(files, path), bytes))
  }
  const append = (options: WriteOption, bytes: Bytes) => {
    const path = needText(options, 'filePath')
    return files.inTurn(async () => {
      const target = targetPath(files, path)
      const entry = files.table.get(target)
      if (!entry) throw noSuchFile(path)
      return files.table.writeAt(target, entry.sizeBytes, bytes)
    })
  }
  return {
    writeFile: define({
      name: 'writeFile',
      faultName: 'fs.writeFile',
      full: filesFull(),
      run: (options: WriteOption) => write(options, toBytes(options.data, options.encoding)),
      lost: () => undefined,
      torn: (options: WriteOption) => write(options, half(toBytes(options.data, options.encoding))),
    }),
    appendFile: define({
      name: 'appendFile',
      faultName: 'fs.appendFile',
      full: filesFull(),
      run: (options: WriteOption) => append(options, toBytes(options.data, options.encoding)),
      lost: () => undefined,
      torn: (options: WriteOption) => append(options, half(toBytes(options.data, options.encoding))),
    }),
    readFile: define({
      name: 'readFile',
      faultName: 'fs.readFile',
      run: (options: ReadOption) => {
        needText(options, 'filePath')
        return files.inTurn(async () => ({
          data: fromBytes(await readRange(files, options), options.encoding),
        }))
      },
    }),
    truncate: define({
      name: 'truncate',
      faultName: 'fs.truncate',
      full: filesFull(),
      run: (options: { filePath: string; length?: number }) => {
        const length = options.length === undefined ? 0 : needNumber(options, 'length')
        return files.inTurn(async () => {
          const path = targetPath(files, options.filePath)
          if (!files.table.get(path)) throw noSuchFile(path)
          return files.table.truncate(path, length)
        })
      },
      lost: () => undefined,
    }),
  }
}

/** A target that must still be free. */
export const freeTarget = (files: LocalFiles, path: string): string => {
  const target = targetPath(files, path)
  if (files.table.get(target)) throw alreadyExists(path)
  return target
}
