import { createDefineApi, type DefineApi } from './api/async-api'
import { ALWAYS_TAPPED } from './behaviour/tap-state'
import { createFaults, type FaultControl } from './api/faults'
import { openDatabase } from './database'
import { createFileApis } from './files/file-apis'
import { createFileSystemManager } from './files/file-system-manager'
import { createFileUrls } from './files/file-url'
import { addTemporary } from './files/local-blob'
import { USER_DATA_PATH } from './files/local-path'
import type { Host } from './host'
import { loadKeptDisk } from './kept-disk'
import { createLimits, type Limits } from './limits'
import { createAlbum, type KeptFile } from './media/album-apis'
import { createCanvasApis } from './media/canvas-apis'
import { createChooseApis } from './media/choose-apis'
import { createImageApis } from './media/image-apis'
import { createFileSharing } from './media/share-file-apis'
import { createShowApis } from './media/show-apis'
import { createAdoptCanvas, type WxCanvas } from './media/wx-canvas'
import { createCalendar, type CalendarEvent } from './phone/calendar-apis'
import { createCalls } from './phone/call-apis'
import { createClipboard } from './phone/clipboard-apis'
import { createDeviceApis } from './phone/device-apis'
import { createLogApis, type LogLine } from './phone/log-apis'
import { createPermissionApis } from './phone/permission-apis'
import { loadPermissionGate, type PermissionGate } from './phone/permission-gate'
import { createPhoneEvents } from './phone/phone-events'
import { createPrivacyGate } from './phone/privacy-gate'
import { createSystemAuthorization, type SystemAuthorization } from './phone/system-authorization'
import { createSystemInfoApis } from './phone/system-info-apis'
import { createScanApis } from './scan/scan-apis'
import { createStorageApis } from './storage/storage-apis'
import { createFeedbackApis } from './ui/feedback-apis'
import { createToastSlot } from './ui/toast'

/** What tests can see and set of the phone that the preview plays. */
export interface PreviewControl {
  faults: FaultControl
  limits: Limits
  permissions: Pick<PermissionGate, 'set' | 'grant'>
  privacy: { require: (needed: boolean) => void }
  /** The phone's own permissions, above WeChat's. */
  allowSystem: SystemAuthorization['set']
  clipboard: () => string
  /** Numbers that were called, in order. */
  dialled: () => readonly string[]
  album: readonly KeptFile[]
  shared: readonly KeptFile[]
  favorites: readonly KeptFile[]
  /** What was saved on the disk of a computer. */
  disk: readonly KeptFile[]
  calendar: readonly CalendarEvent[]
  logs: readonly LogLine[]
  /** Deprecated APIs called, in order. */
  deprecated: readonly string[]
  memoryWarning: (level?: number) => void
  keyboard: (height: number) => void
  /** Wipes everything this origin keeps; load the page again afterwards. */
  reset: () => Promise<void>
}

export interface WxPreview {
  /** How an API is called and broken, for those that belong to pages and not to the phone. */
  define: DefineApi
  wx: Record<string, unknown>
  resolveFileUrl: (path: string) => Promise<string>
  writeTempFile: (blob: Blob, extension: string) => Promise<string>
  permission: PermissionGate
  /** Makes a DOM canvas behave as WeChat's canvas 2d. */
  adoptCanvas: (canvas: HTMLCanvasElement) => WxCanvas
  control: PreviewControl
}

const createPhone = async (host: Host) => {
  const database = await openDatabase()
  const system = createSystemAuthorization()
  const limits = createLimits()
  const [kept, permission] = await Promise.all([
    loadKeptDisk(database, limits),
    loadPermissionGate(host, database, system.isDenied),
  ])
  return { database, limits, ...kept, permission, system }
}

/** The part of wx that the mini-program uses, on a phone made of the browser. */
export const createWx = async (host: Host): Promise<WxPreview> => {
  const { database, limits, disk, lasting, permission, system } = await createPhone(host)
  const faults = createFaults(host.waitBegunNow)
  const define = createDefineApi(faults, host.tap ?? ALWAYS_TAPPED)
  const toasts = createToastSlot(host)
  const privacy = createPrivacyGate(host)
  const resolveFileUrl = createFileUrls(disk)
  const adoptCanvas = createAdoptCanvas(host, disk, limits, faults)
  const fileSystem = createFileSystemManager(createFileApis(lasting(define), disk), host.unsupported)
  const calls = createCalls(define, host)
  const clipboard = createClipboard(define, toasts, privacy)
  const calendar = createCalendar(define, permission, privacy)
  const album = createAlbum(define, host, disk, permission, privacy)
  const sharing = createFileSharing(define, host, disk)
  const events = createPhoneEvents(host)
  const logs: LogLine[] = []
  const deprecated: string[] = []

  const wx: Record<string, unknown> = {
    env: { USER_DATA_PATH },
    getFileSystemManager: () => fileSystem,
    ...createStorageApis(lasting(define), disk),
    ...createFeedbackApis(define, host, toasts),
    ...createPermissionApis(define, host, permission, privacy, system),
    ...createChooseApis(define, host, disk, privacy),
    ...createImageApis(define, host, disk),
    ...createCanvasApis(define, host, disk, limits, adoptCanvas),
    ...createShowApis(define, host, disk, resolveFileUrl),
    ...createScanApis(define, host),
    ...createDeviceApis(define),
    ...createSystemInfoApis(define, host, deprecated),
    ...createLogApis(logs),
    ...clipboard.apis,
    ...calls.apis,
    ...calendar.apis,
    ...album.apis,
    ...sharing.apis,
    ...events.apis,
  }

  return {
    wx,
    define,
    resolveFileUrl,
    writeTempFile: (blob, extension) => addTemporary(disk, blob, extension),
    permission,
    adoptCanvas,
    control: {
      faults: faults.control,
      limits,
      permissions: permission,
      privacy: { require: privacy.require },
      allowSystem: system.set,
      clipboard: clipboard.text,
      dialled: calls.dialled,
      album: album.album,
      shared: sharing.shared,
      favorites: sharing.favorites,
      disk: sharing.disk,
      calendar: calendar.events,
      logs,
      deprecated,
      memoryWarning: events.memoryWarning,
      keyboard: events.keyboard,
      reset: async () => {
        await database.clear()
        disk.forget()
        permission.forget()
        sessionStorage.clear()
        localStorage.clear()
        faults.control.clear()
      },
    },
  }
}
