import { bytesOfText } from '../model/bytes'
import type { Attempt, Problem } from '../model/problem'
import { failed, ok } from '../model/result'
import {
  callWx,
  PATIENCE_MS,
  patienceForFileMs,
  type WxAnswer,
  type CallFailure,
  type Callbacks,
} from './wx-call'
import { lackingProblem } from './refusal'

const NO_ROOM_ERRNO = 1300202
const NO_ROOM = /exceed|no space|storage limit|size limit|quota/i
const MISSING_ERRNO = 1300002
const MISSING = /no such file|file not exist|ENOENT/i
const ALREADY_THERE = /already exists|EEXIST/i
const STORAGE_FAILED = failed({ kind: 'storage-failed' } as const)

const sealedFolder = (): string => `${wx.env.USER_DATA_PATH}/sealed`
// WeChat has no call that makes a temporary file out of bytes: a picture can only be shown from the user folder. So
// plain copies get a folder of their own, emptied at start-up and when the page that shows them is covered.
export const plainFolder = (): string => `${wx.env.USER_DATA_PATH}/plain`
const sealedPath = (name: string): string => `${sealedFolder()}/${name}`

/** Why a write was refused: no room left, or something else. */
export const writeProblem = (failure: CallFailure): Problem => {
  const { errMsg, errno } = failure
  const hasNoRoom = errno === NO_ROOM_ERRNO || NO_ROOM.test(errMsg)
  return lackingProblem(failure) ?? { kind: hasNoRoom ? 'files-full' : 'storage-failed' }
}

export const makeFolder = async (dirPath: string): Attempt => {
  const call = await callWx(PATIENCE_MS.file, (callbacks) =>
    wx.getFileSystemManager().mkdir({ dirPath, recursive: true, ...callbacks }),
  )
  if (call.ok || ALREADY_THERE.test(call.failure.errMsg)) return ok(undefined)
  if (!hasAnswer(call) && (await isFolder(dirPath))) return ok(undefined)
  return failed(writeProblem(call.failure))
}

interface Stats {
  readonly size: number
  isDirectory?: () => boolean
}

const statOf = async (path: string): Promise<Stats | undefined> => {
  const call = await callWx(
    PATIENCE_MS.file,
    (callbacks) => wx.getFileSystemManager().stat({ path, ...callbacks }),
    ({ stats }: { stats: unknown }) => stats as Stats,
  )
  return call.ok ? call.value : undefined
}

/**
 * Whether a call failed because nothing lies there. How each phone words that is not documented, so the list of the folder
 * has the last word; silence says nothing.
 */
const isAbsent = async (path: string, call: WxAnswer<unknown>): Promise<boolean> => {
  if (call.ok || !hasAnswer(call)) return false
  const { errMsg, errno } = call.failure
  if (errno === MISSING_ERRNO || MISSING.test(errMsg)) return true
  if (!path.startsWith(`${wx.env.USER_DATA_PATH}/`)) return false
  const at = path.lastIndexOf('/')
  const names = await namesIn(path.slice(0, at))
  return names.ok && !names.value.includes(path.slice(at + 1))
}

/** What lies in a folder; nothing where there is no such folder. */
export const namesIn = async (dirPath: string): Attempt<readonly string[]> => {
  const call = await callWx(
    PATIENCE_MS.file,
    (callbacks) => wx.getFileSystemManager().readdir({ dirPath, ...callbacks }),
    ({ files }: { files: string[] }) => files,
  )
  if (call.ok) return call
  return (await isAbsent(dirPath, call)) ? ok([]) : failed(writeProblem(call.failure))
}

/**
 * Deletes a file; one that is not there is no failure.
 * @mendedLater what stays of an unfinished or plain file goes at the next start
 */
export const removeFile = async (filePath: string): Attempt => {
  const call = await callWx(PATIENCE_MS.file, (callbacks) =>
    wx.getFileSystemManager().unlink({ filePath, ...callbacks }),
  )
  return call.ok || (await isAbsent(filePath, call)) ? ok(undefined) : failed(writeProblem(call.failure))
}

/** The size of a file in bytes; undefined where the phone does not tell. */
export const sizeOf = async (path: string): Promise<number | undefined> => (await statOf(path))?.size

export const isFolder = async (path: string): Promise<boolean> =>
  (await statOf(path))?.isDirectory?.() ?? false

/** The newest attempt at each path that had no answer yet. */
const attempts = new Map<string, symbol>()

/** `onLate` hears of a success that came when nobody waited any more, unless the path was tried anew since. */
const calledAt = async (
  path: string,
  limitMs: number,
  call: (callbacks: Callbacks) => void,
  onLate: () => void,
): Promise<WxAnswer<unknown>> => {
  const attempt = Symbol(path)
  attempts.set(path, attempt)
  const settledAsNewest = (): boolean => attempts.get(path) === attempt && attempts.delete(path)
  const done = await callWx(limitMs, call, undefined, (late) => {
    if (settledAsNewest() && late.ok) onLate()
  })
  if (hasAnswer(done)) settledAsNewest()
  return done
}

