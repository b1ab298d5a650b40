import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import { filesFull, tempFileMissing } from './file-failures'
import { changedFile, freeTarget, targetPath } from './file-tree'
import type { LocalFiles } from './local-files'
import { fileExtension, newStoredPath, pathKind, writablePath } from './local-path'

interface CopyOption {
  srcPath: string
  destPath: string
}

interface SaveOption {
  tempFilePath: string
  filePath?: string
}

const savedPath = (options: SaveOption): string =>
  options.filePath ?? newStoredPath(fileExtension(options.tempFilePath))

/** Copying, renaming and saving: a saved temp file is moved, its old path is dead. */
export const createTransferApis = (define: DefineApi, files: LocalFiles) => {
  const copy = ({ srcPath, destPath }: CopyOption, share: 0.5 | 1) =>
    files.inTurn(async () => {
      const target = targetPath(files.table, destPath)
      const bytes = await files.read(srcPath)
      await files.table.write(target, bytes.slice(0, Math.floor(bytes.length * share)))
    })
  const save = (options: SaveOption, share: 0.5 | 1) => {
    const tempFilePath = needText(options, 'tempFilePath')
    const savedFilePath = savedPath(options)
    return files.inTurn(async () => {
      if (!files.temps.has(tempFilePath)) throw tempFileMissing()
      const target = options.filePath === undefined ? savedFilePath : targetPath(files.table, savedFilePath)
      const bytes = await files.read(tempFilePath)
      await files.table.write(target, bytes.slice(0, Math.floor(bytes.length * share)))
      files.temps.delete(tempFilePath)
      return { savedFilePath }
    })
  }
  return {
    copyFile: define({
      name: 'copyFile',
      faultName: 'fs.copyFile',
      full: filesFull(),
      run: (options: CopyOption) => copy(options, 1),
      lost: () => undefined,
      torn: (options: CopyOption) => copy(options, 0.5),
    }),
    saveFile: define({
      name: 'saveFile',
      faultName: 'fs.saveFile',
      full: filesFull(),
      run: (options: SaveOption) => save(options, 1),
      lost: (options: SaveOption) => ({ savedFilePath: savedPath(options) }),
      torn: (options: SaveOption) => save(options, 0.5),
    }),
    rename: define({
      name: 'rename',
      faultName: 'fs.rename',
      run: ({ oldPath, newPath }: { oldPath: string; newPath: string }) =>
        files.inTurn(async () => {
          const from = changedFile(files.table, oldPath)
          // Whether a phone overwrites is undocumented, so the preview refuses: rely on neither.
          await files.table.move(from, freeTarget(files.table, newPath))
        }),
      lost: () => undefined,
    }),
    unlink: define({
      name: 'unlink',
      faultName: 'fs.unlink',
      run: ({ filePath }: { filePath: string }) =>
        files.inTurn(async () => {
          const path = pathKind(filePath) === 'other' ? writablePath(filePath) : filePath
          await files.remove(path)
        }),
      lost: () => undefined,
    }),
  }
}
