import type { DefineApi } from '../api/async-api'
import { needNumber, needText } from '../api/parameters'
import { filesFull, noSuchFile } from './file-failures'
import { readBounds, targetPath } from './file-tree'
import type { LocalFiles } from './local-files'
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

const half = (bytes: Bytes): Bytes => bytes.slice(0, Math.floor(bytes.length / 2))

const readRange = (files: LocalFiles, { filePath, position, length }: ReadOption): Promise<Bytes> =>
  files.read(filePath, ...readBounds(files.sizeBytes(filePath), position, length))

/** Reading and writing whole files. */
export const createContentApis = (define: DefineApi, files: LocalFiles) => {
  const write = (options: WriteOption, bytes: Bytes) => {
    const path = needText(options, 'filePath')
    return files.inTurn(async () => files.table.write(targetPath(files.table, path), bytes))
  }
  const append = (options: WriteOption, bytes: Bytes) => {
    const path = needText(options, 'filePath')
    return files.inTurn(async () => {
      const target = targetPath(files.table, path)
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
          const path = targetPath(files.table, options.filePath)
          if (!files.table.get(path)) throw noSuchFile(path)
          return files.table.truncate(path, length)
        })
      },
      lost: () => undefined,
    }),
  }
}