const hasAnswer = (call: WxAnswer<unknown>): boolean => call.ok || call.failure.cause !== 'no-answer'

/**
 * WeChat promises no whole writes, and at times no answer: the size on disk decides whether the bytes are there. What is
 * written after it was given up is taken away again, unless the file was written anew since.
 */
export const writeChecked = async (
  filePath: string,
  addedBytes: number,
  sizeAfter: number,
  write: (callbacks: Callbacks) => void,
): Attempt => {
  let isRefused = false
  const call = await calledAt(filePath, patienceForFileMs(addedBytes), write, () => {
    if (isRefused) void removeFile(filePath)
  })
  if (!call.ok && hasAnswer(call)) return failed(writeProblem(call.failure))
  if ((await sizeOf(filePath)) === sizeAfter) return ok(undefined)
  isRefused = true
  return failed(call.ok ? { kind: 'storage-failed' } : writeProblem(call.failure))
}

/** A copy of these bytes alone: WeChat takes a buffer to its end. */
export const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer

const writeFile = async (filePath: string, bytes: Uint8Array): Attempt => {
  const data = bufferOf(bytes)
  return writeChecked(filePath, bytes.length, bytes.length, (callbacks) =>
    wx.getFileSystemManager().writeFile({ filePath, data, ...callbacks }),
  )
}

interface ReadResult {
  readonly data: string | ArrayBuffer
}

const bytesIn = ({ data }: ReadResult): Uint8Array | undefined =>
  typeof data !== 'string' && data.byteLength >= 0 ? new Uint8Array(data) : undefined

const wholeFile = (filePath: string, limitMs: number): Promise<WxAnswer<Uint8Array>> =>
  callWx(limitMs, (callbacks) => wx.getFileSystemManager().readFile({ filePath, ...callbacks }), bytesIn)

/** The bytes of any file that WeChat gave us a path to. */
export const readFile = async (filePath: string): Attempt<Uint8Array> => {
  const call = await wholeFile(filePath, PATIENCE_MS.wholeFile)
  return call.ok ? call : failed(lackingProblem(call.failure) ?? { kind: 'file-unreadable' })
}

/** A part of a file that WeChat gave us a path to. */
export const readPart = async (filePath: string, position: number, length: number): Attempt<Uint8Array> => {
  const call = await callWx(
    patienceForFileMs(length),
    (callbacks) => wx.getFileSystemManager().readFile({ filePath, position, length, ...callbacks }),
    (result: ReadResult) => {
      const bytes = bytesIn(result)
      return bytes?.length === length ? bytes : undefined
    },
  )
  return call.ok ? call : failed(lackingProblem(call.failure) ?? { kind: 'file-unreadable' })
}

/** What a file is called while it is being written: found at a start, it is a write of ours that was cut off. */
const UNFINISHED = '.part'

/** Writes a file beside its place and then moves it there: under its own name there is never half a file. */
const writeWhole = async (filePath: string, bytes: Uint8Array): Attempt => {
  const part = `${filePath}${UNFINISHED}`
  const written = await writeFile(part, bytes)
  let isGivenUp = false
  const moved = written.ok
    ? await calledAt(
        filePath,
        PATIENCE_MS.file,
        (callbacks) => wx.getFileSystemManager().rename({ oldPath: part, newPath: filePath, ...callbacks }),
        () => isGivenUp && void removeFile(filePath),
      )
    : undefined
  const mayBeThere = moved && (moved.ok || !hasAnswer(moved))
  if (mayBeThere && (await sizeOf(filePath)) === bytes.length) return ok(undefined)
  isGivenUp = true
  await removeFile(part)
  // Nobody will hear of it: it would lie there as a photograph without a record.
  if (mayBeThere) await removeFile(filePath)
  return moved && !moved.ok ? failed(writeProblem(moved.failure)) : written.ok ? STORAGE_FAILED : written
}

/** Writes a sealed file under a name that was never used before. */
export const writeSealed = async (name: string, bytes: Uint8Array): Attempt => {
  const folder = await makeFolder(sealedFolder())
  return folder.ok ? writeWhole(sealedPath(name), bytes) : folder
}

export const readSealed = (name: string): Attempt<Uint8Array> => readFile(sealedPath(name))

/** The first bytes of a sealed file. */
export const readSealedStart = (name: string, length: number): Attempt<Uint8Array> =>
  readPart(sealedPath(name), 0, length)

/** How large a sealed file is, in bytes; undefined where the phone does not tell. */
export const sealedFileBytes = (name: string): Promise<number | undefined> => sizeOf(sealedPath(name))

/** @mendedLater a sealed file that no record names is found and offered under the found photos */
export const deleteSealed = (name: string): Attempt => removeFile(sealedPath(name))

