import { observable } from 'mobx-miniprogram'
import type { Application, Capture, PageRecipe, PhotoPage } from '../../../../miniprogram/model/application'
import type {
  CheckedPage,
  ExportJob,
  ExportTools,
  MadeFile,
  Neighbours,
  PageScan,
  PlainPhoto,
  ReadyPage,
  SeenPage,
} from '../../../../miniprogram/model/capture-work'
import type { Corners } from '../../../../miniprogram/model/corners'
import { day } from '../../../../miniprogram/model/iso-date'
import type { Problem } from '../../../../miniprogram/model/problem'
import { failed, ok, type Result } from '../../../../miniprogram/model/result'
import type { ApplicationChange } from '../../../../miniprogram/stores/changed-application'
import {
  withCapture,
  withCaptureAt,
  withoutCapture,
  withoutOriginal,
} from '../../../../miniprogram/stores/changed-captures'
import { FileStore } from '../../../../miniprogram/packages/capture/export/file-store'
import { LentFiles } from '../../../../miniprogram/packages/capture/stores/lent-files'
import { MaterialInHand } from '../../../../miniprogram/packages/capture/stores/material-in-hand'
import { OneAtATime } from '../../../../miniprogram/packages/capture/stores/one-at-a-time'
import { PageMaker } from '../../../../miniprogram/packages/capture/pipeline/page-maker'
import { PagePictures } from '../../../../miniprogram/packages/capture/stores/page-pictures'
import { makeRoom } from '../../../../miniprogram/packages/capture/stores/make-room'
import { CaptureStore } from '../../../../miniprogram/packages/capture/stores/capture-store'
import type { UndoToken } from '../../../../miniprogram/stores/application-store'
import { anApplication } from '../../../builders'

export const TODAY = day('2026-11-23')

const application = anApplication({ id: 'one', createdOn: TODAY })

type Outcome<T> = Promise<Result<T, Problem>>

/** The record in memory; every write can be made to fail or to wait. */
export class FakeApplications {
  isLoaded = true
  isBlocked = false
  nextFailure: Problem | undefined
  forgotten: UndoToken[] = []
  private readonly record = observable.box<Application | undefined>(application, { deep: false })

  find = (id: string): Application | undefined => (id === 'one' ? this.record.get() : undefined)
  isReadOnly = (): boolean => this.isBlocked
  get applications(): readonly Application[] {
    const one = this.record.get()
    return one ? [one] : []
  }

  change = (_: string, change: ApplicationChange) => this.write(change)
  dropOriginals = (_: string, ids: readonly string[]) =>
    this.write((one) => ids.reduce((all, id) => withCapture(id, withoutOriginal)(all), one))

  removeCapture = async (_: string, id: string): Outcome<UndoToken> => {
    const captures = this.record.get()?.captures ?? []
    const index = captures.findIndex((capture) => capture.id === id)
    const written = await this.write(withoutCapture(id))
    if (!written.ok) return written
    return ok({ kind: 'capture', applicationId: 'one', capture: captures[index], index })
  }

  restore = (token: UndoToken) =>
    this.write((one) => (token.kind === 'capture' ? withCaptureAt(token.capture, token.index)(one) : one))

  forget = async (token: UndoToken): Outcome<void> => {
    this.forgotten.push(token)
    return ok(undefined)
  }

  private async write(change: (one: Application) => Application): Outcome<void> {
    await Promise.resolve()
    const problem = this.nextFailure
    this.nextFailure = undefined
    const one = this.record.get()
    if (problem || !one) return failed(problem ?? { kind: 'application-gone' })
    this.record.set(change(one))
    return ok(undefined)
  }
}

/** Seals nothing, but counts and names like the real one. */
export class FakePhotos {
  sealed: string[] = []
  closed: string[] = []
  nextFailure: Problem | undefined
  /** Decides about the n-th sealing from now on, from 1. */
  fails: (nth: number) => Problem | undefined = () => undefined
  unreadable = new Set<string>()
  private sealings = 0

  seal = async (bytes: string | Uint8Array): Outcome<{ id: string; sizeBytes: number }> => {
    this.sealings += 1
    const problem = this.nextFailure ?? this.fails(this.sealings)
    this.nextFailure = undefined
    if (problem) return failed(problem)
    const id = `page-${this.sealed.length + 1}`
    this.sealed.push(id)
    return ok({ id, sizeBytes: bytes.length })
  }

