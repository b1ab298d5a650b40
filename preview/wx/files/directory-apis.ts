import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import { alreadyExists, directoryNotEmpty, noSuchFile, notADirectory, notPermitted } from './file-failures'
import type { LocalFiles } from './local-files'
import { parentPath, tidyPath, USER_DATA_PATH, writablePath } from './local-path'

interface DirOption {
  dirPath: string
  recursive?: boolean
}

const missingParents = (files: LocalFiles, path: string): string[] => {
  const parent = parentPath(path)
  if (parent === USER_DATA_PATH || parent.length < USER_DATA_PATH.length) return []
  const found = files.table.get(parent)
  if (found?.kind === 'file') throw notADirectory(path)
  return found ? [] : [...missingParents(files, parent), parent]
}

const makeDirectory = async (files: LocalFiles, { dirPath, recursive }: DirOption): Promise<void> => {
  const path = writablePath(dirPath)
  if (path === USER_DATA_PATH || files.table.get(path)) throw alreadyExists(dirPath)
  const missing = missingParents(files, path)
  if (missing.length > 0 && !recursive) throw noSuchFile(dirPath)
  await files.table.makeDirectories([...missing, path])
}

const existingDirectory = (files: LocalFiles, path: string): string => {
  const tidy = tidyPath(path)
  if (tidy === USER_DATA_PATH) return tidy
  const entry = files.table.get(tidy)
  if (!entry) throw noSuchFile(path)
  if (entry.kind === 'file') throw notADirectory(path)
  return tidy
}

const removeDirectory = async (files: LocalFiles, { dirPath, recursive }: DirOption): Promise<void> => {
  const path = existingDirectory(files, writablePath(dirPath))
  if (path === USER_DATA_PATH) throw notPermitted()
  const inside = files.table.below(path).map((entry) => entry.path)
  if (inside.length > 0 && !recursive) throw directoryNotEmpty()
  await files.table.remove([...inside, path])
}

const namesIn = (files: LocalFiles, dirPath: string): string[] => {
  const path = existingDirectory(files, dirPath)
  return files.table
    .below(path)
    .filter((entry) => parentPath(entry.path) === path)
    .map((entry) => entry.path.slice(path.length + 1))
}

/** Folders of the user area. */
export const createDirectoryApis = (define: DefineApi, files: LocalFiles) => ({
  mkdir: define({
    name: 'mkdir',
    faultName: 'fs.mkdir',
    run: (options: DirOption) => files.inTurn(() => makeDirectory(files, options)),
    lost: () => undefined,
  }),
  rmdir: define({
    name: 'rmdir',
    faultName: 'fs.rmdir',
    run: (options: DirOption) => files.inTurn(() => removeDirectory(files, options)),
    lost: () => undefined,
  }),
  readdir: define({
    name: 'readdir',
    faultName: 'fs.readdir',
    run: (options: DirOption) =>
      files.inTurn(async () => ({ files: namesIn(files, needText(options, 'dirPath')) })),
  }),
})
