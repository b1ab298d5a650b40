/**
 * WeChat's storage, files and randomness as documented, for tests that run in Node: asynchronous callbacks, 1 MB per
 * key and 10 MB in all (encrypted: 0.7 and 7.1), values that must survive JSON, 200 MB of files, temporary files that
 * vanish at a restart. A `FakePhone` is what survives; `phone.boot()` is one run of the app. Everything else of wx a
 * test adds by itself: `Object.assign(wx, { … })`.
 */

const KEY_LIMIT = { plain: 1024 * 1024, encrypted: 0.7 * 1024 * 1024 }
const TOTAL_LIMIT = { plain: 10 * 1024 * 1024, encrypted: 7.1 * 1024 * 1024 }
const FILES_LIMIT = 200 * 1024 * 1024
export const USER_DATA_PATH = 'wxfile://usr'

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

interface Failure {
  readonly errMsg: string
  readonly errno?: number
}

interface Callbacks<T> {
  success?: (result: T & { errMsg: string }) => void
  fail?: (failure: Failure) => void
  complete?: (result: unknown) => void
}

/** One call as it reaches the phone. `tear` does half of it, where half of it can be done. */
interface Work<T> {
  run: () => T
  tear?: () => void
  quota?: Failure
}

class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.errMsg)
  }
}