  open = async ({ id }: Capture): Outcome<string> =>
    this.unreadable.has(id) ? failed({ kind: 'file-unreadable' }) : ok(`plain/${id}.jpg`)

  closeAll = async (viewer = ''): Promise<void> => void this.closed.push(viewer)
}

const chosen = (names: readonly string[]) => ok(names.map((path) => ({ path, sizeBytes: 1, name: path })))

/** A phone whose album and chat hold what the test puts there. Files named 「bad…」 are no pictures. */
export class FakePhone {
  album: Result<ReturnType<typeof chosen>['value'], Problem> = chosen([])
  camera: Result<string, Problem> = ok('shot')
  shots = 0
  sent: string[] = []
  deleted: string[] = []

  putIntoAlbum = (...names: string[]) => void (this.album = chosen(names))
  chooseFromAlbum = async () => this.album
  chooseFromChat = async () => this.album
  takePhoto = async () => {
    this.shots += 1
    return this.camera
  }
  sendToChat = async (_: string, name: string) => {
    this.sent.push(name)
    return ok(true)
  }
  saveToAlbum = async () => ok(true)
  showFile = async () => ok(true)
  deletePlain = async (path: string) => {
    this.deleted.push(path)
    return ok(undefined)
  }
  today = () => TODAY
}

const takeIn = async (path: string): Outcome<ReadyPage> => {
  if (path.startsWith('bad')) return failed({ kind: 'not-a-picture' })
  if (path.endsWith('.pdf')) return ok({ kind: 'pdf', bytes: new Uint8Array(300) })
  return ok({ kind: 'photo', path: `upright/${path}`, bytes: new Uint8Array(100), widthPx: 30, heightPx: 40 })
}

const exportMaterial = async (job: ExportJob, tools: ExportTools): Outcome<readonly MadeFile[]> => {
  tools.onProgress(0, job.pages.length)
  const name = `${job.baseName}.pdf`
  return ok([{ name, path: `plain/${name}`, format: 'pdf', pages: job.pages.length, sizeBytes: 400 }])
}

/** An engine that sees what the test says; by default nothing, as on a phone without a worker. */
export class FakeScan implements PageScan {
  sees: (photo: PlainPhoto) => SeenPage = () => ({ kind: 'not-looked' })
  checks: (photo: PlainPhoto, corners: Corners) => CheckedPage | undefined = () => undefined
  canCut = true
  isClosed = false
  cuts: PageRecipe[] = []
  isEven = true

  see = async (photo: PlainPhoto) => this.sees(photo)
  cut = async (_: PlainPhoto, recipe: PageRecipe) => {
    if (!this.canCut) return failed({ kind: 'memory-short' } as const)
    this.cuts.push(recipe)
    const cut = { bytes: new Uint8Array(60), widthPx: 20, heightPx: 28 }
    return ok(recipe.isLit ? { ...cut, isEven: this.isEven } : cut)
  }
  check = async (photo: PlainPhoto, corners: Corners, _: unknown, neighbours: Neighbours) => {
    const checked = this.checks(photo, corners)
    const isRepeated = neighbours.some(
      (page) => page.kind === 'photo' && page.fingerprint && page.fingerprint === checked?.fingerprint,
    )
    return checked && isRepeated
      ? { ...checked, findings: [...checked.findings, { kind: 'duplicate-page' } as const] }
      : checked
  }
  close = () => void (this.isClosed = true)
}

/** The whole of capture on fakes. */
export const aCapture = () => {
  const applications = new FakeApplications()
  const photos = new FakePhotos()
  const phone = new FakePhone()
  const material = new MaterialInHand({ applications, today: phone.today })
  const work = new OneAtATime()
  const screen = observable.box(true)
  const isShown = () => screen.get()
  const lent = new LentFiles()
  const pictures = new PagePictures({ material, photos, isShown })
  const files = new FileStore({ material, work, photos, phone, lent, isShown, exportMaterial })
  const scan = new FakeScan()
  const { today, deletePlain } = phone
  const room = (except?: PhotoPage) => makeRoom({ material, applications }, except)
  const maker = new PageMaker({ photos, scan, today, deletePlain, makeRoom: room })
  const store = new CaptureStore({
    applications,
    phone,
    maker,
    scan,
    material,
    work,
    pictures,
    files,
    takeIn,
  })
  return { applications, photos, phone, material, work, pictures, files, scan, maker, store, screen, lent }
}
