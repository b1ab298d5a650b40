import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import type { Disk } from '../disk'
import { directoryNotEmpty, filesFull, noSuchFile, notPermitted } from './file-failures'
import {
  changedFile,
  existingDirectory,
  freeTarget,
  namesIn,
  newDirectories,
  readBounds,
  stats,
  targetPath,
} from './file-tree'
import { pathKind, tidyPath, USER_DATA_PATH, writablePath } from './local-path'
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

interface CopyOption {
  srcPath: string
  destPath: string
}

interface DirOption {
  dirPath: string
  recursive?: boolean
}

const half = (bytes: Bytes): Bytes => bytes.slice(0, Math.floor(bytes.length / 2))

const createContentApis = (define: DefineApi, disk: Disk) => {
  const written = ({ data, encoding }: WriteOption): Bytes => toBytes(data, encoding)
  const write = (options: WriteOption, bytes: Bytes) =>
    disk.write(targetPath(disk, needText(options, 'filePath')), bytes)
  const append = (options: WriteOption, bytes: Bytes) => {
    const target = targetPath(disk, needText(options, 'filePath'))
    if (!disk.get(target)) throw noSuchFile(options.filePath)
    disk.append(target, bytes)
  }
  return {
    writeFile: define({
      name: 'writeFile',
      faultName: 'fs.writeFile',
      full: filesFull(),
      run: (options: WriteOption) => write(options, written(options)),
      lost: () => undefined,
      torn: (options: WriteOption) => write(options, half(written(options))),
    }),
    appendFile: define({
      name: 'appendFile',
      faultName: 'fs.appendFile',
      full: filesFull(),
      run: (options: WriteOption) => append(options, written(options)),
      lost: () => undefined,
      torn: (options: WriteOption) => append(options, half(written(options))),
    }),
    readFile: define({
      name: 'readFile',
      faultName: 'fs.readFile',
      run: (options: ReadOption) => {
        const { bytes } = disk.file(needText(options, 'filePath'))
        const [start, end] = readBounds(bytes.length, options.position, options.length)
        return { data: fromBytes(bytes.subarray(start, end), options.encoding) }
      },
    }),
  }
}

const createPlaceApis = (define: DefineApi, disk: Disk) => {
  const copy = ({ srcPath, destPath }: CopyOption, part: (bytes: Bytes) => Bytes) =>
    disk.write(targetPath(disk, destPath), part(disk.file(srcPath).bytes))
  return {
    copyFile: define({
      name: 'copyFile',
      faultName: 'fs.copyFile',
      full: filesFull(),
      run: (options: CopyOption) => copy(options, (bytes) => bytes),
      lost: () => undefined,
      torn: (options: CopyOption) => copy(options, half),
    }),
    rename: define({
      name: 'rename',
      faultName: 'fs.rename',
      // Whether a phone overwrites is undocumented, so the target has to be free: rely on neither.
      run: ({ oldPath, newPath }: { oldPath: string; newPath: string }) =>
        disk.move(changedFile(disk, oldPath), freeTarget(disk, newPath)),
      lost: () => undefined,
    }),
    unlink: define({
      name: 'unlink',
      faultName: 'fs.unlink',
      run: ({ filePath }: { filePath: string }) => {
        const path = pathKind(filePath) === 'other' ? writablePath(filePath) : tidyPath(filePath)
        disk.file(path)
        disk.remove([path])
      },
      lost: () => undefined,
    }),
    mkdir: define({
      name: 'mkdir',
      faultName: 'fs.mkdir',
      run: ({ dirPath, recursive }: DirOption) => disk.makeFolders(newDirectories(disk, dirPath, recursive)),
      lost: () => undefined,
    }),
    rmdir: define({
      name: 'rmdir',
      faultName: 'fs.rmdir',
      run: ({ dirPath, recursive }: DirOption) => {
        const path = existingDirectory(disk, writablePath(dirPath))
        if (path === USER_DATA_PATH) throw notPermitted()
        const inside = disk.below(path)
        if (inside.length > 0 && !recursive) throw directoryNotEmpty()
        disk.remove([...inside, path])
      },
      lost: () => undefined,
    }),
  }
}

const createInfoApis = (define: DefineApi, disk: Disk) => ({
  readdir: define({
    name: 'readdir',
    faultName: 'fs.readdir',
    run: (options: DirOption) => ({ files: namesIn(disk, needText(options, 'dirPath')) }),
  }),
  stat: define({
    name: 'stat',
    faultName: 'fs.stat',
    run: (options: { path: string }) => {
      const path = tidyPath(needText(options, 'path'))
      if (disk.folders.has(path)) return { stats: stats('directory', 0, disk.nowMs()) }
      const { bytes, modifiedMs } = disk.file(path)
      return { stats: stats('file', bytes.length, modifiedMs) }
    },
  }),
  getFileInfo: define({
    name: 'getFileInfo',
    faultName: 'fs.getFileInfo',
    // A phone answers a digest too, which nothing here needs.
    run: (options: { filePath: string }) => ({ size: disk.file(needText(options, 'filePath')).bytes.length }),
  }),
})

/** The calls of a file system manager, on a disk. */
export const createFileApis = (define: DefineApi, disk: Disk) => ({
  ...createContentApis(define, disk),
  ...createPlaceApis(define, disk),
  ...createInfoApis(define, disk),
})
