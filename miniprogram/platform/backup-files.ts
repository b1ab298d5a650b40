import type { Attempt } from '../model/problem'
import { failed, ok } from '../model/result'
import {
  bufferOf,
  isFolder,
  makeFolder,
  namesIn,
  notePaths,
  plainFolder,
  removeFile,
  sizeOf,
  writeChecked,
} from './files'

export { readPart } from './files'

/** Files made to leave the phone lie here until they are sent; sealed ones only. */
const outbox = (): string => `${wx.env.USER_DATA_PATH}/outbox`

/** WeChat counts all of a mini-program's files together, and no file may be larger than this. */
export const USER_FILES_LIMIT_BYTES = 200 * 1024 * 1024
export const ONE_FILE_LIMIT_BYTES = 100 * 1024 * 1024

/** A file that grows at its end. WeChat promises no whole writes, so its size tells after each whether it is there. */
export interface GrowingFile {
  readonly path: string
  append: (bytes: Uint8Array) => Attempt
  discard: () => Promise<void>
}

const growingFile = (filePath: string): GrowingFile => {
  let sizeBytes = 0
  return {
    path: filePath,
    async append(bytes) {
      const data = bufferOf(bytes)
      const written = await writeChecked(filePath, bytes.length, sizeBytes + bytes.length, (callbacks) =>
        sizeBytes === 0
          ? wx.getFileSystemManager().writeFile({ filePath, data, ...callbacks })
          : wx.getFileSystemManager().appendFile({ filePath, data, ...callbacks }),
      )
      if (written.ok) sizeBytes += bytes.length
      return written
    },
    discard: async () => void (await removeFile(filePath)),
  }
}

const newFileIn = async (folder: string, name: string): Attempt<GrowingFile> => {
  const made = await makeFolder(folder)
  return made.ok ? ok(growingFile(`${folder}/${name}`)) : made
}

/** A new, sealed file for sending. */
export const newOutboxFile = (name: string): Attempt<GrowingFile> => newFileIn(outbox(), name)

/** A new file among the plain copies, which are taken away when the page closes and at the next start. */
export const newPlainFile = (name: string): Attempt<GrowingFile> => newFileIn(plainFolder(), name)

/**
 * Takes away what was made for sending; that of an earlier run too.
 * @mendedLater it is called again at the next start
 */
export const emptyOutbox = async (): Attempt => {
  const names = await namesIn(outbox())
  if (!names.ok) return names
  for (const name of names.value) {
    const removed = await removeFile(`${outbox()}/${name}`)
    if (!removed.ok) return removed
  }
  return ok(undefined)
}

/** The size on disk, in bytes; undefined where the phone does not tell. */
export const fileSizeBytes = (path: string): Promise<number | undefined> => sizeOf(path)

const FOLDERS = ['sealed', 'plain', 'outbox'] as const

/** Every file of the user folder, in our folders and beside them. Other folders are WeChat's own (its log). */
const allFiles = async (): Attempt<readonly string[]> => {
  const root = wx.env.USER_DATA_PATH
  const beside = await namesIn(root)
  if (!beside.ok) return beside
  const paths: string[] = []
  for (const name of beside.value) {
    const isOurs = FOLDERS.some((folder) => folder === name)
    if (!isOurs && !(await isFolder(`${root}/${name}`))) paths.push(`${root}/${name}`)
  }
  for (const folder of FOLDERS) {
    const names = await namesIn(`${root}/${folder}`)
    if (!names.ok) return names
    paths.push(...names.value.map((name) => `${root}/${folder}/${name}`))
  }
  return ok(paths)
}

/** How much of the user folder is taken. */
export const usedBytes = async (): Attempt<number> => {
  const paths = await allFiles()
  if (!paths.ok) return paths
  const sizes = await Promise.all(paths.value.map(sizeOf))
  return ok(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0))
}

/** Deletes every file of the user folder but the note of that name, and looks whether they are gone. */
export const deleteAllFiles = async (but: string): Attempt => {
  const kept = notePaths(but)
  const others = async () => {
    const paths = await allFiles()
    return paths.ok ? ok(paths.value.filter((path) => !kept.includes(path))) : paths
  }
  const paths = await others()
  if (!paths.ok) return paths
  const removed = await Promise.all(paths.value.map(removeFile))
  const refused = removed.find((result) => !result.ok)
  if (refused) return refused
  const left = await others()
  if (!left.ok) return left
  return left.value.length === 0 ? ok(undefined) : failed({ kind: 'storage-failed' })
}
