/**
 * WeChat's storage, files and randomness for tests that run in Node: the preview's disk and its calls, in memory and
 * answered at once. A `FakePhone` is what survives; `phone.boot()` is one run of the app. Everything else of wx a test
 * adds by itself: `Object.assign(wx, { … })`.
 */

import { TextDecoder, TextEncoder } from 'node:util'
import type { ApiSpec, DefineApi } from '../preview/wx/api/async-api'
import { callBack, succeeded, type Callbacks } from '../preview/wx/api/call-back'
import { WxFailure, wxError, type WxError } from '../preview/wx/api/failure'
import { documented } from '../preview/wx/behaviour/documented-failure'
import { Disk } from '../preview/wx/disk'
import { createFileApis } from '../preview/wx/files/file-apis'
import { USER_DATA_PATH } from '../preview/wx/files/local-path'
import { createLimits } from '../preview/wx/limits'
import { createStorageApis, storedRecord } from '../preview/wx/storage/storage-apis'
import { decodeValue, encodeValue } from '../preview/wx/storage/storage-value'

export { USER_DATA_PATH }

// The disk counts and writes in UTF-8 as browsers do; jsdom lacks these two.
Object.assign(globalThis, { TextDecoder, TextEncoder })

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

/** What a call does under a fault: half of it where it can be torn, and nothing where its change is lost. */
const worked = <O, R>({ run, lost, torn }: ApiSpec<O, R>, options: O, fault: Fault | undefined): unknown => {
  if (fault === 'killed-before') return undefined
  if (lost === undefined || fault === undefined || fault === 'killed-after' || fault === 'silent-done')
    return run(options)
  if (fault !== 'lost') void torn?.(options)
  return lost(options)
}

export class FakePhone {
  readonly limits = createLimits()
  nowMs = Date.UTC(2026, 4, 1, 2, 0)
  readonly disk = new Disk(this.limits, undefined, () => this.nowMs)
  readonly storage = this.disk.records
  readonly files = this.disk.files
  readonly folders = this.disk.folders
  /** The names of the calls since the phone was made. */
  readonly calls: string[] = []
  /** Decides about the next call: how it breaks, or what it fails with; by default all goes well. */
  faultAt: (call: number, name: string) => Fault | WxFailure | undefined = () => undefined
  private run = 0
  private killed = false
  private onKill: () => void = () => undefined
  private seed = 1

  /** Starts the app on this phone: temporary files are gone, earlier runs never hear from their calls again. */
  boot(): { readonly wx: Record<string, unknown>; readonly killed: Promise<void> } {
    this.run += 1
    this.killed = false
    this.disk.restart()
    const killed = new Promise<void>((resolve) => {
      this.onKill = resolve
    })
    return { wx: this.wx(this.run), killed }
  }

  /** A file as the camera or the album hands it over. */
  putTemporary(name: string, bytes: Uint8Array): string {
    const path = `http://tmp/${name}`
    this.putFile(path, bytes)
    return path
  }

  /** Puts a file anywhere, without any call. */
  putFile(path: string, bytes: Uint8Array): void {
    this.files.set(path, { bytes: new Uint8Array(bytes), modifiedMs: this.nowMs })
  }

  /** What lies under a key. */
  record(key: string): unknown {
    const stored = this.storage.get(key)
    return stored && decodeValue(stored)
  }

  /** Puts a value there without any call, as an earlier run or a damaged disk would leave it. */
  setRecord(key: string, value: unknown): void {
    this.storage.set(key, storedRecord(key, encodeValue(value), true))
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
    this.putFile(`${USER_DATA_PATH}/${folder}/${name}`, bytes)
  }

  /** Answers in the microtask after the call, with what the call's fault leaves of it. */
  private definedFor(run: number): DefineApi {
    return (spec) =>
      (options = {} as never) => {
        if (this.killed || run !== this.run) return undefined
        this.calls.push(spec.name)
        const fault = this.faultAt(this.calls.length, spec.name)
        if (fault === 'silent') return undefined
        if (fault === 'throw') throw new Error(`${spec.name}: broken`)
        const outcome = this.outcomeOf(spec, options, fault)
        if (typeof fault === 'string' && fault.startsWith('killed')) {
          this.killed = true
          this.onKill()
        } else if (fault !== 'silent-done') {
          queueMicrotask(() => {
            if (!this.killed && run === this.run) callBack(options as Callbacks<object>, outcome)
          })
        }
        return undefined
      }
  }

  private outcomeOf<O, R>(
    spec: ApiSpec<O, R>,
    options: O,
    fault: Fault | WxFailure | undefined,
  ): { result: { errMsg: string } } | { error: WxError } {
    try {
      if (fault instanceof WxFailure) throw fault
      if (fault === 'quota') throw spec.full ?? documented('1300201')
      return { result: succeeded(spec.name, worked(spec, options, fault) as object) }
    } catch (error) {
      if (error instanceof WxFailure) return { error: wxError(spec.name, error) }
      throw error
    }
  }

  /** The same on every run of a test: 32 bits of state, good enough to be different. */
  private nextByte(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0
    return this.seed >>> 24
  }

  private wx(run: number): Record<string, unknown> {
    const define = this.definedFor(run)
    const files = createFileApis(define, this.disk)
    return {
      env: { USER_DATA_PATH },
      ...createStorageApis(define, this.disk),
      getRandomValues: define({
        name: 'getRandomValues',
        run: ({ length }: { length: number }) => ({
          randomValues: Uint8Array.from({ length }, () => this.nextByte()).buffer,
        }),
      }),
      getFileSystemManager: () => files,
    }
  }
}

/** Makes a run of the app on this phone the global `wx`. */
export const installFakeWx = (phone: FakePhone = new FakePhone()): FakePhone => {
  Object.assign(globalThis, { wx: phone.boot().wx })
  return phone
}
