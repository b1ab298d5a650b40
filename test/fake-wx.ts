/**
 * WeChat's storage, files and randomness as documented, for tests that run in Node: asynchronous callbacks, 1 MB per
 * key and 10 MB in all (encrypted: 0.7 and 7.1), values that must survive JSON, 200 MB of files, temporary files that
 * vanish at a restart. A `FakePhone` is what survives; `phone.boot()` is one run of the app. Everything else of wx a
 * test adds by itself: `Object.assign(wx, { … })`. What is refused, and in which words, is the preview's: one phone for
 * both, here with its disk in memory.
 */

import { callBack, succeeded, type Callbacks } from '../preview/wx/api/call-back'
import { WxFailure, wxError, type WxError } from '../preview/wx/api/failure'
import { documented } from '../preview/wx/behaviour/documented-failure'
import { filesFull, noSuchFile, tempFileMissing } from '../preview/wx/files/file-failures'
import {
  changedFile,
  freeTarget,
  namesIn,
  newDirectories,
  readBounds,
  stats,
  targetPath,
  type FileTree,
} from '../preview/wx/files/file-tree'
import { pathKind, USER_DATA_PATH } from '../preview/wx/files/local-path'
import { createLimits } from '../preview/wx/limits'
import { noSuchRecord, refuseOversize, STORAGE_FULL } from '../preview/wx/storage/storage-table'

const LIMITS = createLimits()
/** Documented with `encrypt`: 0.7 MB a key, 7.1 MB in all. */
const KEY_LIMIT = { plain: LIMITS.storageKeyBytes, encrypted: 0.7 * LIMITS.storageKeyBytes }
const TOTAL_LIMIT = { plain: LIMITS.storageBytes, encrypted: 0.71 * LIMITS.storageBytes }

export { USER_DATA_PATH }

/** What becomes of one call. `torn` and `lost` claim success; after a kill nothing answers any more. */
export type Fault =
  | 'throw'
  | 'quota'
  | 'torn'
  | 'lost'
  | 'killed-before'
  | 'killed-torn'
  | 'killed-after'
  // Neither success nor fail is ever called; the work is not done, or done all the same.
  | 'silent'
  | 'silent-done'

export const FAULTS: readonly Fault[] = [
  'throw',
  'quota',
  'torn',
  'lost',
  'killed-before',
  'killed-torn',
  'killed-after',
]

interface StoredValue {
  readonly json: string
  readonly isEncrypted: boolean
}

interface StoredFile {
  readonly bytes: Uint8Array
  readonly modifiedMs: number
}

/** One call as it reaches the phone. `tear` does half of it, where half of it can be done. */
interface Work<T> {
  run: () => T
  tear?: () => void
  quota?: WxFailure
}

const copyOf = (bytes: Uint8Array): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer

const bytesOf = (data: string | ArrayBuffer, encoding?: string): Uint8Array =>
  typeof data === 'string'
    ? Uint8Array.from(Buffer.from(data, encoding === 'base64' ? 'base64' : 'utf8'))
    : new Uint8Array(data.slice(0))

const sizeOf = (value: StoredValue): number => value.json.length

export class FakePhone {
  readonly storage = new Map<string, StoredValue>()
  readonly files = new Map<string, StoredFile>()
  readonly folders = new Set<string>([USER_DATA_PATH])
  /** The names of the calls since the phone was made. */
  readonly calls: string[] = []
  /** Decides about the next call: how it breaks, or what it fails with; by default all goes well. */
  faultAt: (call: number, name: string) => Fault | WxFailure | undefined = () => undefined
  nowMs = Date.UTC(2026, 4, 1, 2, 0)
  storageLimit = TOTAL_LIMIT
  filesLimit = LIMITS.filesBytes
  private run = 0
  private killed = false
  private onKill: () => void = () => undefined
  private seed = 1

  /** Starts the app on this phone: temporary files are gone, earlier runs never hear from their calls again. */
  boot(): { readonly wx: Record<string, unknown>; readonly killed: Promise<void> } {
    this.run += 1
    this.killed = false
    for (const path of this.files.keys()) if (pathKind(path) === 'temp') this.files.delete(path)
    const killed = new Promise<void>((resolve) => {
      this.onKill = resolve
    })
    return { wx: this.wx(this.run), killed }
  }

  /** A file as the camera or the album hands it over. */
  putTemporary(name: string, bytes: Uint8Array): string {
    const path = `http://tmp/${name}`
    this.files.set(path, { bytes, modifiedMs: this.nowMs })
    return path
  }

  /** What lies under a key, as an object. */
  record(key: string): unknown {
    const stored = this.storage.get(key)
    return stored && JSON.parse(stored.json)
  }

  /** Puts a value there without any call, as an earlier run or a damaged disk would leave it. */
  setRecord(key: string, value: unknown): void {
    this.storage.set(key, { json: JSON.stringify(value), isEncrypted: true })
  }