const refuse = (errMsg: string, errno?: number): never => {
  throw new Refusal(errno === undefined ? { errMsg } : { errMsg, errno })
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
  /** Decides about the next call; by default all goes well. */
  faultAt: (call: number, name: string) => Fault | undefined = () => undefined
  nowMs = Date.UTC(2026, 4, 1, 2, 0)
  storageLimit = TOTAL_LIMIT
  filesLimit = FILES_LIMIT
  private run = 0
  private killed = false
  private onKill: () => void = () => undefined
  private seed = 1

  /** Starts the app on this phone: temporary files are gone, earlier runs never hear from their calls again. */
  boot(): { readonly wx: Record<string, unknown>; readonly killed: Promise<void> } {
    this.run += 1
    this.killed = false
    for (const path of this.files.keys()) if (path.startsWith('wxfile://tmp')) this.files.delete(path)
    const killed = new Promise<void>((resolve) => {
      this.onKill = resolve
    })
    return { wx: this.wx(this.run), killed }
  }

  /** A file as the camera or the album hands it over. */
  putTemporary(name: string, bytes: Uint8Array): string {
    const path = `wxfile://tmp_${name}`
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
    const kill = fault?.startsWith('killed') ?? false
    const outcome = this.outcomeOf(name, fault, work)
    if (kill) {
      this.killed = true
      this.onKill()
      return
    }
    if (fault === 'silent-done') return
    queueMicrotask(() => {
      if (this.killed || run !== this.run) return
      if ('failure' in outcome) callbacks.fail?.(outcome.failure)
      else callbacks.success?.({ ...outcome.value, errMsg: `${name}:ok` })
      callbacks.complete?.(outcome)
    })
  }

  private outcomeOf<T>(
    name: string,
    fault: Fault | undefined,
    work: Work<T>,
  ): { value: T } | { failure: Failure } {
    try {
      if (fault === 'quota') refuse(work.quota?.errMsg ?? `${name}:fail broken`, work.quota?.errno)
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
      if (error instanceof Refusal) return { failure: error.failure }
      throw error
    }
  }

  private store(key: string, value: StoredValue): void {
    const kind = value.isEncrypted ? 'encrypted' : 'plain'
    if (sizeOf(value) > KEY_LIMIT[kind]) refuse('setStorage:fail data exceeds the size limit of a single key')
    const others = [...this.storage].filter(([other]) => other !== key)
    const total = others.reduce((sum, [, stored]) => sum + sizeOf(stored), sizeOf(value))
    if (total > this.storageLimit[kind]) refuse('setStorage:fail exceed storage max size 10Mb')
    this.storage.set(key, value)
  }

  private fetch(key: string, isEncrypted: boolean): { data: unknown } {
    const stored = this.storage.get(key)
    if (!stored) return refuse('getStorage:fail data not found')
    if (stored.isEncrypted !== isEncrypted) return refuse('getStorage:fail decrypt error')
    return { data: JSON.parse(stored.json) }
  }

  /** A part of a file, as WeChat reads it: what lies beyond its end is refused. */
  private part(bytes: Uint8Array, position = 0, length = bytes.length - position): Uint8Array {
    if (position > 0 && position >= bytes.length)
      refuse('readFile:fail the value of "position" is out of range')
    if (position + length > bytes.length || length < 0)
      refuse('readFile:fail the value of "length" is out of range')
    return bytes.subarray(position, position + length)
  }

  private appendFile(path: string, bytes: Uint8Array): void {
    const before = this.file(path, 'appendFile').bytes
    const whole = new Uint8Array(before.length + bytes.length)
    whole.set(before)
    whole.set(bytes, before.length)
    this.writeFile(path, whole)
  }

  private file(path: string, name: string): StoredFile {
    return this.files.get(path) ?? refuse(`${name}:fail no such file or directory, ${path}`)
  }

  private writeFile(path: string, bytes: Uint8Array): void {
    const folder = path.slice(0, path.lastIndexOf('/'))
    if (!this.folders.has(folder)) refuse(`writeFile:fail no such file or directory, open ${path}`)
    const others = [...this.files].filter(([other]) => other !== path && other.startsWith(USER_DATA_PATH))
    const total = others.reduce((sum, [, file]) => sum + file.bytes.length, bytes.length)
    if (total > this.filesLimit) {
      refuse('writeFile:fail the maximum size of the file storage limit is exceeded', 1300202)
    }
    this.files.set(path, { bytes, modifiedMs: this.nowMs })
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
          quota: { errMsg: 'setStorage:fail exceed storage max size 10Mb' },
        })
      },
      getStorage: ({ key, encrypt = false, ...callbacks }: Options) =>
        this.answer(run, 'getStorage', callbacks, { run: () => this.fetch(key, encrypt) }),
      removeStorage: ({ key, ...callbacks }: Options) =>
        this.answer(run, 'removeStorage', callbacks, {
          run: () => (this.storage.delete(key), {}),
          tear: () => undefined,
        }),
      getStorageInfo: (callbacks: Callbacks<object>) =>
        this.answer(run, 'getStorageInfo', callbacks, {
          run: () => ({
            keys: [...this.storage.keys()],
            currentSize: [...this.storage.values()].reduce((sum, value) => sum + sizeOf(value), 0) / 1024,
            limitSize: TOTAL_LIMIT.plain / 1024,
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
          if (this.folders.has(dirPath)) refuse(`mkdir:fail file already exists ${dirPath}`)
          if (!recursive && !this.folders.has(dirPath.slice(0, dirPath.lastIndexOf('/')))) {
            refuse(`mkdir:fail no such file or directory ${dirPath}`)
          }
          this.folders.add(dirPath)
          return {}
        },
        tear: () => undefined,
      })),
      readdir: call('readdir', ({ dirPath }) => ({
        run: () => {
          if (!this.folders.has(dirPath)) refuse(`readdir:fail no such file or directory ${dirPath}`)
          const prefix = `${dirPath}/`
          const paths = [...this.files.keys(), ...this.folders].filter((path) => path.startsWith(prefix))
          const names = paths.map((path) => path.slice(prefix.length)).filter((name) => !name.includes('/'))
          return { files: names }
        },
      })),
      stat: call('stat', ({ path }) => ({
        run: () => {
          const { bytes, modifiedMs } = this.file(path, 'stat')
          return { stats: { size: bytes.length, lastModifiedTime: Math.floor(modifiedMs / 1000) } }
        },
      })),
      getFileInfo: call('getFileInfo', ({ filePath }) => ({
        run: () => ({ size: this.file(filePath, 'getFileInfo').bytes.length }),
      })),
      readFile: call('readFile', ({ filePath, encoding, position, length }) => ({
        run: () => {
          const bytes = this.part(this.file(filePath, 'readFile').bytes, position, length)
          return { data: encoding ? new TextDecoder().decode(bytes) : copyOf(bytes) }
        },
      })),
      writeFile: call('writeFile', ({ filePath, data, encoding }) => ({
        run: () => (this.writeFile(filePath, bytesOf(data, encoding)), {}),
        tear: () => this.writeFile(filePath, bytesOf(data).subarray(0, bytesOf(data).length / 2)),
        quota: {
          errMsg: 'writeFile:fail the maximum size of the file storage limit is exceeded',
          errno: 1300202,
        },
      })),
      appendFile: call('appendFile', ({ filePath, data }) => ({
        run: () => (this.appendFile(filePath, bytesOf(data)), {}),
        tear: () => this.appendFile(filePath, bytesOf(data).subarray(0, bytesOf(data).length / 2)),
        quota: {
          errMsg: 'appendFile:fail the maximum size of the file storage limit is exceeded',
          errno: 1300202,
        },
      })),
      copyFile: call('copyFile', ({ srcPath, destPath }) => ({
        run: () => (this.writeFile(destPath, this.file(srcPath, 'copyFile').bytes), {}),
        tear: () => this.writeFile(destPath, this.file(srcPath, 'copyFile').bytes.subarray(0, 1)),
        quota: {
          errMsg: 'copyFile:fail the maximum size of the file storage limit is exceeded',
          errno: 1300202,
        },
      })),
      rename: call('rename', ({ oldPath, newPath }) => ({
        run: () => {
          const { bytes } = this.file(oldPath, 'rename')
          if (this.files.has(newPath)) refuse(`rename:fail file already exists ${newPath}`)
          this.files.delete(oldPath)
          this.files.set(newPath, { bytes, modifiedMs: this.nowMs })
          return {}
        },
        tear: () => undefined,
      })),
      unlink: call('unlink', ({ filePath }) => ({
        run: () => {
          this.file(filePath, 'unlink')
          this.files.delete(filePath)
          return {}
        },
        tear: () => undefined,
      })),
      saveFile: call('saveFile', ({ tempFilePath, filePath }) => ({
        run: () => {
          this.writeFile(filePath, this.file(tempFilePath, 'saveFile').bytes)
          this.files.delete(tempFilePath)
          return { savedFilePath: filePath }
        },
        tear: () => undefined,
        quota: {
          errMsg: 'saveFile:fail the maximum size of the file storage limit is exceeded',
          errno: 1300202,
        },
      })),
    }
  }
}

/** Makes a run of the app on this phone the global `wx`. */
export const installFakeWx = (phone: FakePhone = new FakePhone()): FakePhone => {
  Object.assign(globalThis, { wx: phone.boot().wx })
  return phone
}
