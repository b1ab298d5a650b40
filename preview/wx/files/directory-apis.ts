import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import { directoryNotEmpty, notPermitted } from './file-failures'
import { existingDirectory, namesIn, newDirectories } from './file-tree'
import type { LocalFiles } from './local-files'
import { USER_DATA_PATH, writablePath } from './local-path'

interface DirOption {
  dirPath: string
  recursive?: boolean
}

const makeDirectories = (files: LocalFiles, { dirPath, recursive }: DirOption): Promise<void> =>
  files.table.makeDirectories(newDirectories(files.table, dirPath, recursive))

const removeDirectory = async (files: LocalFiles, { dirPath, recursive }: DirOption): Promise<void> => {
  const path = existingDirectory(files.table, writablePath(dirPath))
  if (path === USER_DATA_PATH) throw notPermitted()
  const inside = files.table.below(path).map((entry) => entry.path)
  if (inside.length > 0 && !recursive) throw directoryNotEmpty()
  await files.table.remove([...inside, path])
}

/** Folders of the user area. */
export const createDirectoryApis = (define: DefineApi, files: LocalFiles) => ({
  mkdir: define({
    name: 'mkdir',
    faultName: 'fs.mkdir',
    run: (options: DirOption) => files.inTurn(async () => makeDirectories(files, options)),
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
      files.inTurn(async () => ({ files: namesIn(files.table, needText(options, 'dirPath')) })),
  }),
})