/** The names of all sealed files that were written to their end. */
export const listSealed = async (): Attempt<readonly string[]> => {
  const names = await namesIn(sealedFolder())
  return names.ok ? ok(names.value.filter((name) => !name.endsWith(UNFINISHED))) : names
}

/** Takes away what an earlier run was cut off writing: no record ever named it. `isOurs`: this run is at it. */
export const deleteUnfinished = async (isOurs: (name: string) => boolean): Promise<void> => {
  const names = await namesIn(sealedFolder())
  const parts = names.ok ? names.value.filter((name) => name.endsWith(UNFINISHED)) : []
  for (const part of parts) if (!isOurs(part.slice(0, -UNFINISHED.length))) await deleteSealed(part)
}

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** A small file of ours beside the folders, as text; undefined where there is none. Fails where the phone does not tell. */
export const readNote = async (name: string): Attempt<string | undefined> => {
  const path = `${wx.env.USER_DATA_PATH}/${name}`
  const whole = await wholeFile(path, PATIENCE_MS.file)
  if (whole.ok) return ok(textOf(whole.value))
  if (!(await isAbsent(path, whole))) return STORAGE_FAILED
  // Cut off between taking the old one away and moving the new one there.
  const part = await wholeFile(`${path}${UNFINISHED}`, PATIENCE_MS.file)
  if (part.ok) return ok(textOf(part.value))
  return (await isAbsent(`${path}${UNFINISHED}`, part)) ? ok(undefined) : STORAGE_FAILED
}

/** Replaces a small file; its text is ASCII. */
export const writeNote = async (name: string, text: string): Attempt => {
  const path = `${wx.env.USER_DATA_PATH}/${name}`
  const written = await writeFile(`${path}${UNFINISHED}`, bytesOfText(text))
  if (!written.ok) return written
  // Whether a phone moves a file onto another is not documented.
  const freed = await removeFile(path)
  if (!freed.ok) return freed
  const call = await callWx(PATIENCE_MS.file, (callbacks) =>
    wx.getFileSystemManager().rename({ oldPath: `${path}${UNFINISHED}`, newPath: path, ...callbacks }),
  )
  const back = call.ok || !hasAnswer(call) ? await readNote(name) : STORAGE_FAILED
  return back.ok && back.value === text ? ok(undefined) : STORAGE_FAILED
}

/** What a small file is called, half written too. */
export const notePaths = (name: string): readonly string[] => {
  const path = `${wx.env.USER_DATA_PATH}/${name}`
  return [path, `${path}${UNFINISHED}`]
}

/** Takes a small file away; one that is not there is no failure. */
export const deleteNote = async (name: string): Attempt => {
  const removed = await Promise.all(notePaths(name).map(removeFile))
  return removed.find((result) => !result.ok) ?? ok(undefined)
}

const layPlain = async (name: string, write: (path: string) => Attempt): Attempt<string> => {
  const folder = await makeFolder(plainFolder())
  if (!folder.ok) return folder
  const path = `${plainFolder()}/${name}`
  const written = await write(path)
  if (written.ok) return ok(path)
  await removeFile(path)
  return written
}

/** Lays a plain copy where WeChat can show or send it and gives its path. */
export const writePlain = (name: string, bytes: Uint8Array): Attempt<string> =>
  layPlain(name, (path) => writeFile(path, bytes))

/** The same for bytes that came as text; WeChat decodes them. */
export const writePlainBase64 = (name: string, data: string): Attempt<string> =>
  layPlain(name, (filePath) => {
    const sizeBytes = (data.length / 4) * 3 - (data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0)
    return writeChecked(filePath, sizeBytes, sizeBytes, (callbacks) =>
      wx.getFileSystemManager().writeFile({ filePath, data, encoding: 'base64', ...callbacks }),
    )
  })

/** Copies a file of ours among the plain copies, under the name that it has outside. */
export const copyPlain = (name: string, from: string): Attempt<string> =>
  layPlain(name, async (path) => {
    const sizeBytes = await sizeOf(from)
    if (sizeBytes === undefined) return failed({ kind: 'file-unreadable' })
    return writeChecked(path, sizeBytes, sizeBytes, (callbacks) =>
      wx.getFileSystemManager().copyFile({ srcPath: from, destPath: path, ...callbacks }),
    )
  })

/** @mendedLater every plain copy goes when the app is left and at the next start */
export const deletePlain = (path: string): Attempt => removeFile(path)

/**
 * Takes every plain copy away; those of an earlier run too.
 * @mendedLater it is called again at the next start
 */
export const emptyPlain = async (): Attempt => {
  const names = await namesIn(plainFolder())
  if (!names.ok) return names
  const deleted = await Promise.all(names.value.map((name) => removeFile(`${plainFolder()}/${name}`)))
  return deleted.find((result) => !result.ok) ?? ok(undefined)
}