  /** The names of the files in a folder of the user's data. */
  namesIn(folder: string): readonly string[] {
    const prefix = `${USER_DATA_PATH}/${folder}/`
    return [...this.files.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
  }

  /** The bytes of a file in a folder of the user's data. */
  fileIn(folder: string, name: string): Uint8Array | undefined {
    return this.files.get(`${USER_DATA_PATH}/${folder}/${name}`)?.bytes
  }

  /** Puts a file there without any call, as an earlier run would have left it. */
  setFile(folder: string, name: string, bytes: Uint8Array): void {
    this.folders.add(`${USER_DATA_PATH}/${folder}`)
    this.files.set(`${USER_DATA_PATH}/${folder}/${name}`, { bytes, modifiedMs: this.nowMs })
  }

  private answer<T extends object>(run: number, name: string, callbacks: Callbacks<T>, work: Work<T>): void {
    if (this.killed || run !== this.run) return
    this.calls.push(name)
    const fault = this.faultAt(this.calls.length, name)
    if (fault === 'silent') return
    if (fault === 'throw') throw new Error(`${name}: broken`)
    const kill = typeof fault === 'string' && fault.startsWith('killed')
    const outcome = this.outcomeOf(name, fault, work)
    if (kill) {
      this.killed = true
      this.onKill()
      return
    }
    if (fault === 'silent-done') return
    queueMicrotask(() => {
      if (this.killed || run !== this.run) return
      callBack(callbacks, 'error' in outcome ? outcome : { result: succeeded(name, outcome.value) })
    })
  }

  private outcomeOf<T>(
    name: string,
    fault: Fault | WxFailure | undefined,
    work: Work<T>,
  ): { value: T } | { error: WxError } {
    try {
      if (fault instanceof WxFailure) throw fault
      if (fault === 'quota') throw work.quota ?? documented('1300201')
      if (work.tear && (fault === 'torn' || fault === 'killed-torn')) work.tear()
      if (work.tear && (fault === 'torn' || fault === 'lost')) return { value: {} as T }
      if (
        !fault ||
        fault === 'torn' ||
        fault === 'lost' ||
        fault === 'killed-after' ||
        fault === 'silent-done'
      )
        return { value: work.run() }
      return { value: {} as T }
    } catch (error) {
      if (error instanceof WxFailure) return { error: wxError(name, error) }
      throw error
    }
  }

  private store(key: string, value: StoredValue): void {
    const kind = value.isEncrypted ? 'encrypted' : 'plain'
    const others = [...this.storage].filter(([other]) => other !== key)
    const usedBytes = others.reduce((sum, [, stored]) => sum + sizeOf(stored), 0)
    const limits = { storageKeyBytes: KEY_LIMIT[kind], storageBytes: this.storageLimit[kind] }
    refuseOversize(sizeOf(value), usedBytes, limits)
    this.storage.set(key, value)
  }

  private fetch(key: string, isEncrypted: boolean): { data: unknown } {
    const stored = this.storage.get(key)
    if (!stored || stored.isEncrypted !== isEncrypted) throw noSuchRecord()
    return { data: JSON.parse(stored.json) }
  }

  /** What lies in the user's area, for WeChat's rules of it. */
  private readonly tree: FileTree = {
    get: (path) => {
      if (this.folders.has(path)) return { kind: 'directory' }
      return this.files.has(path) ? { kind: 'file' } : undefined
    },
    below: (path) =>
      [...this.files.keys(), ...this.folders]
        .filter((one) => one.startsWith(`${path}/`))
        .map((one) => ({ path: one })),
  }

  private appendFile(path: string, bytes: Uint8Array): void {
    const before = this.file(path).bytes
    const whole = new Uint8Array(before.length + bytes.length)
    whole.set(before)
    whole.set(bytes, before.length)
    this.writeFile(path, whole)
  }

  private file(path: string): StoredFile {
    const file = this.files.get(path)
    if (!file) throw noSuchFile(path)
    return file
  }

  private writeFile(path: string, bytes: Uint8Array): void {
    const target = targetPath(this.tree, path)
    const others = [...this.files].filter(([other]) => other !== target && other.startsWith(USER_DATA_PATH))
    const total = others.reduce((sum, [, file]) => sum + file.bytes.length, bytes.length)
    if (total > this.filesLimit) throw filesFull()
    this.files.set(target, { bytes, modifiedMs: this.nowMs })
  }

  /** The same on every run of a test: 32 bits of state, good enough to be different. */
  private nextByte(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0
    return this.seed >>> 24
  }

  private wx(run: number): Record<string, unknown> {
    return {
      env: { USER_DATA_PATH },
      ...this.storageCalls(run),
      getRandomValues: ({ length, ...callbacks }: { length: number } & Callbacks<object>) =>
        this.answer(run, 'getRandomValues', callbacks, {
          run: () => ({ randomValues: Uint8Array.from({ length }, () => this.nextByte()).buffer }),
        }),
      getFileSystemManager: () => this.fileCalls(run),
    }
  }

  private storageCalls(run: number): Record<string, unknown> {
    interface Options extends Callbacks<object> {
      key: string
      data?: unknown
      encrypt?: boolean
    }
    return {
      setStorage: ({ key, data, encrypt = false, ...callbacks }: Options) => {
        const json = JSON.stringify(data)
        this.answer(run, 'setStorage', callbacks, {
          run: () => (this.store(key, { json, isEncrypted: encrypt }), {}),
          tear: () => {
            const half = JSON.stringify(json.slice(0, json.length / 2))
            this.storage.set(key, { json: half, isEncrypted: encrypt })
          },
          quota: STORAGE_FULL,
        })
      },
      getStorage: ({ key, encrypt = false, ...callbacks }: Options) =>
        this.answer(run, 'getStorage', callbacks, { run: () => this.fetch(key, encrypt) }),
      removeStorage: ({ key, ...callbacks }: Options) =>
        this.answer(run, 'removeStorage', callbacks, {
          run: () => (this.storage.delete(key), {}),
          tear: () => undefined,
        }),
      getStorageInfoSync: () => ({ keys: [...this.storage.keys()] }),
      getStorageInfo: (callbacks: Callbacks<object>) =>
        this.answer(run, 'getStorageInfo', callbacks, {
          run: () => ({
            keys: [...this.storage.keys()],
            currentSize: [...this.storage.values()].reduce((sum, value) => sum + sizeOf(value), 0) / 1024,
            limitSize: LIMITS.storageBytes / 1024,
          }),
        }),
    }
  }

  private fileCalls(run: number): Record<string, unknown> {
    interface Options extends Callbacks<object> {
      path: string
      filePath: string
      dirPath: string
      tempFilePath: string
      oldPath: string
      srcPath: string
      destPath: string
      newPath: string
      data: string | ArrayBuffer
      recursive?: boolean
      encoding?: string
      position?: number
      length?: number
    }
    const call =
      (name: string, work: (options: Options) => Work<object>) =>
      (options: Options): void =>
        this.answer(run, name, options, work(options))
    return {
      mkdir: call('mkdir', ({ dirPath, recursive }) => ({
        run: () => {
          for (const path of newDirectories(this.tree, dirPath, recursive)) this.folders.add(path)
          return {}
        },
        tear: () => undefined,
      })),
      readdir: call('readdir', ({ dirPath }) => ({
        run: () => ({ files: namesIn(this.tree, dirPath) }),
      })),
      stat: call('stat', ({ path }) => ({
        run: () => {
          if (this.folders.has(path)) return { stats: stats('directory', 0, this.nowMs) }
          const { bytes, modifiedMs } = this.file(path)
          return { stats: stats('file', bytes.length, modifiedMs) }
        },
      })),
      getFileInfo: call('getFileInfo', ({ filePath }) => ({
        run: () => ({ size: this.file(filePath).bytes.length }),
      })),
      readFile: call('readFile', ({ filePath, encoding, position, length }) => ({
        run: () => {
          const { bytes: whole } = this.file(filePath)
          const bytes = whole.subarray(...readBounds(whole.length, position, length))
          return { data: encoding ? new TextDecoder().decode(bytes) : copyOf(bytes) }
        },
      })),
      writeFile: call('writeFile', ({ filePath, data, encoding }) => ({
        run: () => (this.writeFile(filePath, bytesOf(data, encoding)), {}),
        tear: () => this.writeFile(filePath, bytesOf(data).subarray(0, bytesOf(data).length / 2)),
        quota: filesFull(),
      })),
      appendFile: call('appendFile', ({ filePath, data }) => ({
        run: () => (this.appendFile(filePath, bytesOf(data)), {}),
        tear: () => this.appendFile(filePath, bytesOf(data).subarray(0, bytesOf(data).length / 2)),
        quota: filesFull(),
      })),
      copyFile: call('copyFile', ({ srcPath, destPath }) => ({
        run: () => (this.writeFile(destPath, this.file(srcPath).bytes), {}),
        tear: () => this.writeFile(destPath, this.file(srcPath).bytes.subarray(0, 1)),
        quota: filesFull(),
      })),
      rename: call('rename', ({ oldPath, newPath }) => ({
        run: () => {
          const { bytes } = this.file(changedFile(this.tree, oldPath))
          this.files.set(freeTarget(this.tree, newPath), { bytes, modifiedMs: this.nowMs })
          this.files.delete(oldPath)
          return {}
        },
        tear: () => undefined,
      })),
      unlink: call('unlink', ({ filePath }) => ({
        run: () => {
          this.file(filePath)
          this.files.delete(filePath)
          return {}
        },
        tear: () => undefined,
      })),
      saveFile: call('saveFile', ({ tempFilePath, filePath }) => ({
        run: () => {
          const temporary = this.files.get(tempFilePath)
          if (!temporary) throw tempFileMissing()
          this.writeFile(filePath, temporary.bytes)
          this.files.delete(tempFilePath)
          return { savedFilePath: filePath }
        },
        tear: () => undefined,
        quota: filesFull(),
      })),
    }
  }
}

/** Makes a run of the app on this phone the global `wx`. */
export const installFakeWx = (phone: FakePhone = new FakePhone()): FakePhone => {
  Object.assign(globalThis, { wx: phone.boot().wx })
  return phone
}
