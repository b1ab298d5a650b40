import { filesFull, illegalOnDirectory, noSuchFile } from './files/file-failures'
import type { FileTree } from './files/file-tree'
import { pathKind, tidyPath, USER_DATA_PATH } from './files/local-path'
import type { Bytes } from './files/text-encoding'
import type { Limits } from './limits'
import { NO_SUCH_RECORD, refuseOversize } from './storage/storage-failures'
import type { StoredValue } from './storage/storage-value'

/** What lies under a key of the storage. */
export interface StoredRecord extends StoredValue {
  readonly isEncrypted: boolean
  /** As WeChat counts it: with its key, and larger when encrypted. */
  readonly sizeBytes: number
}

/** A file's contents are never changed in place: a write puts others there. */
export interface StoredFile {
  readonly bytes: Bytes
  readonly modifiedMs: number
}

/** What one call changed, all of it or nothing. */
export interface DiskChange {
  readonly gone?: readonly string[]
  readonly folders?: readonly string[]
  readonly files?: readonly string[]
  readonly appended?: { readonly path: string; readonly part: Bytes }
  readonly records?: readonly string[]
}

/**
 * What a phone keeps of a mini-program, in memory and at once: records, files and folders by their paths, and the
 * temporary files, which no restart survives. `changed` hears of every change, for whoever makes it last.
 */
export class Disk implements FileTree {
  readonly records = new Map<string, StoredRecord>()
  readonly files = new Map<string, StoredFile>()
  readonly folders = new Set<string>([USER_DATA_PATH])

  constructor(
    readonly limits: Limits,
    private readonly changed: (change: DiskChange) => void = () => undefined,
    readonly nowMs: () => number = Date.now,
  ) {}

  get(path: string): { readonly kind: 'file' | 'directory' } | undefined {
    if (this.folders.has(path)) return { kind: 'directory' }
    return this.files.has(path) ? { kind: 'file' } : undefined
  }

  below(path: string): string[] {
    return [...this.folders, ...this.files.keys()].filter((one) => one.startsWith(`${path}/`))
  }

  file(path: string): StoredFile {
    const tidy = tidyPath(path)
    const file = this.files.get(tidy)
    if (file) return file
    throw this.folders.has(tidy) ? illegalOnDirectory() : noSuchFile(path)
  }

  /** Bytes of all files that count; temporary ones do not. */
  usedByFiles(): number {
    let sum = 0
    for (const [path, { bytes }] of this.files) if (pathKind(path) !== 'temp') sum += bytes.length
    return sum
  }

  write(path: string, bytes: Bytes): void {
    this.put(path, bytes)
    this.changed({ files: [path] })
  }

  append(path: string, part: Bytes): void {
    const before = this.file(path).bytes
    const whole = new Uint8Array(before.length + part.length)
    whole.set(before)
    whole.set(part, before.length)
    this.put(path, whole)
    this.changed({ appended: { path, part } })
  }

  private put(path: string, bytes: Bytes): void {
    const { fileBytes, filesBytes } = this.limits
    const others = this.usedByFiles() - (this.files.get(path)?.bytes.length ?? 0)
    if (bytes.length > fileBytes || others + bytes.length > filesBytes) throw filesFull()
    this.files.set(path, { bytes, modifiedMs: this.nowMs() })
  }

  makeFolders(paths: readonly string[]): void {
    for (const path of paths) this.folders.add(path)
    this.changed({ folders: paths })
  }

  /** Moves a file, or a folder with all that lies in it. */
  move(from: string, to: string): void {
    const moved = [from, ...this.below(from)]
    const target = (path: string) => to + path.slice(from.length)
    const folders = moved.filter((path) => this.folders.delete(path)).map(target)
    const files = moved.flatMap((path) => {
      const file = this.files.get(path)
      if (!file || !this.files.delete(path)) return []
      this.files.set(target(path), file)
      return [target(path)]
    })
    for (const path of folders) this.folders.add(path)
    this.changed({ gone: moved, folders, files })
  }

  remove(paths: readonly string[]): void {
    for (const path of paths) if (!this.files.delete(path)) this.folders.delete(path)
    this.changed({ gone: paths })
  }

  /** A temporary file with these bytes. */
  putTemporary(path: string, bytes: Bytes): void {
    this.files.set(path, { bytes, modifiedMs: this.nowMs() })
  }

  usedByRecords(): number {
    let sum = 0
    for (const { sizeBytes } of this.records.values()) sum += sizeBytes
    return sum
  }

  record(key: string, isEncrypted: boolean): StoredRecord {
    const record = this.records.get(key)
    // Undocumented wording: reading with the other setting of encrypt finds nothing.
    if (record?.isEncrypted !== isEncrypted) throw NO_SUCH_RECORD
    return record
  }

  putRecord(key: string, record: StoredRecord): void {
    refuseOversize(
      record.sizeBytes,
      this.usedByRecords() - (this.records.get(key)?.sizeBytes ?? 0),
      this.limits,
    )
    this.records.set(key, record)
    this.changed({ records: [key] })
  }

  removeRecord(key: string): void {
    this.records.delete(key)
    this.changed({ records: [key] })
  }

  /** Everything is gone; nobody is told. */
  forget(): void {
    this.records.clear()
    this.files.clear()
    this.folders.clear()
    this.folders.add(USER_DATA_PATH)
  }

  /** What a start finds: temporary files are gone. */
  restart(): void {
    for (const path of this.files.keys()) if (pathKind(path) === 'temp') this.files.delete(path)
  }
}
