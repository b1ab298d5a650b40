import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { called, type CallFailure } from './called'

const NO_ROOM_ERRNO = 1300202
const NO_ROOM = /exceed|no space|storage limit|size limit|quota/i
const MISSING = /no such file|not exist|ENOENT/i
const ALREADY_THERE = /already exists|EEXIST/i
/** WeChat documents seconds; the developer tools gave milliseconds at times. No file of ours is older than 1973. */
const SECONDS_BELOW = 1e11

const sealedFolder = (): string => `${wx.env.USER_DATA_PATH}/sealed`
// WeChat has no call that makes a temporary file out of bytes: a picture can only be shown from the user folder. So
// plain copies get a folder of their own, emptied at start-up and when the page that shows them is covered.
const plainFolder = (): string => `${wx.env.USER_DATA_PATH}/plain`
const sealedPath = (name: string): string => `${sealedFolder()}/${name}`

/** Why a write was refused: no room left, or something else. */
export const writeProblem = ({ errMsg, errno }: CallFailure): Problem => ({
  kind: errno === NO_ROOM_ERRNO || NO_ROOM.test(errMsg) ? 'files-full' : 'storage-failed',
})

export const makeFolder = async (dirPath: string): Promise<Result<void, Problem>> => {
  const call = await called((callbacks) =>
    wx.getFileSystemManager().mkdir({ dirPath, recursive: true, ...callbacks }),
  )
  if (call.ok || ALREADY_THERE.test(call.failure.errMsg)) return ok(undefined)
  return failed(writeProblem(call.failure))
}

interface Stats {
  readonly size: number
  readonly lastModifiedTime: number
  isDirectory?(): boolean
}

const statOf = async (path: string): Promise<Stats | undefined> => {
  const call = await called<{ stats: unknown }>((callbacks) =>
    wx.getFileSystemManager().stat({ path, ...callbacks }),
  )
  return call.ok ? (call.value.stats as Stats) : undefined
}

/** What lies in a folder; nothing where there is no such folder. */
export const namesIn = async (dirPath: string): Promise<Result<readonly string[], Problem>> => {
  const call = await called<{ files: string[] }>((callbacks) =>
    wx.getFileSystemManager().readdir({ dirPath, ...callbacks }),
  )
  if (call.ok) return ok(call.value.files)
  return MISSING.test(call.failure.errMsg) ? ok([]) : failed({ kind: 'storage-failed' })
}

/** Deletes a file; one that is not there is no failure. */
export const removeFile = async (filePath: string): Promise<Result<void, Problem>> => {
  const call = await called((callbacks) => wx.getFileSystemManager().unlink({ filePath, ...callbacks }))
  return call.ok || MISSING.test(call.failure.errMsg) ? ok(undefined) : failed({ kind: 'storage-failed' })
}

/** The size of a file in bytes; undefined where the phone does not tell. */
export const sizeOf = async (path: string): Promise<number | undefined> => (await statOf(path))?.size

export const isFolder = async (path: string): Promise<boolean> =>
  (await statOf(path))?.isDirectory?.() ?? false

/** WeChat promises no whole writes, so the size on disk decides whether the file is there. */
const writeFile = async (filePath: string, bytes: Uint8Array): Promise<Result<void, Problem>> => {
  const { buffer, byteOffset, byteLength } = bytes
  const data = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  const call = await called((callbacks) =>
    wx.getFileSystemManager().writeFile({ filePath, data, ...callbacks }),
  )
  if (!call.ok) return failed(writeProblem(call.failure))
  return (await sizeOf(filePath)) === bytes.length ? ok(undefined) : failed({ kind: 'storage-failed' })
}

/** The bytes of any file that WeChat gave us a path to. */
export const readFile = async (filePath: string): Promise<Result<Uint8Array, Problem>> => {
  const call = await called<{ data: string | ArrayBuffer }>((callbacks) =>
    wx.getFileSystemManager().readFile({ filePath, ...callbacks }),
  )
  return call.ok && typeof call.value.data !== 'string'
    ? ok(new Uint8Array(call.value.data))
    : failed({ kind: 'file-unreadable' })
}

/** Writes a sealed file under a name that was never used before; half a file is taken away again. */
export const writeSealed = async (name: string, bytes: Uint8Array): Promise<Result<void, Problem>> => {
  const folder = await makeFolder(sealedFolder())
  if (!folder.ok) return folder
  const written = await writeFile(sealedPath(name), bytes)
  if (!written.ok) await deleteSealed(name)
  return written
}

export const readSealed = (name: string): Promise<Result<Uint8Array, Problem>> => readFile(sealedPath(name))

export const deleteSealed = (name: string): Promise<Result<void, Problem>> => removeFile(sealedPath(name))

export const listSealed = (): Promise<Result<readonly string[], Problem>> => namesIn(sealedFolder())

/** How long a sealed file lies there unchanged; undefined when the phone does not tell. */
export const sealedAgeMs = async (name: string, nowMs: number): Promise<number | undefined> => {
  const modified = (await statOf(sealedPath(name)))?.lastModifiedTime
  if (modified === undefined) return undefined
  return nowMs - (modified < SECONDS_BELOW ? modified * 1000 : modified)
}

/** Lays a plain copy where WeChat can show or send it and gives its path. */
export const writePlain = async (name: string, bytes: Uint8Array): Promise<Result<string, Problem>> => {
  const folder = await makeFolder(plainFolder())
  if (!folder.ok) return folder
  const path = `${plainFolder()}/${name}`
  const written = await writeFile(path, bytes)
  if (written.ok) return ok(path)
  await removeFile(path)
  return written
}

export const deletePlain = (path: string): Promise<Result<void, Problem>> => removeFile(path)

/** Takes every plain copy away; those of an earlier run too. */
export const emptyPlain = async (): Promise<Result<void, Problem>> => {
  const names = await namesIn(plainFolder())
  if (!names.ok) return names
  const deleted = await Promise.all(names.value.map((name) => removeFile(`${plainFolder()}/${name}`)))
  return deleted.find((result) => !result.ok) ?? ok(undefined)
}
